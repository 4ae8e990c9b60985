/** When the map may be drawn anew, so that it never holds up the hand. A graphics card is done at once, and every frame is
 *  free. Software takes its time: the next drawing then waits until the last is done, and while a hand runs through time as
 *  long again. Some browsers read back what software has drawn, and the page stands still meanwhile: there the map waits
 *  until what was asked for has been painted without it, and where a hand runs through time, until that hand pauses. */

/** After a drawing that took no longer the next may follow at once, milliseconds. */
const brief = 33
/** The longest that the page may stand still, milliseconds. */
const longestStand = 50
/** So many drawings in a row have to tell the same: a single one may have had other work beside it. */
const witnesses = 3
/** A hand that has moved nothing for so long pauses, milliseconds. */
const pause = 250
/** By then the page has painted what it was asked for, milliseconds. */
const painted = 34
/** How often it is asked whether a drawing is done, milliseconds. */
const often = 8

export type Clock = {
  readonly now: () => number
  /** Runs after so many milliseconds, and not before the frame that is being made is on its way. Returns what calls it off. */
  readonly after: (run: () => void, delay: number) => () => void
}

/** Asked when a drawing has been handed over; answers whether it is done. */
export type Watch = () => () => boolean

/** What a drawing is asked for: `time`, where a hand runs through it, or any other change. */
export type Change = 'time' | 'other'

export function createPace(watch: Watch, { now, after }: Clock) {
  let drawing: { readonly begun: number; readonly isDone: () => boolean; isFresh: boolean } | null = null
  let asked: { readonly run: () => void; readonly at: number } | null = null
  let callOff: (() => void) | null = null
  let freeAt = Number.NEGATIVE_INFINITY
  let handAt = Number.NEGATIVE_INFINITY
  let stands: readonly number[] = []

  const standsStill = () => stands.length === witnesses && Math.min(...stands) > longestStand
  const dueAt = (at: number) => Math.max(freeAt, standsStill() ? Math.max(at + painted, handAt + pause) : at)
  const followUp = () => {
    if (drawing === null) return
    const took = now() - drawing.begun
    if (drawing.isFresh) stands = [...stands.slice(1 - witnesses), took]
    drawing.isFresh = false
    if (!drawing.isDone()) return
    drawing = null
    const isHandBusy = handAt + pause > now()
    freeAt = now() + (isHandBusy && took > brief ? took : 0)
  }
  const look = () => {
    callOff = null
    followUp()
    if (drawing === null && asked !== null && dueAt(asked.at) <= now()) {
      const { run } = asked
      asked = null
      run()
    }
    lookAgain()
  }
  const lookAgain = () => {
    if (callOff !== null || (drawing === null && asked === null)) return
    const wait = drawing === null && asked !== null ? dueAt(asked.at) - now() : often
    callOff = after(look, Math.max(wait, 0))
  }
  return {
    /** Runs when the map may be drawn, at once if that is now; of several that wait, the last. */
    ask: (run: () => void, change: Change): void => {
      if (change === 'time') handAt = now()
      asked = { run, at: asked?.at ?? now() }
      if (drawing === null && dueAt(asked.at) <= now()) look()
      else lookAgain()
    },
    isWaiting: (): boolean => asked !== null,
    /** A drawing has been handed to the card. */
    drawn: (): void => {
      drawing = { begun: now(), isDone: watch(), isFresh: true }
      callOff?.()
      callOff = after(look, 0)
    },
    cancel: (): void => callOff?.(),
  }
}
