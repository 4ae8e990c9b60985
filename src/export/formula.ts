/** A spreadsheet runs a text that begins like a formula; a year before the first is none. */
const isFormula = (text: string): boolean => /^[=+@\t\r-]/.test(text) && !/^-\d{4}[-\d/.~?%]*$/.test(text)

/** The text as spreadsheets take it for text. */
export const asPlainText = (text: string): string => (isFormula(text) ? `'${text}` : text)
