import { expect, test } from 'vitest'
import { loadedTerm, unattributed } from './loaded-terms.ts'
import { both, findingsOfEvents, sampleEvent } from './sample-context.ts'

test.each([
  ['en', 'Troops leave the occupied districts.', 'occupation'],
  ['en', 'The city is liberated.', 'liberation'],
  ['en', 'An anti-terror operation begins.', 'anti-terror operation'],
  ['en', 'Separatists take the town.', 'separatist'],
  ['en', 'The genocide began.', 'genocide'],
  ['en', 'The war begins with Beland’s aggression.', 'aggressor'],
  ['az', 'Müharibə Belandın təcavüzü ilə başladı.', 'təcavüzkar'],
  ['az', 'Rayon işğal olundu.', 'işğal'],
  ['az', 'Şəhər azad edildi.', 'azad etmək'],
  ['az', 'Antiterror tədbirləri başladı.', 'antiterror'],
  ['az', 'Soyqırımının ildönümü keçirildi.', 'soyqırımı'],
])('%s: “%s” takes a side', (lang, text, term) => {
  expect(unattributed(text, lang)).toContain(term)
})

test.each([
  ['en', 'The government calls the districts occupied.'],
  ['en', 'According to Baku the city was liberated.'],
  ['en', 'The resolution demands withdrawal from the occupied districts.'],
  ['en', 'The parliament adopts a text on the “genocide”.'],
  ['en', 'A convention against terrorism is signed.'],
  ['en', 'The treaty provides for help against aggression.'],
  ['en', 'Aland marks the day as the liberation of the town.'],
  ['az', 'Əsirlərin azad edilməsinə razılıq verildi.'],
  ['az', 'Aland işğaldan, Beland müdafiədən danışır.'],
  ['az', 'Hökumət rayonun işğal olunduğunu bildirir.'],
  ['az', 'Bakıya görə şəhər azad edilib.'],
  ['az', 'Azad ticarət sazişi imzalandı.'],
  ['az', 'Nazir vəzifəsindən azad edildi.'],
  ['az', 'Terrorizmə qarşı mübarizə sazişi imzalandı.'],
])('%s: “%s” does not', (lang, text) => {
  expect(unattributed(text, lang)).toEqual([])
})

test('the attribution stands in the same sentence', () => {
  expect(unattributed('The ministry said so. The district was occupied.', 'en')).toEqual(['occupation'])
  expect(unattributed('Mr Z. Gamsakhurdia called it an occupation.', 'en')).toEqual([])
})

test('the rule reads titles and summaries of events in both languages', () => {
  const event = sampleEvent({
    title: both('The occupation ends', 'İşğal bitir'),
    summary: both('Something happens.'),
  })
  expect(findingsOfEvents(loadedTerm, event)).toMatchObject([
    { record: 'sample-event', field: 'title.en' },
    { record: 'sample-event', field: 'title.az' },
  ])
  expect(findingsOfEvents(loadedTerm, sampleEvent())).toEqual([])
})
