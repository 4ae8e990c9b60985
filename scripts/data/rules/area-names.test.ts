import { expect, test } from 'vitest'
import { nameUnprinted } from './area-names.ts'
import { findings } from './sample-context.ts'

const area = (more: object) => ({
  id: 'march',
  names: { en: 'The March', az: 'Sərhəd' },
  kind: 'claimed',
  date: '1950/1960',
  made: {},
  accuracy: 'traced',
  status: 'contested',
  accounts: [{ source: 'gazette', stance: 'reports' }],
  otherNames: [more],
})
const account = { source: 'chronicle', stance: 'reports' }

test('a name of an area is what its source prints, in its words or its title', () => {
  const found = (more: object) => findings(nameUnprinted, { areas: [area(more)] }).map(({ reason }) => reason)
  const names = { en: 'Old March', az: 'Köhnə Sərhəd' }
  const says = { wording: 'they held the old March for years' }
  expect(found({ names, lang: 'en', accounts: [{ ...account, says }] })).toEqual([])
  expect(found({ names: { en: 'Chronicle', az: 'salnamə' }, lang: 'en', accounts: [account] })).toEqual([])
  expect(found({ names, lang: 'en', accounts: [account] })).toEqual([
    '“Old March” is not in what is given of “chronicle”',
  ])
  expect(found({ names, lang: 'ru', accounts: [account] })).toEqual([
    'has no name in “ru”, the language it is printed in',
  ])
})
