import { describe, expect, test } from 'vitest'
import { readBy } from '../../src/dataset/reading.ts'
import { isFaded } from '../../src/domain/event.ts'
import { groupEvidence, type EvidenceMark } from '../../src/domain/evidence.ts'
import { namesAt } from '../../src/domain/read-names.ts'
import { indexOf } from '../../src/filter/event-index.ts'
import { createEventQuery } from '../../src/filter/event-query.ts'
import { emptyFilter } from '../../src/filter/filter.ts'
import { countsAmong } from '../../src/filter/shares.ts'
import { parseEdtf } from '../../src/time/edtf.ts'
import { ownAtlas } from './own-atlas.fixture.ts'

/** What each reading changes of the atlas of this project, and that it changes nothing else. */

const { dataset, problems } = ownAtlas
const lenses = dataset.perspectives.filter(({ lens }) => lens).map(({ id }) => id)
const of = <T>(items: readonly T[], holds: (item: T) => boolean, name: (item: T) => string) =>
  items.filter(holds).map(name).sort()

test('the atlas can be read by the groups that it names', () => {
  expect(problems).toEqual([])
  expect(lenses).toEqual(expect.arrayContaining([
    'azerbaijan-official', 'azerbaijan-academic', 'armenia', 'russia', 'turkey', 'georgia', 'iran', 'western', 'bodies',
  ])) // prettier-ignore
})

describe.each(lenses)('read by %s', (lens) => {
  const reading = readBy(lens, dataset)
  const speaks = (source: string) => dataset.sources.get(source)?.group === lens

  test('an event moves where an account of the group gives another date and none the same, and only there', () => {
    const states = (id: string) => {
      const { accounts = [], saidDates = [], date = null } = dataset.eventById.get(id) ?? {}
      const own = accounts.flatMap((account, n) =>
        speaks(account.source) ? [{ account, said: saidDates[n] }] : [],
      )
      const followed = own.some(({ account }) => account.preferred !== undefined)
      const dates = own.flatMap(({ said }) => said?.edtf ?? [])
      return !followed && dates.length > 0 && !dates.includes(date?.edtf ?? '')
    }
    const moved = of(reading.events, (event) => event.date?.edtf !== dataset.eventById.get(event.id)?.date?.edtf, ({ id }) => id) // prettier-ignore
    expect(moved.filter((id) => !dataset.eventById.get(id)?.accounts.some(({ source, preferred }) => preferred !== undefined && speaks(source)))) // prettier-ignore
      .toEqual(
        of(
          dataset.events,
          ({ id }) => states(id),
          ({ id }) => id,
        ),
      )
    for (const id of moved) {
      const { saidDates = [], accounts = [] } = dataset.eventById.get(id) ?? {}
      const own = saidDates.filter((_, n) => speaks(accounts[n]?.source ?? ''))
      expect(own.map((date) => date?.edtf)).toContain(reading.eventById.get(id)?.date?.edtf)
    }
  })

  test('what the group does not report fades, and nothing else', () => {
    expect(of(reading.events, isFaded, ({ id }) => id)).toEqual(
      of(
        dataset.events,
        ({ evidence }) => !evidence.includes(groupEvidence(lens)),
        ({ id }) => id,
      ),
    )
  })

  test('beside dates and who led then, nothing of an event changes', () => {
    const moving = ['number', 'date', 'leaders', 'calendar', 'reading']
    const rest = (id: string, from: typeof dataset) =>
      Object.entries(from.eventById.get(id) ?? {}).filter(([key]) => !moving.includes(key))
    for (const { id } of dataset.events) expect(rest(id, reading)).toEqual(rest(id, dataset))
  })

  test('events keep their order by start, and the counts add up', () => {
    expect(reading.events.map(({ number }) => number)).toEqual(reading.events.map((_, n) => n))
    const starts = reading.events.map(({ date }) => date?.start ?? Infinity)
    expect(starts).toEqual(starts.toSorted((a, b) => a - b))
    const shown = dataset.atlas.defaultView.shown
    const { inView, outsideSpan, undated, filteredOut, total } = createEventQuery(indexOf(reading))({
      filter: { ...emptyFilter, country: { include: ['AM'], exclude: [] } },
      text: null,
      shown,
    })
    expect(inView.length + outsideSpan.length + undated.length + filteredOut).toBe(total)
    expect(total).toBe(dataset.events.length)
  })
})

