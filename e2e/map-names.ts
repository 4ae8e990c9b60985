import type { Page } from '@playwright/test'

/** What names the map has found room for. They are drawn on a canvas, so that only MapLibre can tell. */

type Placed = { readonly properties: Readonly<Record<string, unknown>> }
type WatchedMap = {
  readonly queryRenderedFeatures?: (options: { readonly layers: readonly string[] }) => readonly Placed[]
}

/** Before the page is opened. Nobody hands the map out: it is noticed when it sets the first of its own properties. */
export async function watchMap(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(Object.prototype, '_interactive', {
      configurable: true,
      set(this: WatchedMap, value: unknown) {
        if (this.queryRenderedFeatures !== undefined) Object.assign(globalThis, { watchedMap: this })
        Object.defineProperty(this, '_interactive', { value, writable: true, configurable: true })
      },
    })
  })
}

export const namesOn = (page: Page, layer: string): Promise<string[]> =>
  page.evaluate((id) => {
    const { watchedMap } = globalThis as { watchedMap?: WatchedMap }
    // MapLibre warns of each list in a feature that it reads again as text.
    const { warn } = console
    console.warn = () => undefined
    const placed = watchedMap?.queryRenderedFeatures?.({ layers: [id] }) ?? []
    console.warn = warn
    return placed.map(({ properties }) => String(properties['name']).replaceAll('\n', ' ')).sort()
  }, layer)
