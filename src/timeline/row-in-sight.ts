type Row = { readonly top: number; readonly height: number; readonly count: number }

/** Where to scroll rows to, so that something is in sight: to the first that has any event, when none on screen has;
 *  null to stay. Pixels; `seen` is what is on screen. */
export function scrollToAny(
  rows: readonly Row[],
  seen: { readonly top: number; readonly height: number },
): number | null {
  const full = rows.filter(({ count }) => count > 0)
  const isSeen = ({ top, height }: Row) =>
    top < seen.top + seen.height - height / 2 && top + height / 2 > seen.top
  return full.some(isSeen) ? null : (full[0]?.top ?? null)
}
