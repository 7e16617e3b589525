import { teamMark, teamMarkSize } from '../../shared/lenses/team-mark'
import type { TeamStyle } from '../../shared/model/team'
import { Drawn } from '../editor/drawn'

/** A team's colour and shape. */
export function TeamSign({ style, size = 12 }: { style: TeamStyle; size?: number }) {
  return <Drawn primitives={[teamMark(style, 0, 0)]} of={teamMarkSize} size={size} />
}
