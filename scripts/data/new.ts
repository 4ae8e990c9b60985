import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stdin, stdout } from 'node:process'
import { createInterface } from 'node:readline/promises'
import * as prettier from 'prettier'
import { AppError, formatProblem, type Problem } from '../../src/errors.ts'
import { formatContent, ruleOf } from './format/format-file.ts'
import { askAgain, askEvent, isYes, type Talk } from './new/ask-event.ts'
import { eraFile, eventsByFile, problemsOf } from './new/place-event.ts'
import type { Draft } from './new/questions.ts'
import { dataFolder, openAtlas, option, type OpenAtlas } from './open-atlas.ts'

/** Asks for an event and writes it into the file of its era, sorted and formatted, once the check has nothing against
 *  it. `--dry-run` prints the record and writes nothing; `--data FOLDER` names another folder. */

const folder = option('--data') ?? dataFolder

function createTalk(): { talk: Talk; close: () => void } {
  const reader = createInterface({ input: stdin, output: stdout })
  const lines = reader[Symbol.asyncIterator]()
  const talk: Talk = {
    ask: async (prompt) => {
      stdout.write(prompt)
      const { value, done } = await lines.next()
      if (done === true) throw new AppError('\nThe answers ended before the questions: nothing was written.')
      return value
    },
    tell: (text) => stdout.write(`${text}\n`),
  }
  return { talk, close: () => reader.close() }
}

const fileFor = (event: Draft, atlas: OpenAtlas): string => {
  const { date } = event
  const file = eraFile(typeof date === 'string' ? date : null, eventsByFile(atlas))
  if (file === null)
    throw new AppError('The data folder has no file of events yet: make events/ERA.json with []')
  return file
}

async function print(events: readonly unknown[], file: string): Promise<string> {
  const rule = ruleOf(file)
  if (rule === null) throw new AppError(`${file} is no file of events`)
  const options = (await prettier.resolveConfig(join(dataFolder, 'atlas.json'))) ?? {}
  return formatContent(events, rule, { languages: atlas.dataset.atlas.languages, options })
}

async function write(event: Draft, file: string): Promise<void> {
  const path = join(folder, file)
  const list: unknown = JSON.parse(readFileSync(path, 'utf8'))
  writeFileSync(path, await print([...(Array.isArray(list) ? list : []), event], file))
}

/** Asks until the check has nothing against the event; null when it has and nothing more can be asked. */
async function settle(atlas: OpenAtlas, talk: Talk): Promise<{ event: Draft; file: string } | null> {
  let event: Draft | null = await askEvent(atlas.dataset, talk)
  while (event !== null) {
    const file = fileFor(event, atlas)
    const problems: Problem[] = problemsOf(event, file, atlas)
    if (problems.length === 0) return { event, file }
    for (const problem of problems) talk.tell(formatProblem(problem))
    const last: Draft = event
    event = await askAgain(last, problems.map(({ field }) => field), atlas.dataset, talk) // prettier-ignore
    if (event === null) talk.tell(`Not written:\n${JSON.stringify(last, null, 2)}`)
  }
  return null
}

const atlas = openAtlas(folder)
const { talk, close } = createTalk()
try {
  const settled = await settle(atlas, talk)
  if (settled === null) process.exitCode = 1
  else {
    const { event, file } = settled
    talk.tell(await print([event], file))
    if (process.argv.includes('--dry-run')) talk.tell(`Would go to ${file}; nothing was written.`)
    else if (isYes(await talk.ask(`Write it to ${file}? [no]: `))) {
      await write(event, file)
      talk.tell(`Written. npm run data:check looks at the whole.`)
    } else talk.tell('Nothing was written.')
  }
} catch (error) {
  if (!(error instanceof AppError)) throw error
  console.error(error.message)
  process.exitCode = 1
} finally {
  close()
}
