import { mkdir, writeFile } from 'node:fs/promises'
import { expect, test } from './app-driver.ts'
import { withoutCard } from './launch.ts'
import { categories, toDistribution, toTable, toTasks } from './scrub-report.ts'

/** Places that the pointer comes to on its way through the century, and the time between them, milliseconds. */
const [steps, pause] = [300, 100]

// Software draws a smaller map sooner: more frames to measure.
test.use({ viewport: { width: 1024, height: 768 }, launchOptions: withoutCard })

test('the cursor is dragged through the century with everything on: nothing is fetched, and how long each stretch took is written down', async ({
  app,
  page,
  browser,
}, { project }) => {
  test.setTimeout(180_000)
  await app.open({ from: '1918', to: '2024', at: '1918-01-15' })
  await app.map.everythingOn()
  const track = await app.timeline.track()
  const left = track.x + 1
  const fetched: string[] = []
  page.on('request', (request) => fetched.push(request.url()))
  await page.mouse.move(left, track.y)
  await page.mouse.down()
  await page.evaluate(watchFrames)
  await browser.startTracing(page, { categories })
  const moves: Promise<void>[] = []
  for (let step = 1; step <= steps; step++) {
    // As a hand does: on to the next place, whether or not the page has drawn the last one.
    moves.push(page.mouse.move(left + ((track.width - 3) * step) / steps, track.y))
    await new Promise((resolve) => setTimeout(resolve, pause))
  }
  await Promise.all(moves)
  const frames = await page.evaluate(() => (window as unknown as Watched).framesSeen.splice(0))
  const tasks = toTasks(await browser.stopTracing())
  await page.mouse.up()
  await app.ready()

  await app.timeline.isAt(/2024$/)
  expect(fetched, 'nothing is fetched while scrubbing').toEqual([])
  expect(tasks.length, 'the trace holds the tasks of the drag').toBeGreaterThan(100)
  const distributions = {
    'main-thread tasks, processor time': toDistribution(tasks.map(({ cpu }) => cpu)),
    'main-thread tasks, by the clock': toDistribution(tasks.map(({ wall }) => wall)),
    'from frame to frame, by the clock': toDistribution(frames),
  }
  const folder = `${project.testDir}/results`
  await mkdir(folder, { recursive: true })
  await writeFile(`${folder}/scrub.json`, JSON.stringify({ steps, requests: fetched.length, distributions }, null, 2))
  await writeFile(`${folder}/scrub.md`, `# Dragging the cursor from 1918 to 2024, everything on\n\nMilliseconds; stretches under 1 ms left out. Requests: ${fetched.length}.\n\n${toTable(distributions)}\n`)
}) // prettier-ignore

type Watched = { framesSeen: number[] }

/** Notes the time from each frame to the next. */
function watchFrames(): void {
  const seen: number[] = []
  let last = performance.now()
  const look = (now: number) => {
    seen.push(now - last)
    last = now
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
  Object.assign(window, { framesSeen: seen })
}
