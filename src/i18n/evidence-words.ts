import { spokenIn } from './spoken.ts'

/** What is said of the evidence of a view. Loaded with the panel that says it. */

const en = {
  title: 'What this view rests on',
  none: 'No events are in view.',
  events: (count: number) => (count === 1 ? '1 event in view' : `${count} events in view`),
  hint: 'Choose a line to see only its events.',
  sections: {
    doubt: 'What can be said against it',
    sources: 'Sources of an event',
    sides: 'Sides that speak of an event',
    groups: 'Which sides speak',
    kinds: 'Of which kinds the sources are',
  },
  several: 'An event counts on each line that is true of it, so these add up to more than there are events.',
  share: (name: string, count: number, all: number, percent: string) => `${name}: ${count} of ${all} events, ${percent}`,
} // prettier-ignore

export type EvidenceWords = typeof en

const az: EvidenceWords = {
  title: 'Bu görünüş nəyə əsaslanır',
  none: 'Görünən hadisə yoxdur.',
  events: (count) => `Görünən hadisələr: ${count}`,
  hint: 'Yalnız bir sətrin hadisələrini görmək üçün onu seçin.',
  sections: {
    doubt: 'Nəyə etiraz etmək olar',
    sources: 'Hadisənin mənbələri',
    sides: 'Hadisə haqqında danışan tərəflər',
    groups: 'Hansı tərəflər danışır',
    kinds: 'Mənbələr hansı növdəndir',
  },
  several: 'Hadisə ona aid hər sətirdə sayılır, ona görə cəm hadisələrin sayından çoxdur.',
  share: (name, count, all, percent) => `${name}: ${all} hadisədən ${count}, ${percent}`,
}

export const evidenceWordsIn = spokenIn<EvidenceWords>({ en, az })
