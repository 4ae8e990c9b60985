import type { Leader } from '../domain/leader.ts'

export const LeaderDot = ({ leader }: { leader: Leader | undefined }) =>
  leader === undefined ? null : <span className={`panels-dot leader-${leader.hue}`} aria-hidden="true" />
