import { isRing, markerPath } from '../domain/marker-shape.ts'
import type { BarEnd } from './bars.ts'
import type { Item } from './items.ts'

/** The inside of an item on the axis, made of nodes: text from data is never read as markup. */
export function createMarkElement(item: Item): HTMLElement {
  const root = element('span', `timeline-mark timeline-mark-${item.look}`)
  root.dataset['mark'] = item.id
  root.style.setProperty('--at', `${item.shapeLeft}px`)
  root.style.setProperty('--fade-in', `${item.fadeIn}px`)
  root.style.setProperty('--fade-out', `${item.fadeOut}px`)
  root.append(...insideOf(item))
  if (item.label !== '') root.append(createLabel(item))
  return root
}

function insideOf(item: Item): Node[] {
  const whiskers = item.end > item.start ? [element('span', 'timeline-whiskers')] : []
  if (item.look === 'cluster') return [...whiskers, createCount(item)]
  if (item.look === 'vague') return [...whiskers, createShape(item)]
  if (item.look === 'point' || item.look === 'other') return [createShape(item)]
  if (item.look === 'thread' || item.look === 'tie') return []
  return [element('span', 'timeline-bar'), ...toSign('start', item.startEnd), ...toSign('end', item.endEnd)]
}

const createCount = ({ count, beyond }: Item): HTMLElement =>
  element('span', `timeline-count ${beyond === null ? '' : `timeline-beyond-${beyond}`}`, String(count))

const toSign = (side: 'start' | 'end', end: BarEnd): Node[] =>
  end === 'open' || end === 'unknown'
    ? [element('span', `timeline-${end} timeline-${end}-${side}`, end === 'unknown' ? '?' : '')]
    : []

function element(name: 'span', className: string, text = ''): HTMLElement {
  const made = document.createElement(name)
  made.className = className
  made.textContent = text
  return made
}

function createLabel({ label, labelLeft, labelWidth }: Item): HTMLElement {
  const made = element('span', 'timeline-label', label)
  made.style.left = `${labelLeft}px`
  made.style.width = `${labelWidth}px`
  return made
}

const svg = 'http://www.w3.org/2000/svg'

function createShape({ family, look }: Item): SVGElement {
  const shape = document.createElementNS(svg, 'svg')
  const hollow = look === 'vague' || look === 'other' || isRing(family)
  shape.setAttribute('class', hollow ? 'timeline-shape timeline-shape-hollow' : 'timeline-shape')
  shape.setAttribute('viewBox', '-7 -7 14 14')
  const path = document.createElementNS(svg, 'path')
  path.setAttribute('d', markerPath[family])
  shape.append(path)
  return shape
}

/** Class names that vis-timeline puts on the item's outer box. */
export function toItemClass(item: Item): string {
  const names = [
    `timeline-item timeline-item-${item.look}`,
    item.hue === null ? '' : `leader-${item.hue}`,
    item.selected ? 'timeline-selected' : '',
    item.folded ? 'timeline-folded' : '',
    item.faded ? 'timeline-faded' : '',
    item.unsure ? 'timeline-unsure' : '',
    item.halfSeen ? 'timeline-half-seen' : '',
    item.label === '' ? '' : 'timeline-named',
    item.track === null ? '' : `timeline-sunk timeline-sunk-${item.track}`,
    `timeline-starts-${item.startEnd} timeline-ends-${item.endEnd}`,
  ]
  return names.filter((name) => name !== '').join(' ')
}
