/** When the map may be drawn anew, so that it never holds up the hand. A graphics card is done at once, and every frame is
 *  free. Software takes its time: the next drawing then waits until the last is done, and while a hand runs through time as
 *  long again, and until what a press asked for has been painted without it. */

/** After a drawing that took no longer the next may follow at once, milliseconds. */
const brief = 33
/** A hand that has moved nothing for so long pauses, milliseconds. */
const pause = 250
/** By then the page has painted what it was asked for, milliseconds. */
export const painted = 100
/** How often it is asked whether a drawing is done, milliseconds. */
const often = 8

export type Clock = {
  readonly now: () => number
  /** Runs after so many milliseconds, and not before the frame that is being made is on its way. Returns what calls it off. */
  readonly after: (run: () => void, delay: number) => () => void
}

/** Asked when a drawing has been handed over; answers whether it is done. */
export type Watch = () => () => boolean

/** What a drawing is asked for: `time`, where a hand runs through it, `furniture`, which the page has painted already, or any
 *  other change. */
export type Change = 'time' | 'furniture' | 'other'

export function createPace(watch: Watch, { now, after }: Clock) {
  let drawing: { readonly begun: number; readonly isDone: () => boolean } | null = null
  let asked: { readonly run: () => void; readonly at: number; readonly change: Change } | null = null
  let callOff: (() => void) | null = null
  let freeAt = Number.NEGATIVE_INFINITY
  let handAt = Number.NEGATIVE_INFINITY
  let isSlow = false

  const dueAt = ({ at, change }: NonNullable<typeof asked>) =>
    Math.max(freeAt, isSlow && change === 'other' ? at + painted : at)
  const followUp = () => {
    if (drawing?.isDone() !== true) return
    const took = now() - drawing.begun
    drawing = null
    isSlow = took > brief
    const isHandBusy = handAt + pause > now()
    freeAt = now() + (isHandBusy && isSlow ? took : 0)
  }
  const look = () => {
    callOff = null
    followUp()
    if (drawing === null && asked !== null && dueAt(asked) <= now()) {
      const { run } = asked
      asked = null
      run()
    }
    lookAgain()
  }
  const lookAgain = () => {
    if (callOff !== null || (drawing === null && asked === null)) return
    const wait = drawing === null && asked !== null ? dueAt(asked) - now() : often
    callOff = after(look, Math.max(wait, 0))
  }
  return {
    /** Runs when the map may be drawn, at once if that is now and the card is quick; of several that wait, the last. */
    ask: (run: () => void, change: Change): void => {
      if (change === 'time') handAt = now()
      asked = { run, at: asked?.at ?? now(), change: asked?.change ?? change }
      if (drawing === null && !isSlow && dueAt(asked) <= now()) look()
      else lookAgain()
    },
    isWaiting: (): boolean => asked !== null,
    /** The card takes its time: what is run does so between two frames of the page. */
    isSlow: (): boolean => isSlow,
    /** A drawing has been handed to the card. */
    drawn: (): void => {
      drawing = { begun: now(), isDone: watch() }
      callOff?.()
      callOff = after(look, 0)
    },
    cancel: (): void => callOff?.(),
  }
}
