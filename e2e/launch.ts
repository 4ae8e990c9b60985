import { findBrowser } from '../scripts/setup.mjs'

/** How browsers are launched on a machine without a graphics card. */

const executablePath = await findBrowser()

/** Without these Debian's Chromium speaks to hosts of its own. */
const quiet = [
  '--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
  '--enable-unsafe-swiftshader',
] // prettier-ignore

const launch = (...more: string[]) => ({
  args: [...quiet, ...more],
  ...(executablePath === undefined ? {} : { executablePath }),
})

/** Puts software in the place of the card: it draws the map beside the page and puts both together, so that nothing of the
 *  page waits for it, as with a card. */
export const insteadOfCard = launch(
  '--use-gl=angle',
  '--use-angle=swiftshader',
  // Debian's has pages painted by the card even where that is only software, which no other browser does.
  '--disable-gpu-rasterization',
)

/** As browsers draw by themselves where there is no card: software paints the page beside the map, and what is seen of WebGL is
 *  read back, with the page waiting for it. */
export const withoutCard = launch()
