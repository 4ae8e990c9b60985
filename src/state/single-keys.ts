/** Whether keys without Ctrl or ⌘ act anywhere in the atlas. A reader who dictates, or whom they are in the way of,
 *  switches them off; the browser keeps that. */

const place = 'crossroads.single-keys'

let on = read()

function read(): boolean {
  try {
    return localStorage.getItem(place) !== 'off'
  } catch {
    // Storage is refused in some frames.
    return true
  }
}

export const singleKeysOn = (): boolean => on

export function switchSingleKeys(wanted: boolean): void {
  on = wanted
  try {
    localStorage.setItem(place, wanted ? 'on' : 'off')
  } catch {
    // It then lasts as long as the page.
  }
}
