/** Letters that readers type for one another: Azerbaijani and Turkish letters without marks, Cyrillic by sound. */
const folds: Record<string, string> = {
  ə: 'e', ı: 'i', ł: 'l', ø: 'o', ß: 'ss', æ: 'ae', đ: 'd',
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i', й: 'y', к: 'k', л: 'l', м: 'm',
  н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch',
  ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya', ғ: 'g', ҝ: 'g', ј: 'y', ө: 'o', ү: 'u', һ: 'h', ҹ: 'j',
  '‘': '', '’': '', 'ʼ': '', '“': '', '”': '', '–': '-', '—': '-',
} // prettier-ignore

/** Lower case without marks, in Latin letters: `Şəki` and `SEKI` meet, `Sheki` stays apart. */
export const fold = (text: string): string =>
  text
    .replaceAll('İ', 'i')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .replace(/[^\x20-\x7e]/g, (letter) => folds[letter] ?? letter)

/** Spellings of one sound: `Xankəndi` and `Khankendi`, `Şuşa` and `Shusha`, `Qarabağ` and `Garabagh`. */
const sounds: Record<string, string> = { kh: 'h', x: 'h', gh: 'g', q: 'g', sh: 's', ch: 'c', zh: 'j' }

/** Folded by sound as well: what two spellings of one name share. */
export const foldBySound = (text: string): string =>
  fold(text).replace(/kh|x|gh|q|sh|ch|zh/g, (spelling) => sounds[spelling] ?? spelling)

/** The words of a text, folded by sound. */
export const wordsOf = (text: string): string[] =>
  foldBySound(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
