export const clipboard = {
  'clipboard.copy': 'Copy the notes',
  'clipboard.cut': 'Cut the notes',
  'clipboard.paste': 'Paste notes, a list or a table',
  'clipboard.noCell': 'Nothing was pasted: first choose a cell that takes notes, then paste again.',
  'clipboard.tooMany':
    'Nothing was pasted: a paste holds at most {cards} notes and {steps} new steps. The clipboard is intact; paste it in several parts.',
  'clipboard.newSteps':
    'The table went beyond the map: {count|# step was added|# steps were added} at the end.',
  'action.picture.copy': 'Copy as a picture',
  'clipboard.picture.sheet': 'The lens is copied as a picture ({width} × {height} pixels).',
  'clipboard.picture.selection': 'The selection is copied as a picture ({width} × {height} pixels).',
  'action.panel.copy': 'Copy the panel as a picture',
  'clipboard.picture.panel': 'The panel is copied as a picture ({width} × {height} pixels).',
  'error.clipboard.noPanel': 'No panel is open at the right: open one, then copy it.',
  'error.clipboard.longPanel':
    'This panel is too long for one picture. Nothing was copied; filter it or close a part of it.',
  'error.clipboard.noPanelPicture':
    'The picture of the panel could not be made. Nothing was copied; try again with the window in front.',
  'error.clipboard.noPicture':
    'The picture could not be made, probably for lack of memory. Nothing has changed; select a part of the map and copy that.',
  'clipboard.ask.title': 'Paste everything?',
  'clipboard.ask.text': 'The clipboard holds {count|# note|# notes}. A single undo will take them all away.',
  'clipboard.ask.paste': 'Paste',
  'clipboard.ask.cancel': 'Do not paste'
} satisfies typeof import('../fr/clipboard').clipboard
