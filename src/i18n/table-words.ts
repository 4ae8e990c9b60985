import { spokenIn } from './spoken.ts'

/** What the table of events says. Loaded with it. */

const en = {
  columns: {
    date: 'Date', title: 'Title', kind: 'Kind', place: 'Place', countries: 'Countries', leaders: 'Leaders', themes: 'Themes',
    organizations: 'Organizations', sources: 'Sources', differ: 'Accounts differ',
  },
  widthOf: (column: string) => `Width of the column ${column}`,
  differs: 'yes',
  copy: 'Copy as table',
  copied: (rows: number) => (rows === 1 ? '1 row copied' : `${rows} rows copied`),
  copyThis: 'Copy this text',
  loading: 'Accounts and summaries are on their way.',
  notLoaded: 'Accounts and summaries could not be loaded.',
} // prettier-ignore

export type TableWords = typeof en

const az: TableWords = {
  columns: {
    date: 'Tarix', title: 'Ad', kind: 'Növ', place: 'Yer', countries: 'Ölkələr', leaders: 'Rəhbərlər', themes: 'Mövzular',
    organizations: 'Təşkilatlar', sources: 'Mənbələr', differ: 'Məlumatlar fərqlənir',
  },
  widthOf: (column) => `Sütunun eni: ${column}`,
  differs: 'bəli',
  copy: 'Cədvəl kimi köçür',
  copied: (rows) => `${rows} sətir köçürüldü`,
  copyThis: 'Bu mətni köçürün',
  loading: 'Məlumatlar və xülasələr yüklənir.',
  notLoaded: 'Məlumatları və xülasələri yükləmək alınmadı.',
} // prettier-ignore

export const tableWordsIn = spokenIn<TableWords>({ en, az })
