import { expect, test } from 'vitest'
import { focusKindOf, toShortcut } from './shortcuts.ts'

const press = (key: string, held: Partial<Record<'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'defaultPrevented', boolean>> = {}) => ({
  key, altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, defaultPrevented: false, ...held,
}) // prettier-ignore

/** Stands for an element inside others, by the first word of a selector that it answers to. */
const inside = (...answers: string[]) => ({
  closest: (selectors: string) =>
    selectors.split(',').some((part) => answers.includes(part.trim())) ? {} : null,
})

test('Space and p play, brackets step from event to event, a question mark asks for help', () => {
  expect([' ', 'p', '[', ']', '?', 'x'].map((key) => toShortcut(press(key), 'free'))).toEqual([
    'play', 'play', 'previous-event', 'next-event', 'help', null,
  ]) // prettier-ignore
})

test('arrows with Ctrl or ⌘ move and resize the shown span, with Shift farther', () => {
  const held = (more: object) =>
    ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'].map((key) => toShortcut(press(key, more), 'free'))
  expect(held({ ctrlKey: true })).toEqual(['pan-back', 'pan-on', 'zoom-in', 'zoom-out'])
  expect(held({ metaKey: true, shiftKey: true })).toEqual([
    'pan-far-back',
    'pan-far-on',
    'zoom-in',
    'zoom-out',
  ])
  expect(held({})).toEqual([null, null, null, null])
})

test('single keys can be switched off', () => {
  for (const key of [' ', 'p', '[', ']', '?']) expect(toShortcut(press(key), 'free', false)).toBeNull()
  expect(toShortcut(press('ArrowLeft', { ctrlKey: true }), 'free', false)).toBe('pan-back')
})

test('nothing acts while something is typed', () => {
  for (const key of [' ', '[', ']', '?', 'p']) expect(toShortcut(press(key), 'typing')).toBeNull()
  expect(toShortcut(press('ArrowLeft', { ctrlKey: true }), 'typing')).toBeNull()
})

test('a button keeps its Space but not the brackets', () => {
  expect(toShortcut(press(' '), 'pressing')).toBeNull()
  expect(toShortcut(press(']'), 'pressing')).toBe('next-event')
})

test('keys with a modifier, or used already, are left alone', () => {
  for (const held of ['altKey', 'ctrlKey', 'metaKey', 'defaultPrevented'] as const)
    expect(toShortcut(press(' ', { [held]: true }), 'free')).toBeNull()
})

test('tells fields from buttons from everything else', () => {
  expect(focusKindOf(inside('textarea'))).toBe('typing')
  expect(focusKindOf(inside('button'))).toBe('pressing')
  expect(focusKindOf(inside('[role="option"]'))).toBe('pressing')
  expect(focusKindOf(inside('main'))).toBe('free')
  expect(focusKindOf(null)).toBe('free')
})
