import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import { describe, expect, it } from 'vitest'
import { toBasemapPicture } from './patterns.ts'
import { firstLabelLayer, landLayers, landSources, toBasemap } from './basemap.ts'
import type { MapScheme } from './colours.ts'

const basemap = (scheme: MapScheme, lang = 'en', isGlobe = false) =>
  toBasemap({
    ...{ scheme, lang, isGlobe },
    geoUrl: (file) => `https://atlas.example/geo/${file}`,
    fontFaces: {
      'Noto Sans Regular': 'https://atlas.example/r.woff2',
      'Noto Sans SemiBold': 'https://atlas.example/s.woff2',
      'Source Serif Italic': 'https://atlas.example/i.woff2',
    },
  })

const layerIds = (scheme: MapScheme) => basemap(scheme).layers.map(({ id }) => id)

describe.each(['light', 'dark'] as const)('the %s basemap', (scheme) => {
  const style = basemap(scheme)

  it('is valid by the style specification', () => {
    expect(validateStyleMin(style)).toEqual([])
  })

  it('is valid as a globe, and names no seas while its edge is in sight, where they would stand beside it', () => {
    const globe = basemap(scheme, 'en', true)
    expect(validateStyleMin(globe)).toEqual([])
    const firstZooms = (at: typeof style) =>
      at.layers.filter(({ id }) => id === 'label-water').map(({ minzoom }) => minzoom)
    expect(firstZooms(globe)).toEqual([2])
    expect(firstZooms(style)).toEqual([undefined])
  })

  it('names each layer once', () => {
    expect(new Set(layerIds(scheme)).size).toBe(style.layers.length)
  })

  it('draws only from sources it declares, and from each of them', () => {
    const used = style.layers.flatMap((layer) => ('source' in layer ? [layer.source] : []))
    expect(new Set(used)).toEqual(new Set(Object.keys(style.sources)))
  })

  it('names only font stacks it declares', () => {
    const stacks = style.layers.flatMap((layer) => {
      const font = layer.type === 'symbol' ? layer.layout?.['text-font'] : undefined
      return Array.isArray(font) ? font : []
    })
    expect(stacks.length).toBeGreaterThan(0)
    for (const stack of stacks) expect(style['font-faces']).toHaveProperty([String(stack)])
  })

  it('asks only for pictures that are drawn for its scheme', () => {
    const names = JSON.stringify(style.layers).match(/"[a-z]+-(light|dark)"/g) ?? []
    expect(names.length).toBeGreaterThan(0)
    for (const name of names) {
      expect(name).toContain(scheme)
      expect(toBasemapPicture(JSON.parse(name) as string, 1)).not.toBeNull()
    }
  })

  it('promotes the unit on every source the adapter tints', () => {
    for (const source of landSources) expect(style.sources[source]).toMatchObject({ promoteId: 'id' })
  })
})

describe('layers', () => {
  it('are the same in both schemes, so that a change of scheme only repaints', () => {
    expect(layerIds('dark')).toEqual(layerIds('light'))
  })

  it('put every label above the place where overlays are inserted, and no ground', () => {
    const layers = basemap('light').layers
    const first = layers.findIndex(({ id }) => id === firstLabelLayer)
    expect(first).toBeGreaterThan(0)
    expect(layers.slice(0, first).some(({ type }) => type === 'symbol')).toBe(false)
    expect(layers.slice(first).every(({ type }) => type === 'symbol')).toBe(true)
  })

  it('draw the finer land over the coarser', () => {
    const [finer, coarser] = landLayers
    const ids = layerIds('light')
    expect(ids.indexOf(finer)).toBeGreaterThan(ids.indexOf(coarser))
    expect(ids.indexOf(coarser)).toBeGreaterThan(0)
  })

  it('change only their texts with the language', () => {
    const english = basemap('light', 'en').layers
    basemap('light', 'az').layers.forEach((layer, i) => {
      const text = JSON.stringify(layer).replaceAll('_az"', '_en"')
      expect(text).toBe(JSON.stringify(english[i]))
    })
    expect(JSON.stringify(basemap('light', 'az').layers)).toContain('"name_az"')
  })
})
