import { defineConfig } from '@playwright/test'
import { findBrowser } from '../scripts/setup.mjs'

const executablePath = await findBrowser()
const port = Number(process.env.CROSSROADS_PORT ?? 4179)

/** Without these Debian's Chromium speaks to hosts of its own, or has no WebGL on a machine without a graphics card. */
const launchArguments = [
  '--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
  '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader',
  // Debian's has pages painted by the graphics card even where that is only software, which no other browser does.
  '--disable-gpu-rasterization',
] // prettier-ignore

export default defineConfig({
  testDir: '.',
  outputDir: 'results/artefacts',
  reporter: [['list']],
  fullyParallel: true,
  workers: 2,
  // A map drawn in software on a machine that others share is now and then too late; what fails twice has failed.
  retries: process.env.CI ? 1 : 0,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    viewport: { width: 1440, height: 900 },
    timezoneId: 'UTC',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: { args: launchArguments, ...(executablePath === undefined ? {} : { executablePath }) },
  },
  webServer: {
    command: `npx vite preview --host 127.0.0.1 --port ${port} --strictPort`,
    cwd: new URL('..', import.meta.url).pathname,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
})
