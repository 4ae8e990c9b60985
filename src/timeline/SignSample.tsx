import { useEffect, useRef } from 'react'
import type { Item } from './items.ts'
import { createMarkElement, toItemClass } from './mark-element.ts'

/** An item as the lanes draw it, by the same hand: `start` and `end` are pixels here. */
export function SignSample({ item }: { item: Item }) {
  const box = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const element = box.current
    if (element === null) return
    element.style.setProperty('--sample-left', `${item.start}px`)
    element.style.setProperty('--sample-width', `${item.end - item.start}px`)
    element.replaceChildren(createMarkElement(item))
    return () => element.replaceChildren()
  }, [item])
  return (
    <span className="help-sample" aria-hidden="true">
      <span ref={box} className={`help-item ${toItemClass(item)}`} />
    </span>
  )
}
