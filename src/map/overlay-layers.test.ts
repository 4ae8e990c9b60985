import { expect, test } from 'vitest'
import { firstLabelLayer, toBasemap } from './basemap.ts'
import { corridorLayers } from './corridor-layers.ts'
import { asideOffset } from './draw-icon.ts'
import { selectedRadius } from './icon-content.ts'
import { overlaySources, toObstacle, withOverlays } from './overlay-layers.ts'

const styled = (scheme: 'light' | 'dark') =>
  withOverlays(
    toBasemap({
      scheme,
      lang: 'en',
      geoUrl: (file) => `https://example.org/${file}`,
      fontFaces: {},
    }),
    scheme,
  )
const ids = styled('light').layers.map(({ id }) => id)

test('layers are named once, in the same order in both schemes, and draw from known sources', () => {
  expect(new Set(ids).size).toBe(ids.length)
  expect(styled('dark').layers.map(({ id }) => id)).toEqual(ids)
  const { layers, sources } = styled('light')
  const used = new Set(layers.flatMap((layer) => ('source' in layer ? [layer.source] : [])))
  for (const source of used) expect(Object.keys(sources)).toContain(source)
  for (const source of overlaySources) expect(used).toContain(source)
})

test('lines lie under every label, the selected event’s above', () => {
  for (const layer of corridorLayers) expect(ids.indexOf(layer)).toBeLessThan(ids.indexOf(firstLabelLayer))
  expect(ids.indexOf('highlight')).toBeGreaterThan(ids.indexOf('label-state'))
})

test('names leave room for the ring of the selected event, beside its place when it steps aside', () => {
  const layer = styled('light').layers.find(({ id }) => id === 'highlight')
  const layout = layer?.type === 'symbol' ? layer.layout : undefined
  const picture = toObstacle(String(layout?.['icon-image']))
  expect(picture?.image.width).toBeGreaterThan(2 * selectedRadius)
  expect(JSON.stringify(layout?.['icon-offset'])).toContain(`[${asideOffset.x},${asideOffset.y}]`)
  expect(layout?.['icon-allow-overlap']).toBe(true)
})

test('a city gives its place to a mark, a country never does', () => {
  expect(ids.indexOf('mark-names')).toBeGreaterThan(ids.indexOf('label-city'))
  expect(ids.indexOf('mark-names')).toBeLessThan(ids.indexOf('label-state'))
})

test('an obstacle is as large as its mark and shows nothing', () => {
  const picture = toObstacle('obstacle-12.5')
  expect([picture?.image.width, picture?.image.height]).toEqual([25, 25])
  expect(picture?.image.data.every((byte) => byte === 0)).toBe(true)
  const strip = toObstacle('obstacle-4x64')?.image
  expect([strip?.width, strip?.height]).toEqual([4, 64])
  for (const name of ['obstacle-', 'obstacle-x', 'city-light']) expect(toObstacle(name)).toBeNull()
})
