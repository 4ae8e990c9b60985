import { defineConfig } from '@playwright/test'
import { insteadOfCard } from './launch.ts'

const port = Number(process.env.CROSSROADS_PORT ?? 4179)

export default defineConfig({
  testDir: '.',
  outputDir: 'results/artefacts',
  reporter: [['list']],
  fullyParallel: true,
  workers: 2,
  // A map drawn in software on a machine that others share is now and then too late; what fails twice has failed.
  retries: process.env.CI ? 1 : 0,
  timeout: 180_000,
  expect: { timeout: 20_000 },
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    viewport: { width: 1440, height: 900 },
    timezoneId: 'UTC',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: insteadOfCard,
  },
  webServer: {
    command: `npx vite preview --host 127.0.0.1 --port ${port} --strictPort`,
    cwd: new URL('..', import.meta.url).pathname,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
})
