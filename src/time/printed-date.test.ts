import { expect, test } from 'vitest'
import { readPrinted } from './printed-date.ts'

test.each([
  ['1994', '1994'],
  ['1988-1992', '1988/1992'],
  ['September 1994', '1994-09'],
  ['June–July 2021', '2021-06/2021-07'],
  ['20 September 1994', '1994-09-20'],
  ['Sept. 20, 1994', '1994-09-20'],
  ['3rd of June 1992', '1992-06-03'],
  ['8–11 February 1994', '1994-02-08/1994-02-11'],
  ['February 8 to 11, 1994', '1994-02-08/1994-02-11'],
  ['29 June – 2 July 1994', '1994-06-29/1994-07-02'],
])('reads “%s”', (printed, edtf) => {
  expect(readPrinted(printed)).toBe(edtf)
})

test.each([
  'by May 1994',
  'April this year',
  '20 September',
  '2012-13',
  '31 February 1994',
  '9 June; 9 July 1992',
  '',
])('leaves “%s” to whoever can read it', (printed) => {
  expect(readPrinted(printed)).toBeNull()
})
