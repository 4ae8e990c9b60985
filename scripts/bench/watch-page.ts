import type { CDPSession, Page } from '@playwright/test'

/** Watches a page from inside: how long after an input the next frame comes, and when the page says that it shows what was
 *  asked for. It listens and does not poll, so that it adds next to nothing to what is measured. */
export type Watched = { readonly frame: number; readonly settled: number }

declare global {
  interface Window {
    benchTold?: (figures: string) => void
    benchStart?: () => void
    benchReadyAt?: number
  }
}

/** With `click` also whatever calls `benchStart`. */
export type Input = 'pointermove' | 'click'

/** A page that has not said so by then has nothing to change, milliseconds. */
const unchangedAfter = 80

/** Runs in the page. The clock starts with the first awaited input. */
function installWatch(patience: number): void {
  const root = document.documentElement
  let start: number | null = null
  let awaited: Input | null = null
  let frame: number | null = null
  let settled: number | null = null
  let fallback: ReturnType<typeof setTimeout> | undefined
  const tell = () => {
    if (start === null || frame === null || settled === null) return
    clearTimeout(fallback)
    // What is said to be drawn is seen no sooner than with the next frame.
    window.benchTold?.(JSON.stringify({ frame, settled: Math.max(frame, settled) }))
    start = null
  }
  new MutationObserver(() => {
    if (start === null || root.dataset['ready'] !== 'true') return
    settled = performance.now() - start
    tell()
  }).observe(root, { attributes: true, attributeFilter: ['data-ready'] })
  const begin = (input: Input) => {
    if (awaited !== input) return
    awaited = null
    const now = performance.now()
    start = now
    frame = settled = null
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        frame = performance.now() - now
        tell()
      }),
    )
    fallback = setTimeout(() => {
      if (root.dataset['ready'] !== 'true') return
      settled ??= frame
      tell()
    }, patience)
  }
  window.benchStart = () => {
    awaited = 'click'
    begin('click')
  }
  addEventListener('bench', (event) => (awaited = (event as CustomEvent<Input>).detail))
  addEventListener('pointermove', () => begin('pointermove'), true)
  addEventListener('click', () => begin('click'), true)
}

export type PageWatch = {
  /** Does something to the page and waits until it is settled. */
  readonly during: (input: Input, act: () => Promise<void>) => Promise<Watched>
}

export async function watchPage(page: Page, session: CDPSession): Promise<PageWatch> {
  let hear: ((told: Watched) => void) | null = null
  await session.send('Runtime.enable')
  session.on('Runtime.bindingCalled', ({ name, payload }) => {
    if (name === 'benchTold') hear?.(JSON.parse(payload) as Watched)
  })
  await session.send('Runtime.addBinding', { name: 'benchTold' })
  await page.evaluate(installWatch, unchangedAfter)
  return {
    during: async (input, act) => {
      const told = new Promise<Watched>((resolve, reject) => {
        hear = resolve
        setTimeout(() => reject(new Error('the page did not settle within 60 s')), 60_000).unref()
      })
      await session.send('Runtime.evaluate', {
        expression: `dispatchEvent(new CustomEvent('bench', { detail: '${input}' }))`,
      })
      await act()
      return told
    },
  }
}
