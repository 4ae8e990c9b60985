import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { trimVisTimeline } from './scripts/trim-vis-timeline.ts'

const policy = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:", "font-src 'self'", "connect-src 'self'",
  "worker-src 'self'", "manifest-src 'self'", "base-uri 'none'", "form-action 'none'",
].join('; ') // prettier-ignore

const headers = {
  'Content-Security-Policy': `${policy}; frame-ancestors 'self'`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
}

/** The policy as a meta tag in the built page: any static host then serves it. Dev needs inline scripts, so not there. */
const policyTag = (): Plugin => ({
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
      injectTo: 'head-prepend',
    },
  ],
})

const trimmedTimeline = (): Plugin => ({
  name: 'trim-vis-timeline',
  apply: 'build',
  transform: (code, id) =>
    id.includes('vis-timeline/esnext/esm/') ? { code: trimVisTimeline(code), map: null } : null,
})

const instead = (file: string): string =>
  fileURLToPath(new URL(`src/timeline/vis-needs/${file}.ts`, import.meta.url))

/** What vis-timeline asks for and this app has smaller. With what is trimmed from it, 65 KB gzipped less before the first
 *  view. */
const visNeeds = [
  { find: /^moment$/, replacement: instead('utc-moment') },
  { find: /^xss$/, replacement: instead('text-only') },
  { find: /^@egjs\/hammerjs$/, replacement: instead('no-gestures') },
  { find: /^propagating-hammerjs$/, replacement: instead('as-is') },
  { find: /^vis-util\/esnext\/esm\/vis-util\.js$/, replacement: instead('vis-util') },
]

export default defineConfig({
  base: './',
  resolve: { alias: visNeeds },
  plugins: [react(), policyTag(), trimmedTimeline()],
  build: {
    target: 'es2022',
    manifest: true,
    chunkSizeWarningLimit: 1200,
    modulePreload: { polyfill: false },
  },
  preview: { headers, port: 4173 },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
    environment: 'node',
    // Far from UTC, so that a local day slipping in is seen.
    env: { TZ: 'Pacific/Auckland' },
  },
})
