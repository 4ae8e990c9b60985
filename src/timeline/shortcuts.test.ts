import { expect, test } from 'vitest'
import { focusKindOf, toShortcut } from './shortcuts.ts'

const press = (key: string, held: Partial<Record<'altKey' | 'ctrlKey' | 'metaKey' | 'defaultPrevented', boolean>> = {}) => ({
  key, altKey: false, ctrlKey: false, metaKey: false, defaultPrevented: false, ...held,
}) // prettier-ignore

/** Stands for an element inside others, by the first word of a selector that it answers to. */
const inside = (...answers: string[]) => ({
  closest: (selectors: string) =>
    selectors.split(',').some((part) => answers.includes(part.trim())) ? {} : null,
})

test('Space plays, brackets step from event to event', () => {
  expect([' ', '[', ']', 'p'].map((key) => toShortcut(press(key), 'free'))).toEqual([
    'play',
    'previous-event',
    'next-event',
    null,
  ])
})

test('nothing acts while something is typed', () => {
  for (const key of [' ', '[', ']']) expect(toShortcut(press(key), 'typing')).toBeNull()
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
