import type { canvas as source } from '../fr/canvas'

export const canvas: typeof source = {
  'canvas.zoom': 'Zoom',
  'canvas.minimap': 'Overview of the map',
  'canvas.minimap.seen': 'Steps {from} to {to}, from {first} to {last}',
  'canvas.grid': '{title}, {lens}',
  'canvas.empty.step': 'Step',
  'canvas.invite.card': 'Click and type',
  'canvas.invite.feeling': 'Place a feeling',
  'canvas.invite.step': 'Add a step',
  'canvas.invite.phase': 'Add a phase',
  'canvas.cell.empty': 'empty',
  'canvas.cell.among': '{text} ({place} of {count})',
  'canvas.cell.more': 'and {count|# more|# more}',
  'canvas.addStepHere': 'Add a step here',
  'canvas.typing.text': 'Text of the note',
  'canvas.typing.name': 'Name',
  'canvas.kindChanged': '{count|The note changed|# notes changed} kind: {kind}.',
  'canvas.connect.hint': 'Choose the other note with the arrows and Enter, or click it. Escape to give up.',
  'canvas.connect.noCard': 'To connect two notes, first select a note of the blueprint.'
}
