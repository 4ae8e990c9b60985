import { messagesIn, type Messages } from '../i18n/i18n.tsx'
import type { AppState } from '../state/app-state.ts'
import { app, foldLane, showAllLanes } from '../state/store.ts'
import { foldKey, type Lane, type Lanes } from './lanes.ts'
import { scrollToAny } from './row-in-sight.ts'

/** The names of the lanes with their counts, each a button that folds its lane: one tab stop, arrows inside. They change
 *  with every move of the span, so they are kept and rewritten rather than rendered. */
export type LaneNames = {
  readonly show: (lanes: Lanes, state: AppState) => void
  /** Scrolls the rows around when none of those on screen has anything to show. */
  readonly bringInSight: (rows: HTMLElement) => void
  readonly destroy: () => void
}

const alwaysSeen = 8

export function createLaneNames(host: HTMLElement): LaneNames {
  const buttons = new Map<string, LaneButton>()
  const more = createMoreButton()
  let shown: readonly Lane[] = []
  const onKeyDown = (event: KeyboardEvent) => moveFocus(event, host)
  const onFocus = (event: FocusEvent) => {
    if (event.target instanceof HTMLElement) setStop(host, event.target)
  }
  host.addEventListener('keydown', onKeyDown)
  host.addEventListener('focusin', onFocus)
  return {
    show: ({ lanes, hidden }, state) => {
      const { timeline } = messagesIn(state.lang)
      shown = lanes
      host.setAttribute('aria-label', timeline.lanesBy(timeline.laneKinds[state.lanes]))
      const wanted = lanes.map((lane) => {
        const key = foldKey(state.lanes, lane.id)
        const button = buttons.get(key) ?? createLaneButton(key)
        buttons.set(key, button)
        button.write(lane, timeline)
        return button.element
      })
      more.write(hidden, state, timeline)
      const rows = hidden > 0 || state.allLanes ? [...wanted, more.element] : wanted
      if (rows.length !== host.childElementCount || rows.some((row, i) => host.children[i] !== row)) {
        host.replaceChildren(...rows)
        setStop(host, null)
      }
    },
    bringInSight: (rows) => {
      // Nothing is measured where all rows have room.
      if (shown.length <= alwaysSeen) return
      const elements = [...host.children] as HTMLElement[]
      const places = shown.map(({ count }, i) => ({
        count,
        top: elements[i]?.offsetTop ?? 0,
        height: elements[i]?.offsetHeight ?? 0,
      }))
      const seen = { top: rows.scrollTop, height: rows.clientHeight - host.offsetTop }
      rows.scrollTop = scrollToAny(places, seen) ?? rows.scrollTop
    },
    destroy: () => {
      host.removeEventListener('keydown', onKeyDown)
      host.removeEventListener('focusin', onFocus)
      host.replaceChildren()
    },
  }
}

type Words = Messages['timeline']
type LaneButton = ReturnType<typeof createLaneButton>

const element = (tag: 'button' | 'span', className: string): HTMLElement => {
  const made = document.createElement(tag)
  made.className = className
  if (made instanceof HTMLButtonElement) made.type = 'button'
  return made
}

function createLaneButton(key: string) {
  const button = element('button', 'timeline-lane-name')
  const dot = element('span', '')
  const name = element('span', 'timeline-lane-words')
  const count = element('span', 'timeline-lane-count')
  button.append(dot, name, count)
  button.addEventListener('click', () => foldLane(key))
  return {
    element: button,
    write: (lane: Lane, words: Words) => {
      name.textContent = lane.name
      count.textContent = String(lane.count)
      dot.className = lane.hue === null ? '' : `timeline-lane-dot leader-${lane.hue}`
      button.classList.toggle('timeline-lane-hot', lane.hot)
      button.classList.toggle('timeline-lane-folded', lane.folded)
      button.setAttribute('aria-expanded', String(!lane.folded))
      button.setAttribute('aria-label', words.lane(lane.name, lane.count))
      button.title = lane.folded ? words.unfoldLane(lane.name) : words.foldLane(lane.name)
    },
  }
}

function createMoreButton() {
  const button = element('button', 'timeline-lane-name timeline-lane-more')
  button.addEventListener('click', () => showAllLanes(!app.getState().allLanes))
  return {
    element: button,
    write: (hidden: number, { allLanes, lanes }: AppState, words: Words) => {
      button.textContent = allLanes ? words.fewerLanes : words.moreLanes(hidden, words.lanePlurals[lanes])
    },
  }
}

const rowsOf = (host: HTMLElement) =>
  [...host.children].filter((child): child is HTMLElement => child instanceof HTMLElement)

/** Only one row is in the tab order: the one that has or had the focus, else the first. */
function setStop(host: HTMLElement, wanted: HTMLElement | null): void {
  const rows = rowsOf(host)
  const stop = rows.find((row) => row === (wanted ?? document.activeElement)) ?? rows[0]
  for (const row of rows) row.tabIndex = row === stop ? 0 : -1
}

const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
}

function moveFocus(event: KeyboardEvent, host: HTMLElement): void {
  const rows = rowsOf(host)
  const at = rows.findIndex((row) => row === event.target)
  const goal = at < 0 ? undefined : rows[steps[event.key]?.(at, rows.length - 1) ?? -1]
  if (goal === undefined || event.altKey || event.ctrlKey || event.metaKey) return
  event.preventDefault()
  goal.focus()
}