test('how many sources and sides an event has parts the events in view', () => {
  const index = indexOf(dataset)
  const { inView } = createEventQuery(index)({
    filter: emptyFilter,
    text: null,
    shown: dataset.atlas.defaultView.shown,
  })
  const count = countsAmong(index, 'evidence', inView)
  const sum = (...ids: EvidenceMark[]) => ids.reduce((total, id) => total + count(id), 0)
  expect(inView.length).toBeGreaterThan(0)
  expect(sum('single-source', 'two-sources', 'more-sources')).toBe(inView.length)
  expect(sum('one-side', 'two-sides', 'more-sides', 'no-side')).toBe(inView.length)
  for (const { id } of dataset.perspectives) {
    const speaking = inView.list().filter(({ sources }) => sources.some((source) => dataset.sources.get(source)?.group === id)) // prettier-ignore
    expect([id, count(groupEvidence(id))]).toEqual([id, speaking.length])
  }
})

test('places bear the names that the group prints for them, and keep all others', () => {
  const nameIn = (lens: string) => readBy(lens, dataset).places.get('shusha')?.names.en
  expect([nameIn('armenia'), nameIn('azerbaijan-official')]).toEqual(['Shushi', 'Shusha'])
  const { names, otherNames } = readBy('armenia', dataset).places.get('shusha') ?? {}
  expect(names?.['az']).toBe(dataset.places.get('shusha')?.names['az'])
  expect(otherNames).toContainEqual({ name: 'Shusha', lang: 'en' })
  expect(otherNames?.map(({ name }) => name)).not.toContain('Shushi')
  for (const lens of lenses)
    for (const [id, place] of readBy(lens, dataset).places) {
      const record = dataset.places.get(id)
      if (place === record) continue
      const known = [
        ...Object.values(record?.names ?? {}),
        ...(record?.otherNames ?? []).map(({ name }) => name),
      ]
      expect(known).toEqual(expect.arrayContaining(Object.values(place.names)))
    }
})

test('contested areas go by what the group calls them, and by the atlas’s own name where it calls them nothing', () => {
  const nameIn = (lens: string, id: string, day: string) =>
    namesAt(readBy(lens, dataset).areas.get(id) ?? { names: { en: '' } }, parseEdtf(day).start).en
  const held = 'armenian-control-1994-2020'
  expect(lenses.map((lens) => [lens, nameIn(lens, held, '2000')])).toEqual(
    lenses.map((lens) => [lens, areaNames[lens] ?? dataset.areas.get(held)?.names.en]),
  )
  expect(nameIn('reference', 'nakhchivan-1918-1920', '1919-02')).toBe('Republic of Aras')
  expect(nameIn('reference', 'nakhchivan-1918-1920', '1920-02')).toBe(
    dataset.areas.get('nakhchivan-1918-1920')?.names.en,
  )
  for (const lens of lenses)
    for (const [id, area] of readBy(lens, dataset).areas) {
      const record = dataset.areas.get(id)
      const own = record?.otherNames.filter(({ accounts }) =>
        accounts.some(({ source }) => dataset.sources.get(source)?.group === lens),
      )
      expect([id, area === record]).toEqual([id, own?.length === 0])
    }
})

const areaNames: Readonly<Record<string, string>> = {
  'azerbaijan-official': 'occupied territories of Azerbaijan',
  'azerbaijan-academic': 'Nagorno-Karabakh and other regions',
  armenia: 'Republic of Artsakh',
  bodies: 'Nagorno-Karabakh and the surrounding territories',
}

test('a place bears a printed name only while it had it', () => {
  const nameIn = (lens: string, year: string) => {
    const place = readBy(lens, dataset).places.get('lachin')
    return place && namesAt(place, parseEdtf(year).start).en
  }
  expect([nameIn('armenia', '1990'), nameIn('armenia', '2000'), nameIn('armenia', '2023')]).toEqual([
    'Lachin',
    'Berdzor',
    'Lachin',
  ])
  expect(nameIn('azerbaijan-official', '2000')).toBe('Lachin')
})

test('the record itself is left as it was', () => {
  expect(dataset.events.every(({ reading }) => reading === undefined)).toBe(true)
})
