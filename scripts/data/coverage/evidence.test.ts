import { expect, test } from 'vitest'
import { missingEvidence, printsName } from './evidence.ts'
import { readPassage, toLines } from './passage.ts'

const text = `In May 1993 the Council met in Tbilisi. More than a million people left;
613 were killed, and 1,585 tons of aid came from the Organization of Islamic Cooperation.`
const lines = toLines(text)
const passage = readPassage(lines, [1, lines.length])
const nothing = { years: [], figures: [], names: [] }

const missing = (says: object | undefined, cited: object = {}) =>
  missingEvidence(passage, says === undefined ? {} : { says }, { ...nothing, ...cited })

test('what the source is said to print must stand in the lines', () => {
  expect(
    missing({
      figures: { killed: '613', aid: '1585 tons' },
      date: 'May 1993',
      wording: 'more than a million',
    }),
  ).toEqual([])
  expect(missing({ figures: { killed: '161' } })).toEqual(['do not print “161”'])
  expect(missing({ date: 'May 1994' })).toEqual(['do not print “May 1994”'])
  expect(missing({ date: 'June 1993' })).toEqual(['do not print “June 1993”'])
  expect(missing({ wording: 'a million soldiers' })).toEqual(['do not print “a million soldiers”'])
  expect(missing({ figures: { displaced: 'more than a million' } })).toEqual([])
})

test('a remark after a comma is not the figure', () => {
  expect(missing({ figures: { killed: '613, in 1994' } })).toEqual([])
})

test('an account that prints nothing of note is recognised by a year, a figure or a name', () => {
  expect(missing(undefined, { years: ['1993'] })).toEqual([])
  expect(missing(undefined, { figures: ['1585'] })).toEqual([])
  expect(missing(undefined, { names: ['Bakı', 'Tbilisi'] })).toEqual([])
  expect(missing(undefined, { years: ['1994'], names: ['Baku'] })).toEqual([
    'name nothing of it: 1994, Baku …',
  ])
  expect(missing(undefined)).toHaveLength(1)
})

test('every telling word of a name must be there; a name as short as UN is taken whole', () => {
  expect(printsName(passage, 'Organization of Islamic Cooperation')).toBe(true)
  expect(printsName(passage, 'Organization of American States')).toBe(false)
  expect(printsName(passage, 'UN')).toBe(false)
  expect(printsName(readPassage(['at the UN'], [1, 1]), 'UN')).toBe(true)
})
