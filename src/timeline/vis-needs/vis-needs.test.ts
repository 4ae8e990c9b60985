import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, test } from 'vitest'
import textOnly from './text-only.ts'
import utcMoment from './utc-moment.ts'
import * as visUtil from './vis-util.ts'

const sourceOf = (file: string): string => readFileSync(createRequire(import.meta.url).resolve(file), 'utf8')

const timeline = sourceOf('vis-timeline/esnext').replace(/^\s*(\/\/|\*|\/\*).*$/gm, '')

/** From its head to the first brace that stands at the beginning of a line. */
const classOf = (name: string): string =>
  timeline.slice(timeline.search(new RegExp(`^class ${name}\\b`, 'm'))).split('\n}')[0] ?? ''

const namesIn = (text: string, pattern: RegExp): string[] =>
  [...new Set([...text.matchAll(pattern)].map(([, name = '']) => name))].sort()

test('all that vis-timeline calls in vis-util is there', async () => {
  const all: Record<string, unknown> = await import('vis-util/esnext')
  const called = namesIn(timeline, /availableUtils\.(\w+)/g).filter((name) => name in all)
  expect(called).toContain('selectiveDeepExtend')
  for (const name of called) expect(visUtil, name).toHaveProperty(name)
})

test('all that vis-timeline and vis-data import by name from vis-util is there', () => {
  const both = timeline + sourceOf('vis-data/esnext')
  const named = namesIn(both, /\{([^{}]+)\} from ['"]vis-util/g).flatMap((list) => list.split(/,\s*/))
  expect(named.map((name) => name.trim())).toContain('pureDeepObjectAssign')
  for (const name of named) expect(visUtil, name).toHaveProperty(name.trim())
})

test('every method that the axis calls on a moment is there', () => {
  const axis = timeline.slice(timeline.indexOf('class TimeStep'), timeline.indexOf('class ClusterGenerator'))
  const called = namesIn(axis, /(?:current|clone|Current|date|_start|_end|nextWeek|\))\s*\.(\w+)\(/g)
  expect(called).toContain('isoWeekday')
  // Week numbers belong to the scale of weeks, which is never asked for; the rest are calls on text and lists.
  const elsewhere = ['week', 'toLowerCase', 'filter', 'join']
  for (const name of called.filter((name) => !elsewhere.includes(name)))
    expect(utcMoment(0), name).toHaveProperty(name)
})

test('what measures ranges and points goes by the name and the parts that the timeline puts others in for', () => {
  for (const [item, parts] of [
    ['RangeItem', ['box', 'content']],
    ['PointItem', ['content', 'dot', 'point']],
  ] as const) {
    const code = classOf(item)
    expect(code).toContain('_getDomComponentsSizes()')
    expect(namesIn(code, /sizes\.(\w+)\./g)).toEqual(parts)
  }
})

test('the classes of ranges and points are where the ones that measure are looked for', () => {
  const types = /^ItemSet\.types = \{([^}]*)\}/m.exec(timeline)?.[1] ?? ''
  expect(types).toMatch(/\brange: RangeItem,/)
  expect(types).toMatch(/\bpoint: PointItem,/)
})

describe('what the timeline draws by itself goes by the names that are put out of action', () => {
  const core = classOf('Core')
  const whole = core + classOf('Timeline')

  test('it asks for a drawing by two names, of which one stands for the other as it was, and hands on what is asked from outside', () => {
    expect(core).toContain('this._origRedraw = this._redraw.bind(this);')
    expect(namesIn(whole, /\b(?:this|me)\.(\w*[rR]edraw)\(/g)).toEqual(['_origRedraw', '_redraw', 'redraw'])
    expect(core).toMatch(/\n {2}redraw\(\) \{\s*this\._redraw\(\);\s*\}/)
  })

  test('a drawing asks each part by its own `redraw`, and the items are such a part', () => {
    expect(core).toMatch(/components\.forEach\(\(component\) => \{\s*resized = component\.redraw\(\)/)
    expect(whole).toContain('this.itemSet = new ItemSet(')
    expect(whole).toContain('this.components.push(this.itemSet)')
    expect(namesIn(whole, /itemSet\.(\w*[rR]edraw)\(/g)).toEqual([])
  })

  test('it is hidden until it has been told once that its range is at rest', () => {
    expect(core).toMatch(/this\.on\("rangechanged", \(\) => \{[^{]*\{\s*this\.initialRangeChangeDone = true/)
    expect(whole).toMatch(/me\.initialRangeChangeDone \|\|[^{]*\{[^}]*style\.visibility = "visible"/)
  })
})

test('nothing of a text is markup', () => {
  const cleaner = new textOnly.FilterXSS()
  expect(cleaner.process('<b onclick="x">A & B</b>')).toBe('&lt;b onclick="x"&gt;A &amp; B&lt;/b&gt;')
})
