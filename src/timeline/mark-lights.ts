/** What stands out for now: the items of the event under a pointer, those at the cursor, and those that playing passes. */
export type Lights = {
  readonly hovered: ReadonlySet<string>
  readonly atCursor: ReadonlySet<string>
  readonly lit: ReadonlySet<string>
}

const classes: Readonly<Record<keyof Lights, string>> = {
  hovered: 'timeline-lit',
  atCursor: 'timeline-passed',
  lit: 'timeline-glows',
}

const kinds = Object.keys(classes) as (keyof Lights)[]

const none: Lights = { hovered: new Set(), atCursor: new Set(), lit: new Set() }

/** Lights the marks under an element. Touches only those whose light changes. */
export function createMarkLights(host: HTMLElement) {
  let marks: ReadonlyMap<string, HTMLElement> = new Map()
  let now = none
  const change = (from: Lights, to: Lights) => {
    for (const kind of kinds) {
      if (from[kind] === to[kind]) continue
      for (const id of from[kind]) if (!to[kind].has(id)) marks.get(id)?.classList.remove(classes[kind])
      for (const id of to[kind]) if (!from[kind].has(id)) marks.get(id)?.classList.add(classes[kind])
    }
  }
  return {
    show: (wanted: Lights): void => {
      change(now, wanted)
      now = wanted
    },
    /** After marks have come or gone. */
    again: (): void => {
      marks = new Map(
        Array.from(host.querySelectorAll<HTMLElement>('[data-mark]'), (mark) => [
          mark.dataset['mark'] ?? '',
          mark,
        ]),
      )
      change(none, now)
    },
  }
}
