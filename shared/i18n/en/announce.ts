import type { announce as source } from '../fr/announce'

export const announce: typeof source = {
  'announce.cell': '{lane}, {column}',
  'announce.stepOf': 'step {number}',
  'announce.phaseOf': 'phase {name}',
  'announce.card': 'Note moved to {where}, {place} of {count}',
  'announce.cards': '{count} notes moved, the last to {where}',
  'announce.step': 'Step moved: {number}, phase {phase}',
  'announce.phase': 'Phase moved, {place} of {count}',
  'announce.lane': 'Lane moved, {place} of {count}',
  'announce.milestone': 'Milestone moved to the end of phase {phase}',
  'announce.emotion': 'Feeling: {score}',
  'announce.selection': '{count|# item selected|# items selected}',
  'announce.selection.none': 'Nothing selected'
}
