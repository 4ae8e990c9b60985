import { expect, test } from 'vitest'
import { hasWord, isOneErrorApart, readPassage, toLines } from './passage.ts'

const passage = (text: string) => {
  const lines = toLines(text)
  return readPassage(lines, [1, lines.length])
}

test('lines end at a line feed; a last one without it counts', () => {
  expect(toLines('a\n\nb\n')).toEqual(['a', '', 'b'])
  expect(toLines('a\nb')).toEqual(['a', 'b'])
})

test('a range counts from 1 and includes both ends', () => {
  expect([...readPassage(['one', 'two', 'three'], [2, 3]).words]).toEqual(['two', 'three'])
})

test('words are found folded, and a word cut at the end of a line too', () => {
  expect(hasWord(passage('the inde-\n\n pendence of Şuşa'), 'independence')).toBe(true)
  expect(hasWord(passage('the inde-\n\n pendence of Şuşa'), 'susa')).toBe(true)
  expect(hasWord(passage('a counter-\nterrorist raid'), 'terrorist')).toBe(true)
})

test('one error of scanning is forgiven in a long word only', () => {
  expect(hasWord(passage('Baku-Thilisi-Erzurum'), 'tbilisi')).toBe(true)
  expect(hasWord(passage('Bakn'), 'baku')).toBe(false)
  expect(hasWord(passage('Thilissi'), 'tbilisi')).toBe(false)
})

test('a longer word that begins with it is found, a shorter is not', () => {
  expect(hasWord(passage('the Iranian side'), 'iran')).toBe(true)
  expect(hasWord(passage('the UN'), 'una')).toBe(false)
  expect(hasWord(passage('uncertain'), 'un')).toBe(false)
})

test('numbers are read as printed, spelled out and at the end of a range', () => {
  const { numbers } = passage('in 1992–95, 1,585 tons, 92.12 % and thirteen others, and in September-\n1998')
  for (const number of ['1992', '1995', '1585', '92.12', '13', '1998']) expect(numbers).toContain(number)
  expect(numbers).not.toContain('585')
})

test.each([
  ['sarakhs', 'sarakhs', true],
  ['sarakhs', 'sarahs', true],
  ['sarakhs', 'saraqhs', true],
  ['sarakhs', 'sarakhss', true],
  ['sarakhs', 'sharakh', false],
  ['sarakhs', 'sarak', false],
])('%s and %s: %s', (a, b, near) => {
  expect(isOneErrorApart(a, b)).toBe(near)
  expect(isOneErrorApart(b, a)).toBe(near)
})
