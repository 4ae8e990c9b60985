import { kindFamilies, type KindFamily } from '../domain/event.ts'

/** What an icon of the map shows. It is named by its content, so that equal icons are drawn once. */
export type IconContent =
  | { readonly look: 'single'; readonly family: KindFamily; readonly hue: number | null }
  | {
      readonly look: 'selected'
      readonly family: KindFamily
      readonly hue: number | null
      readonly isAside: boolean
    }
  | {
      readonly look: 'cluster'
      readonly count: number
      readonly shares: readonly { hue: number | null; count: number }[]
    }

const toHueText = (hue: number | null): string => (hue === null ? 'x' : String(hue))

export function toIconName(icon: IconContent): string {
  if (icon.look === 'cluster') {
    const shares = icon.shares.map(({ hue, count }) => `${toHueText(hue)}:${count}`).join()
    return `cluster/${icon.count}/${shares}`
  }
  const name = `${icon.look}/${icon.family}/${toHueText(icon.hue)}`
  return icon.look === 'selected' ? `${name}/${icon.isAside ? 'aside' : 'here'}` : name
}

const readHue = (text: string | undefined): number | null => (/^\d+$/.test(text ?? '') ? Number(text) : null)

/** The content of a name made by `toIconName`; null for any other name. */
export function readIconName(name: string): IconContent | null {
  const [look, what = '', more = '', last] = name.split('/')
  if (look === 'cluster') {
    const shares = more.split(',').map((share) => {
      const [hue, count] = share.split(':')
      return { hue: readHue(hue), count: Number(count) }
    })
    return { look, count: Number(what), shares }
  }
  const family = kindFamilies.find((known) => known === what)
  if (family === undefined) return null
  if (look === 'single') return { look, family, hue: readHue(more) }
  return look === 'selected' ? { look, family, hue: readHue(more), isAside: last === 'aside' } : null
}
