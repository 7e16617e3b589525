/** The client's font: choosing it, and why one is refused. */
export const font = {
  'font.name': 'Font: {name}',
  'font.none': 'Font: Inter',
  'font.choose': 'Choose a font…',
  'font.replace': 'Replace…',
  'font.remove': 'Remove',
  'font.removeIt': 'Remove the client’s font',
  'font.bold': 'Bold: {name}',
  'font.bold.choose': 'Add its bold…',
  'font.bold.replace': 'Replace the bold…',
  'font.kinds':
    'TTF or OTF, for the body text of every export. Titles and quotes stay in Newsreader, the editor in Inter.',
  'font.oneWeight': 'Without its bold, everything is drawn in this one weight.',
  'font.lacking': 'It has no {letters}: Inter draws them in its place.',
  'font.chooseTitle': 'Choose a font',
  'font.fileKind': 'Fonts (TTF, OTF)',
  'error.font.tooLarge':
    'This font is larger than {limit} MB. Nothing has changed; choose a lighter file, such as the one with Latin letters only.',
  'error.font.otherFormat':
    'This font is a {format} file, which an export cannot embed. Nothing has changed; ask for it as TTF or OTF.',
  'error.font.variable':
    'This font is variable: each program would draw another weight of it. Nothing has changed; choose its fixed files, often in a folder called “static”, such as “Regular” and “Bold”.',
  'error.font.restricted':
    'The licence written into this font forbids embedding it in a document. Nothing has changed; ask the client for a version that allows it, or keep Inter.',
  'error.font.broken':
    'This font is damaged or incomplete. Nothing has changed; ask for the original file, or choose another one.',
  'error.font.notFont': 'This file is not a font. Nothing has changed; choose a TTF or OTF file.',
  'error.font.noLatin':
    'This font lacks Latin letters or figures ({letters}). Nothing has changed; choose one that writes French and English.',
  'error.font.lost':
    'The client’s font is no longer in the project. Nothing was written; choose it again under branding, or remove it.'
}
