import { parseSample, sampleAtlas } from '../dataset/sample-atlas.ts'
import type { Corridor } from '../domain/corridor.ts'

const [line] = sampleAtlas.corridors
const names = (en: string) => ({ en })
const station = (en: string, lng: number, kind: string) => ({
  names: names(en),
  lngLat: [lng, 10],
  kind,
  country: 'AA',
})

/** 1,000 km west to east in two segments: AA to 300, BB to 700, open sea to 900, CC. */
export function sampleCorridor(): Corridor {
  const segment = line?.segments[0]
  const corridor = {
    ...line,
    length: { km: 1000, accounts: line?.length.accounts },
    segments: [
      { ...segment, id: 'west', path: [[10, 10], [14, 10], [17, 10]] },
      { ...segment, id: 'east', mode: 'sea', path: [[17, 10], [20, 10]] },
    ],
    stations: [
      station('Start', 10, 'terminal'), station('Post', 13, 'border'), station('Half', 15, 'pump'), station('Pier', 17, 'port'),
      station('End', 20, 'terminal'),
    ],
  } // prettier-ignore
  const { dataset } = parseSample({ ...sampleAtlas, corridors: [corridor] }, undefined, () => ({
    partKm: [700, 300],
    stationKm: [0, 301, 500, 700, 1000],
    legs: [
      { country: 'AA', km: 300 },
      { country: 'BB', km: 400 },
      { country: 'sea', km: 200 },
      { country: 'CC', km: 100 },
    ],
  }))
  const found = dataset.corridors.get('line')
  if (found === undefined) throw new Error('the sample has a corridor')
  return found
}
