import { createContext, use, type ReactNode } from 'react'
import { en } from './en.ts'

/** The words of the interface. Everything a reader sees that is not data comes from here. */
export type Messages = typeof en

const spoken = new Map<string, Messages>([['en', en]])

/** Loaded when they are asked for. */
const others: Readonly<Record<string, () => Promise<Messages>>> = {
  az: () => import('./az.ts').then(({ az }) => az),
}

/** English until the words of the language are here. */
export const messagesIn = (lang: string): Messages => spoken.get(lang) ?? en

/** Calls `then` when the words of a language are here, at once where they are already; with false when they cannot be
 *  loaded. A language that we have no words in is spoken in English. */
export function whenSpoken(lang: string, then: (isSpoken: boolean) => void): void {
  const load = others[lang]
  if (spoken.has(lang) || load === undefined) return then(true)
  load().then(
    (messages) => {
      spoken.set(lang, messages)
      then(true)
    },
    () => then(false),
  )
}

const MessagesContext = createContext<Messages>(en)

export const MessagesProvider = ({ lang, children }: { lang: string; children: ReactNode }) => (
  <MessagesContext value={messagesIn(lang)}>{children}</MessagesContext>
)

export const useMessages = (): Messages => use(MessagesContext)
