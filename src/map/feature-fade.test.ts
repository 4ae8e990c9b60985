import type { MapLibreMap } from 'maplibre-gl'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createFeatureFade, mostAtOnce } from './feature-fade.ts'

type State = Record<string, unknown>

/** As much of a map as a fade needs. */
function createMap() {
  const states = new Map<string, State>()
  const setFeatureState = ({ id }: { id?: string | number }, state: State) =>
    void states.set(String(id), { ...states.get(String(id)), ...state })
  let render = (): void => undefined
  const on = (_: string, run: () => void) => (render = run)
  return { states, render: () => render(), map: { setFeatureState, on } as unknown as MapLibreMap }
}

let frames: ((now: number) => void)[] = []
let now = 0

const passTo = (time: number) => {
  now = time
  const due = frames
  frames = []
  for (const run of due) run(time)
}

beforeEach(() => {
  ;[frames, now] = [[], 0]
  vi.stubGlobal('requestAnimationFrame', (run: (now: number) => void) => frames.push(run))
  vi.stubGlobal('cancelAnimationFrame', () => (frames = []))
  vi.spyOn(performance, 'now').mockImplementation(() => now)
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

const turn = (id: string, was: string, is: string) => ({ source: 'land', id, was, is })

test('passes over within 180 ms, and draws no longer', () => {
  const { map, states } = createMap()
  createFeatureFade(map).show([turn('A', 'union', 'relations')], 'fading')
  expect(states.get('A')).toEqual({ was: 'union', is: 'relations', fade: 0 })
  passTo(90)
  expect(states.get('A')).toMatchObject({ fade: 0.5 })
  passTo(180)
  expect(states.get('A')).toMatchObject({ fade: 1 })
  expect(frames).toEqual([])
})

test('shows at once what is not to fade', () => {
  const { map, states } = createMap()
  createFeatureFade(map).show([turn('A', 'union', 'relations')], 'once')
  expect(states.get('A')).toMatchObject({ is: 'relations', fade: 1 })
  expect(frames).toEqual([])
})

test('a later change ends the one before, and those of one moment go together', () => {
  const { map, states } = createMap()
  const fade = createFeatureFade(map)
  fade.show([turn('A', 'union', 'relations')], 'fading')
  fade.show([turn('B', 'none', 'relations')], 'fading')
  passTo(90)
  expect([states.get('A'), states.get('B')]).toMatchObject([{ fade: 0.5 }, { fade: 0.5 }])
  fade.show([turn('C', 'none', 'relations')], 'fading')
  expect(['A', 'B', 'C'].map((id) => states.get(id)?.['fade'])).toEqual([1, 1, 0])
})

test('what is set at once while others fade is not drawn back', () => {
  const { map, states } = createMap()
  const fade = createFeatureFade(map)
  fade.show([turn('A', 'union', 'relations')], 'fading')
  passTo(60)
  fade.show([turn('A', 'relations', 'strategic')], 'once')
  expect(states.get('A')).toMatchObject({ is: 'strategic', fade: 1 })
  passTo(90)
  expect(states.get('A')).toMatchObject({ fade: 1 })
})

const many = (count: number, is: string) => Array.from({ length: count }, (_, n) => turn(`U${n}`, 'none', is))

test('in portions no drawing has more to change than the page can bear, and in the end all has changed', () => {
  const { map, states, render } = createMap()
  const fade = createFeatureFade(map)
  fade.show(many(mostAtOnce * 2 + 1, 'union'), 'portions')
  const seen = [states.size]
  for (let n = 0; n < 3; n++) {
    render()
    seen.push(states.size)
  }
  expect(seen).toEqual([mostAtOnce, mostAtOnce * 2, mostAtOnce * 2 + 1, mostAtOnce * 2 + 1])
})

test('two changes share the portion of one drawing, and of what waits the last counts', () => {
  const { map, states, render } = createMap()
  const fade = createFeatureFade(map)
  fade.show(many(mostAtOnce, 'union'), 'portions')
  fade.show([turn('Z', 'none', 'union')], 'portions')
  fade.show([turn('Z', 'union', 'relations')], 'portions')
  expect(states.has('Z')).toBe(false)
  render()
  expect(states.get('Z')).toMatchObject({ is: 'relations', fade: 1 })
})

test('what is to show at once waits for nothing, nor does what waited before it', () => {
  const { map, states, render } = createMap()
  const fade = createFeatureFade(map)
  fade.show(many(mostAtOnce + 1, 'union'), 'portions')
  fade.show([turn(`U${mostAtOnce}`, 'union', 'relations')], 'once')
  expect(states.get(`U${mostAtOnce}`)).toMatchObject({ is: 'relations' })
  render()
  expect(states.get(`U${mostAtOnce}`)).toMatchObject({ is: 'relations' })
})
