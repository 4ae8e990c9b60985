import { isRing, markerPath } from '../domain/marker-shape.ts'
import type { Item } from './items.ts'

/** The inside of an item on the axis, made of nodes: text from data is never read as markup. */
export function createMarkElement(item: Item): HTMLElement {
  const root = element('span', `timeline-mark timeline-mark-${item.look}`)
  root.dataset['mark'] = item.id
  if (item.look === 'cluster') root.append(element('span', 'timeline-count', String(item.count)))
  if (item.look === 'vague') root.append(element('span', 'timeline-whiskers'))
  if (item.look === 'point' || item.look === 'vague') root.append(createShape(item))
  if (item.label !== '') root.append(createLabel(item))
  return root
}

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
  const hollow = look === 'vague' || isRing(family)
  shape.setAttribute('class', hollow ? 'timeline-shape timeline-shape-hollow' : 'timeline-shape')
  shape.setAttribute('viewBox', '-7 -7 14 14')
  const path = document.createElementNS(svg, 'path')
  path.setAttribute('d', markerPath[family])
  shape.append(path)
  return shape
}

/** Class names that vis-timeline puts on the item's outer box. */
export function toItemClass({ look, hue, selected, folded, softStart, softEnd }: Item): string {
  const names = [
    `timeline-item timeline-item-${look}`,
    hue === null ? '' : `leader-${hue}`,
    selected ? 'timeline-selected' : '',
    folded ? 'timeline-folded' : '',
    softStart ? 'timeline-soft-start' : '',
    softEnd ? 'timeline-soft-end' : '',
  ]
  return names.filter((name) => name !== '').join(' ')
}
