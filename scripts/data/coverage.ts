import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkRecords } from '../../src/dataset/check-records.ts'
import { AppError, formatProblem, type Problem } from '../../src/errors.ts'
import { checkLocators, toFinding, type Citation } from './coverage/check-locators.ts'
import { findPassages, formatRange, parseRange, type SetAside, type Share } from './coverage/cited-lines.ts'
import { toLines } from './coverage/passage.ts'
import { verifyTranscription } from './coverage/verify-transcription.ts'
import { dataFolder, openAtlas, option, type OpenAtlas } from './open-atlas.ts'
import { coverageRules, knownRules, readWaivers } from './rules/check-data.ts'
import { createRuleContext } from './rules/rule.ts'
import { applyWaivers, type Finding, type Waiver } from './rules/waivers.ts'

/** Holds the data against the transcribed documents: which lines are cited and which are not, and whether the cited
 *  lines hold what they are cited for. `--sources FOLDER` has the documents, `--data FOLDER` names another data folder.
 *  Exits 1 with a line a problem when a document is another one or a citation leads astray. */

const [evidenceRule, passageRule] = coverageRules

function main(folder: string): Problem[] {
  const atlas = openAtlas(option('--data') ?? dataFolder)
  const { documents, problems } = readDocuments(folder, atlas)
  const { waivers, problems: misfits } = readWaivers(atlas.folder)
  const { records } = checkRecords(atlas.raw, atlas.fileOf)
  const citations = checkLocators(records, atlas.dataset, documents)
  const usedAsides: Finding[] = []
  for (const [id, lines] of documents) usedAsides.push(...printDocument(id, lines, citations, waivers))
  const { problem } = createRuleContext({ ...atlas, leftOut: [] })
  const fileOf = (entry: Citation['entry']): string =>
    problem({ collection: entry.collection, record: entry.id, field: '', reason: '' }).file
  const failures = citations.filter(({ missing }) => missing.length > 0).map(toFinding(fileOf))
  console.log(`${citations.length} citations of lines, ${failures.length} without evidence in them`)
  const run = new Set<string>(coverageRules)
  return [
    ...problems,
    ...misfits,
    ...applyWaivers([...failures, ...usedAsides], waivers, { run, known: knownRules }),
  ]
}

type Documents = Map<string, readonly string[]>

function readDocuments(
  folder: string,
  { dataset }: OpenAtlas,
): { documents: Documents; problems: Problem[] } {
  const documents: Documents = new Map()
  const problems: Problem[] = []
  for (const { id, transcription } of dataset.sources.values()) {
    if (transcription === undefined) continue
    const path = join(folder, transcription.file)
    const tell = (reason: string) =>
      problems.push({ file: 'sources.json', record: id, field: 'transcription', reason })
    if (!existsSync(path)) {
      tell(`${transcription.file} is not in ${folder}`)
      continue
    }
    const bytes = readFileSync(path)
    verifyTranscription(bytes, transcription).forEach((reason) => tell(`${transcription.file} ${reason}`))
    documents.set(id, toLines(bytes.toString('utf8')))
  }
  return { documents, problems }
}

const percent = ({ cited, all }: Share): string =>
  `${cited} of ${all} (${all === 0 ? 100 : Math.round((cited / all) * 1000) / 10} %)`

/** Prints the document's coverage; returns the passages that a waiver sets aside, as findings for it to waive. */
function printDocument(
  id: string,
  lines: readonly string[],
  citations: readonly Citation[],
  waivers: readonly Waiver[],
): Finding[] {
  const ranges = citations.filter(({ source }) => source === id).map((citation) => citation.lines)
  const asides = toAsides(id, waivers)
  const { cited, uncited, share, shareWithDigits } = findPassages(lines, ranges, asides)
  const open = uncited.filter(({ setAside }) => setAside === null)
  console.log(`\n${id}: ${lines.length} lines, ${ranges.length} citations`)
  console.log(`  cited: ${cited.map(formatRange).join(', ') || 'nothing'}`)
  console.log(`  lines with text cited: ${percent(share)}; lines with a digit: ${percent(shareWithDigits)}`)
  console.log(
    `  not cited: ${open.length} passages, ${open.filter(({ hasDigit }) => hasDigit).length} with a digit (#)`,
  )
  for (const { lines: range, firstWords, hasDigit, setAside } of uncited)
    if (setAside === null)
      console.log(`  ${hasDigit ? '#' : ' '} ${formatRange(range).padEnd(10)} ${firstWords}`)
  for (const { lines: range, reason } of asides)
    console.log(`    ${formatRange(range).padEnd(10)} set aside: ${reason}`)
  return asides
    .filter((aside) =>
      uncited.some(({ lines: [first] }) => aside.lines[0] <= first && first <= aside.lines[1]),
    )
    .map(({ field }) => ({
      rule: passageRule,
      problem: { file: 'waivers.json', record: id, field, reason: 'is not cited' },
    }))
}

const toAsides = (id: string, waivers: readonly Waiver[]): (SetAside & { field: string })[] =>
  waivers.flatMap(({ rule, record, field, reason }) => {
    const lines = rule === passageRule && record === id ? parseRange(field ?? '') : null
    return lines === null || field === undefined ? [] : [{ lines, reason, field }]
  })

try {
  const folder = option('--sources')
  if (folder === undefined) throw new AppError('Say where the documents are: --sources FOLDER')
  const problems = main(folder)
  for (const problem of problems) console.error(formatProblem(problem))
  if (problems.length > 0)
    console.error(`${problems.length} problems; waivers.json takes exceptions from ${evidenceRule}`)
  process.exitCode = problems.length > 0 ? 1 : 0
} catch (error) {
  if (!(error instanceof AppError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
