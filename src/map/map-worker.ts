import { setWorkerUrl } from 'maplibre-gl'
// Without an explicit address the build passes and the built map never loads: MapLibre cannot guess where a bundler put its worker.
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'

/** Must run once before the first map is made. */
export const installMapWorker = (): void => setWorkerUrl(workerUrl)
