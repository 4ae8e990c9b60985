import { expect, test } from './app-driver.ts'

test.use({ viewport: { width: 1024, height: 768 } })

test('where software draws, the map follows the hand while it moves, and the page waits for none of its pictures', async ({ app, page }) => {
  await app.open({ from: '1918', to: '2024', at: '1918-06-01' })
  const track = await app.timeline.track()
  await page.evaluate(watchPictures)
  await page.mouse.move(track.x + 3, track.y)
  await page.mouse.down()
  for (let step = 1; step <= 30; step++) {
    await page.mouse.move(track.x + (track.width - 6) * (step / 30), track.y)
    await page.waitForTimeout(100)
  }
  const seen = await page.evaluate(() => (window as unknown as Seen).pictures)
  await page.mouse.up()
  expect(seen.shown, 'pictures of the map while the hand moves').toBeGreaterThan(1)
  expect(seen.early, 'pictures fetched before they were done').toBe(0)
  expect(await app.map.canvas().evaluate((canvas) => getComputedStyle(canvas).opacity), 'nothing that a browser would read back is in sight').toBe('0')
}) // prettier-ignore

type Seen = { pictures: { shown: number; early: number } }

/** Counts the pictures that are fetched from where the map is drawn, and those among them that were not done yet. */
function watchPictures(): void {
  const pictures = { shown: 0, early: 0 }
  let isDone = false
  const { getBufferSubData, getSyncParameter, readPixels } = WebGL2RenderingContext.prototype
  WebGL2RenderingContext.prototype.getSyncParameter = function (sync, name) {
    const told: unknown = getSyncParameter.call(this, sync, name)
    isDone = told === this.SIGNALED
    return told
  }
  WebGL2RenderingContext.prototype.readPixels = function (...details: unknown[]) {
    isDone = false
    Reflect.apply(readPixels, this, details)
  }
  WebGL2RenderingContext.prototype.getBufferSubData = function (...details: unknown[]) {
    pictures.shown++
    if (!isDone) pictures.early++
    Reflect.apply(getBufferSubData, this, details)
  }
  Object.assign(window, { pictures })
}
