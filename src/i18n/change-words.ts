import { spokenIn } from './spoken.ts'

/** What is said of changes between two days on the map and in their list, beside `changes` of the messages. */

const en = {
  marked: (from: string, to: string) => `Changed, ${from} – ${to}`,
  lands: 'Land',
  areas: 'Contested areas and lines',
  groups: (count: number) => `${count} ${count === 1 ? 'change' : 'changes'}`,
  signs: {
    passed: 'Passed to another state',
    founded: 'In a new state',
    disputed: 'Status contested since',
    within: 'Passed within a state',
    relation: 'Relation changed',
    came: 'New border or line',
    went: 'Former border or line',
    corridor: 'Corridor changed',
  },
  arrow: ' passed to ',
  described: (from: string, to: string, parts: string) => `Marked as changed between ${from} and ${to}: ${parts}.`,
  events: (count: number, here: number) => `${count} ${count === 1 ? 'event' : 'events'} began between the two days, ${here} on this part of the map.`,
  counts: {
    passed: (count: number) => `${count} ${count === 1 ? 'land' : 'lands'} that passed to another state`,
    founded: (count: number) => `${count} ${count === 1 ? 'land' : 'lands'} in a state that is new`,
    disputed: (count: number) => `${count} ${count === 1 ? 'land' : 'lands'} whose status is contested since`,
    within: (count: number) => `${count} ${count === 1 ? 'land' : 'lands'} that passed within a state`,
    relation: (count: number) => `${count} ${count === 1 ? 'country' : 'countries'} whose relation changed`,
    corridor: (count: number) => `${count} ${count === 1 ? 'corridor' : 'corridors'}`,
    area: (count: number) => `${count} contested ${count === 1 ? 'area or line' : 'areas or lines'}`,
  },
  nothing: 'nothing',
} // prettier-ignore

export type ChangeWords = typeof en

const az: ChangeWords = {
  marked: (from, to) => `Dəyişənlər, ${from} – ${to}`,
  lands: 'Torpaq',
  areas: 'Mübahisəli ərazilər və xətlər',
  groups: (count) => `${count} dəyişiklik`,
  signs: {
    passed: 'Başqa dövlətə keçib',
    founded: 'Yeni dövlətdədir',
    disputed: 'Statusu o vaxtdan mübahisəlidir',
    within: 'Dövlətin daxilində keçib',
    relation: 'Münasibət dəyişib',
    came: 'Yeni sərhəd və ya xətt',
    went: 'Keçmiş sərhəd və ya xətt',
    corridor: 'Dəhliz dəyişib',
  },
  arrow: ' – keçib: ',
  described: (from, to, parts) => `${from} və ${to} arasında dəyişən kimi işarələnib: ${parts}.`,
  events: (count, here) => `İki gün arasında ${count} hadisə başlayıb, xəritənin bu hissəsində ${here}.`,
  counts: {
    passed: (count) => `başqa dövlətə keçmiş ${count} torpaq`,
    founded: (count) => `yeni dövlətdə ${count} torpaq`,
    disputed: (count) => `statusu o vaxtdan mübahisəli olan ${count} torpaq`,
    within: (count) => `dövlətin daxilində keçmiş ${count} torpaq`,
    relation: (count) => `münasibəti dəyişmiş ${count} ölkə`,
    corridor: (count) => `${count} dəhliz`,
    area: (count) => `${count} mübahisəli ərazi və ya xətt`,
  },
  nothing: 'heç nə',
} // prettier-ignore

export const changeWordsIn = spokenIn<ChangeWords>({ en, az })
