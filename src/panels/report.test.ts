import { describe, expect, it } from 'vitest'
import { sampleDataset } from '../dataset/sample-atlas.ts'
import { en } from '../i18n/en.ts'
import { reportHref, toReport } from './report.ts'

const { atlas } = sampleDataset()
const report = toReport(
  { record: 'event:pact', name: 'Pact & more', address: 'https://example.org/?sel=event:pact' },
  atlas,
  en.report,
)

it('a report names the record, the version of the data and the address', () => {
  expect(report.subject).toBe('Sample: Pact & more')
  expect(report.body).toContain('Record: event:pact\nData: Sample v0.1.0, 2000-01-01\n')
  expect(report.body).toContain('https://example.org/?sel=event:pact')
})

describe('it goes', () => {
  it('by mail, with subject and text whole', () => {
    const href = reportHref({ mail: 'atlas@example.org' }, report) ?? ''
    const { pathname, searchParams } = new URL(href)
    expect(pathname).toBe('atlas@example.org')
    expect(href).not.toContain('+')
    expect(searchParams.get('subject')).toBe(report.subject)
    expect(searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(report.body)
  })

  it('to a form', () => {
    const { searchParams } = new URL(reportHref({ url: 'https://example.org/new?label=data' }, report) ?? '')
    expect(Object.fromEntries(searchParams)).toEqual({
      label: 'data',
      title: report.subject,
      body: report.body,
    })
  })

  it('nowhere when the atlas names no address', () => {
    expect(reportHref(undefined, report)).toBeNull()
  })
})
