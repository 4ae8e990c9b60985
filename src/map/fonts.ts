import type { FontFacesSpecification } from 'maplibre-gl'
import sansCyrillic from '@fontsource/noto-sans/files/noto-sans-cyrillic-400-normal.woff2?url'
import sansLatin from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url'
import sansLatinExt from '@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff2?url'
import boldCyrillic from '@fontsource/noto-sans/files/noto-sans-cyrillic-600-normal.woff2?url'
import boldLatin from '@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2?url'
import boldLatinExt from '@fontsource/noto-sans/files/noto-sans-latin-ext-600-normal.woff2?url'
import italicCyrillic from '@fontsource/source-serif-4/files/source-serif-4-cyrillic-400-italic.woff2?url'
import italicLatin from '@fontsource/source-serif-4/files/source-serif-4-latin-400-italic.woff2?url'
import italicLatinExt from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-400-italic.woff2?url'

interface Subsets {
  latin: string
  latinExt: string
  cyrillic: string
}

// The ranges are fontsource's own: the dotless ı (U+0131) lives in its latin file, and latin-ext draws a wrong one.
const ranges: Readonly<Record<keyof Subsets, string>> = {
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  latinExt:
    'U+0100-0130,U+0132-0151,U+0154-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
  cyrillic: 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116',
}

const stacks: Readonly<Record<string, Subsets>> = {
  'Noto Sans Regular': { latin: sansLatin, latinExt: sansLatinExt, cyrillic: sansCyrillic },
  'Noto Sans SemiBold': { latin: boldLatin, latinExt: boldLatinExt, cyrillic: boldCyrillic },
  'Source Serif Italic': { latin: italicLatin, latinExt: italicLatinExt, cyrillic: italicCyrillic },
}

/** The style's `font-faces`: MapLibre draws every label from these files, without a glyph server. */
export const toFontFaces = (base: string): FontFacesSpecification =>
  Object.fromEntries(
    Object.entries(stacks).map(([name, subsets]) => [
      name,
      (['latin', 'latinExt', 'cyrillic'] as const).map((subset) => ({
        url: new URL(subsets[subset], base).href,
        'unicode-range': ranges[subset].split(','),
      })),
    ]),
  )
