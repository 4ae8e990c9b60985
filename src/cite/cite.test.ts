import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sampleDataset } from '../dataset/sample-atlas.ts'
import { toInstant } from '../time/instant.ts'
import { toBibtex } from './bibtex.ts'
import { toCoins } from './coins.ts'
import { toAtlasItem, toCslDate, toSourceItem, type CslItem } from './csl.ts'
import { toPlainText } from './plain-text.ts'
import { toRis } from './ris.ts'

const dataset = sampleDataset()
const accessed = toInstant(2026, 11, 26)
const itemFor = (title: string, url = 'https://example.org/atlas/?at=1955&sel=event:pact'): CslItem =>
  toAtlasItem({ key: 'event-pact', title, url }, { atlas: dataset.atlas, lang: 'en', accessed })
const sources = [...dataset.sources.values()].map(toSourceItem)

/** What a reference manager makes of a text. */
const parse = (text: string) => new Cite(text).data as Record<string, unknown>[]

describe('BibTeX', () => {
  it('is read by a parser of the field, title, address and days intact', () => {
    const [read] = parse(toBibtex([itemFor('Ağ & “Qara” 100 % {sea}_1')]))
    expect(read).toMatchObject({
      id: 'sample-event-pact',
      title: 'Ağ & “Qara” 100 % {sea}_1',
      URL: 'https://example.org/atlas/?at=1955&sel=event:pact&v=0.1.0',
      issued: { 'date-parts': [[2000, 1, 1]] },
      accessed: { 'date-parts': [[2026, 11, 26]] },
    })
  })

  it('keeps each of several items', () => {
    expect(parse(toBibtex([itemFor('Pact'), ...sources])).map(({ title }) => title)).toEqual([
      'Pact', 'The Chronicle', 'The Gazette',
    ]) // prettier-ignore
  })

  it('survives any title', () => {
    const sign = fc.constantFrom(...'aəğ1 &%$#_{}~^\\"\'-“”')
    fc.assert(
      fc.property(fc.string({ unit: sign, minLength: 1, maxLength: 20 }), (words) => {
        expect(parse(toBibtex([itemFor(`A${words}z`)]))).toHaveLength(1)
      }),
      { numRuns: 60 },
    )
  })
})

describe('RIS', () => {
  it('is read by a parser of the field', () => {
    const read = parse(toRis([itemFor('Pact & more'), ...sources]))
    expect(read).toHaveLength(3)
    expect(read[0]).toMatchObject({
      title: 'Pact & more',
      URL: 'https://example.org/atlas/?at=1955&sel=event:pact&v=0.1.0',
      issued: { 'date-parts': [[2000, 1, 1]] },
    })
    expect(read[2]).toMatchObject({ title: 'The Gazette' })
    expect(JSON.stringify(read[2])).toContain('A. Writer')
  })
})

describe('an interval of dates, and an address with signs of the format', () => {
  const item = {
    ...itemFor('Pact', 'https://example.org/?q={a'),
    issued: toCslDate('2011-03/2013'),
  }

  it('is whole in BibTeX', () => {
    const [read] = parse(toBibtex([item]))
    expect(read).toMatchObject({ title: 'Pact', URL: 'https://example.org/?q=%7Ba&v=0.1.0' })
    expect(toBibtex([item])).toContain('date = {2011-03/2013}')
  })

  it('is its first year in RIS, which knows no intervals', () => {
    expect(toRis([item])).toContain('PY  - 2011\r\n')
    expect(toRis([item])).not.toContain('DA  - ')
  })
})

describe('CSL-JSON', () => {
  it('is taken as it is by a reader of the field', () => {
    expect(parse(JSON.stringify([itemFor('Pact')]))[0]).toMatchObject({ type: 'webpage', version: '0.1.0' })
  })

  it('gives no more of a date than the record has', () => {
    expect(toCslDate('2011-06')).toEqual({ 'date-parts': [[2011, 6]] })
    expect(toCslDate('2011/2013-04')).toEqual({ 'date-parts': [[2011], [2013, 4]] })
    expect(toCslDate('[2011-06..2020-11]')).toEqual({ literal: '[2011-06..2020-11]' })
    expect(toCslDate('1999~')).toEqual({ literal: '1999~' })
  })

  it('leaves out what a source does not state', () => {
    expect(sources[0]).not.toHaveProperty('author')
    expect(sources[1]).not.toHaveProperty('issued')
  })
})

it('a citation in words has title, atlas, version, address and day of access', () => {
  const words = {
    in: (container: string) => `In: ${container}`,
    dataset: (version: string) => `dataset v${version}`,
    accessed: (date: string) => `accessed ${date}`,
  }
  expect(toPlainText([itemFor('Pact?')], words)).toBe(
    'Pact? In: Sample: A sample. dataset v0.1.0, 2000-01-01. https://example.org/atlas/?at=1955&sel=event:pact&v=0.1.0 (accessed 2026-11-26)',
  )
})

it('the address of a citation says which version of the data it cites, once', () => {
  expect(itemFor('Pact', 'https://example.org/?v=0.0.9&sel=event:pact').URL).toBe(
    'https://example.org/?sel=event:pact&v=0.1.0',
  )
  expect(itemFor('Pact', 'https://example.org/').URL).toBe('https://example.org/?v=0.1.0')
})

it('a ContextObject names the title and the address', () => {
  const fields = new URLSearchParams(toCoins(itemFor('Pact & more')))
  expect(fields.get('rft.title')).toBe('Pact & more')
  expect(fields.get('rft.identifier')).toContain('sel=event:pact')
})
