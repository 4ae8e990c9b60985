import type { ReadNames } from './read-names.ts'
import type { LocalizedText } from './text.ts'

/** [longitude, latitude] in degrees. */
export type LngLat = readonly [number, number]

export type Place = {
  readonly id: string
  readonly names: LocalizedText
  /** Names of other times and languages: text, language tag, and an EDTF date where known. */
  readonly otherNames: readonly { name: string; lang: string; date?: string | undefined }[]
  readonly lngLat: LngLat
  readonly precision: 'site' | 'town' | 'district' | 'region' | 'country'
  readonly country?: string | undefined
  /** Only in a reading by one group of sources. */
  readonly read?: ReadNames | undefined
}
