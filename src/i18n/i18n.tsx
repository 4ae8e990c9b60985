import { createContext, use, type ReactNode } from 'react'
import { az } from './az.ts'
import { en } from './en.ts'

/** The words of the interface. Everything a reader sees that is not data comes from here. */
export type Messages = typeof en

const languages: Readonly<Record<string, Messages>> = { en, az }

export const messagesIn = (lang: string): Messages => languages[lang] ?? en

const MessagesContext = createContext<Messages>(en)

export const MessagesProvider = ({ lang, children }: { lang: string; children: ReactNode }) => (
  <MessagesContext value={messagesIn(lang)}>{children}</MessagesContext>
)

export const useMessages = (): Messages => use(MessagesContext)
