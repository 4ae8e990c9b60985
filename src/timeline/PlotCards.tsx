import { MarkList } from './MarkList.tsx'
import { MarkTip } from './MarkTip.tsx'
import type { Pointed } from './lane-pointer.ts'

type Props = {
  readonly pointed: Pointed | null
  readonly listed: Pointed | null
  readonly onClose: () => void
}

/** What is written over the plot: the name under the pointer, or the events of a cluster. */
export const PlotCards = ({ pointed, listed, onClose }: Props) => (
  <>
    {pointed !== null && listed === null && <MarkTip {...pointed} />}
    {listed !== null && <MarkList key={listed.events[0]?.id} {...listed} onClose={onClose} />}
  </>
)
