import { beforeEach, expect, test, vi } from 'vitest'
import { sampleDataset } from '../dataset/sample-atlas.ts'
import { messagesIn } from '../i18n/i18n.tsx'
import { initialState } from '../state/app-state.ts'
import { app, openAtlas, toggleChoice } from '../state/store.ts'
import { undoFilter } from '../state/undo.ts'
import { commandsOf, findCommands } from './commands.ts'

const dataset = sampleDataset()
const messages = messagesIn('en')
const commands = () => commandsOf({ dataset, state: app.getState(), messages, scheme: 'light' })
const isOffered = (words: string): boolean => findCommands(words, commands()).length > 0

vi.stubGlobal('document', { querySelectorAll: () => [] })
beforeEach(() => openAtlas(dataset.atlas.extent, initialState(dataset.atlas)))

test('to undo and to clear the filters is offered once there is something to undo and to clear', () => {
  expect([isOffered('undo'), isOffered('clear all')]).toEqual([false, false])
  toggleChoice('country', 'BB')
  expect([isOffered('undo'), isOffered('clear all')]).toEqual([true, true])
  undoFilter()
  expect([isOffered('undo'), isOffered('clear all')]).toEqual([false, false])
})

test('what is on already is not offered again', () => {
  expect(isOffered('dark')).toBe(true)
  expect(isOffered('light')).toBe(false)
})

test('each has a name of its own, and is found by the beginnings of its words', () => {
  const names = commands().map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  const [first = ''] = names
  expect(findCommands(first.slice(0, 3), commands()).map(({ key }) => key)).toContain(`command:${first.toLowerCase()}`)
}) // prettier-ignore
