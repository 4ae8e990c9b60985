import { spokenIn } from './spoken.ts'

/** What is said while the atlas is read by one group of sources. Loaded with the banner and the panel that say it. */

const en = {
  region: 'Reading by one side',
  accordingTo: 'According to',
  told: (reported: number, all: number) => `${reported} of ${all} events reported`,
  moved: (count: number) => (count === 1 ? '1 on another date' : `${count} on other dates`),
  faded: 'The others are faded.',
  leave: 'Leave',
  loading: 'Reading the accounts…',
  failed: 'The accounts could not be loaded.',
  retry: 'Try again',
  says: (group: string) => `According to: ${group}`,
  silent: 'These sources give no account of this event.',
  othersDiffer: 'Other accounts differ.',
} // prettier-ignore

export type LensWords = typeof en

const az: LensWords = {
  region: 'Bir tərəfə görə oxunuş',
  accordingTo: 'Bu mənbələrə görə',
  told: (reported, all) => `${all} hadisədən ${reported} hadisə bildirilir`,
  moved: (count) => `başqa tarixdə olanlar: ${count}`,
  faded: 'Qalanları solğundur.',
  leave: 'Çıx',
  loading: 'Məlumatlar oxunur…',
  failed: 'Məlumatları yükləmək mümkün olmadı.',
  retry: 'Yenidən cəhd et',
  says: (group) => `Bu mənbələrə görə: ${group}`,
  silent: 'Bu mənbələr bu hadisə haqqında məlumat vermir.',
  othersDiffer: 'Digər məlumatlar fərqlənir.',
}

export const lensWordsIn = spokenIn<LensWords>({ en, az })
