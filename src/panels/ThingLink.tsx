import type { MouseEvent, ReactNode } from 'react'
import type { Dataset } from '../domain/dataset.ts'
import { useApp } from '../state/store.ts'
import { addressOfThing } from '../state/url/thing-address.ts'
import { languageOfName, nameOfThing, openThing, type Thing } from './things.ts'

type Props = { dataset: Dataset; thing: Thing; children?: ReactNode; className?: string; label?: string }

/** A name that leads to its panel. A real link, so that it can be copied or opened in a new tab. */
export function ThingLink({ dataset, thing, children, className = 'panels-link', label }: Props) {
  const lang = useApp((state) => state.lang)
  const scheme = useApp((state) => state.scheme)
  const onClick = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    openThing(dataset, thing)
  }
  return (
    <a
      className={className}
      href={addressOfThing(dataset.atlas, thing, { lang, scheme })}
      onClick={onClick}
      aria-label={label}
    >
      {children ?? <span lang={languageOfName(thing)}>{nameOfThing(dataset, thing, lang)}</span>}
    </a>
  )
}
