import { expect, test } from 'vitest'
import { az } from '../i18n/az.ts'
import { en } from '../i18n/en.ts'
import { toDescription } from './map-description.ts'

const seen = {
  date: '13 July 2006',
  inView: 137,
  shownHere: 60,
  selected: null,
  operating: [],
  states: [],
  areas: [],
}

test('the description says date, events, selection and operating corridors', () => {
  const { description } = en.map
  expect(toDescription(seen, description)).toBe(
    '13 July 2006. 137 events in view, 60 on this part of the map. No corridor operates yet.',
  )
  const text = toDescription({ ...seen, selected: 'Pact, Port', operating: ['One', 'Two'] }, description)
  expect(text).toContain('Selected: Pact, Port. Operating corridors: One, Two.')
})

test('it names the states of the time and what is contested', () => {
  const { description } = en.map
  const text = toDescription(
    { ...seen, states: ['Persia', 'Georgia'], areas: ['Line of contact'] },
    description,
  )
  expect(text).toContain('States here: Persia, Georgia. Areas laid over the borders: Line of contact.')
})

test('it speaks the reader’s language', () => {
  expect(toDescription(seen, az.map.description)).toContain('137 hadisə')
})
