export const exporting = {
  'export.title': 'Export the map',
  'export.format': 'Format',
  'export.format.pdf': 'PDF',
  'export.format.pdf.kind': 'vector',
  'export.format.png': 'PNG',
  'export.format.png.kind': 'picture',
  'export.format.svg': 'SVG',
  'export.format.svg.kind': 'vector',
  'export.format.xlsx': 'XLSX',
  'export.format.xlsx.kind': 'Excel',
  'export.format.json': 'JSON',
  'export.format.json.kind': 'data',
  'export.lenses': 'Lenses, one page each',
  'export.lens': 'Lens',
  'export.paper': 'Paper',
  'export.page.fit': 'Fit',
  'export.orientation': 'Orientation',
  'export.landscape': 'Landscape',
  'export.portrait': 'Portrait',
  'export.size': 'Picture size',
  'export.pixels': '{width} × {height} pixels',
  'export.tooManyPixels': 'Too large, {limit} million pixels at most: reduce the scale or choose PDF.',
  'export.maps': 'Maps',
  'export.included': 'Content',
  'export.legend': 'Legend',
  'export.personas': 'Personas beside the title',
  'export.confidence': 'Signs of confidence',
  'export.filtered': 'Only what the filter shows',
  'export.preset': 'Saved settings',
  'export.preset.none': 'No saved settings',
  'export.preset.choose': 'Saved settings…',
  'export.preset.keep': 'Save these settings',
  'export.preset.remove': 'Delete the settings “{name}”',
  'export.preset.name': 'Name of the settings',
  'export.preset.example': 'Steering committee',
  'export.preset.save': 'Save',
  'export.language': 'Language of labels',
  'export.preview': 'Preview',
  'export.preview.of': 'Preview of the page {lens}',
  'export.sheet.landscape': '{page} landscape, {width} × {height} mm',
  'export.sheet.portrait': '{page} portrait, {width} × {height} mm',
  'export.sheet.fit': 'Fitted page, {width} × {height} mm',
  'export.pages': '{count|# page|# pages}',
  'export.smallest': 'Smallest text: {size} pt',
  'export.readable.far': 'Readable from 1 m',
  'export.readable.hand': 'Readable in the hand',
  'export.readable.choose': 'Too small on paper: choose {page}',
  'export.readable.never': 'Too small on paper: read it on screen',
  'export.xlsx.why':
    'The whole project as Excel sheets: notes, steps, phases, emotions, touchpoints, personas, teams… One sheet for each, with filters and a frozen header. Texts are as they are, numbers and dates can be computed with.',
  'export.json.why':
    'Every map of the project, its notes and its structure, as text that Parcours imports again without loss.',
  'export.composing': 'Laying out the preview…',
  'export.nothing': 'Choose one map and one lens at least.',
  'export.save': 'Save the {format}',
  'export.cancel': 'Cancel',
  'export.close': 'Close',
  'export.stop': 'Stop',
  'export.running': 'Writing the file…',
  'export.done': '“{fileName}” is saved.',
  'export.missing':
    'No shape in the fonts of the deliverable for: {characters}. Replace them in the map to avoid empty boxes.',
  'export.missing.more':
    'No shape in the fonts of the deliverable for: {characters} and {count|# other character|# other characters}. Replace them in the map to avoid empty boxes.',
  'export.coarse': 'Pictures too small for this paper, which will look blurred: {names}.',
  'export.coarse.more':
    'Pictures too small for this paper, which will look blurred: {names} and {count|# other|# others}.',
  'export.fileName.project': 'Project',
  'error.save.diskFull':
    '“{fileName}” was not saved: the disk is full. The map is intact; free some space or choose another disk.',
  'error.save.readOnly':
    '“{fileName}” was not saved: writing is not allowed there. The map is intact; choose another folder.',
  'error.save.notFound':
    '“{fileName}” was not saved: the folder is gone. The map is intact; choose another folder.',
  'error.save.inUse':
    '“{fileName}” was not saved: the file is open in another program. The map is intact; close it or change the name.',
  'error.save.isFolder':
    '“{fileName}” was not saved: a folder already has this name. The map is intact; change the name.',
  'error.save.nameTooLong':
    '“{fileName}” was not saved: the name is too long for the disk. The map is intact; shorten it.',
  'error.save.failed':
    '“{fileName}” was not saved: the disk refused it. The map is intact; choose another folder and try again.',
  'error.export.stopped':
    'The export stopped half-way. Nothing was written and the map is intact; try again or choose another format.',
  'error.export.noLens': 'No lens is chosen: nothing was written. Choose one and try again.',
  'error.export.unknownMap': 'This map is no longer in the project: nothing was written. Choose another map.',
  'error.export.tooManyPixels':
    'The picture would have {width} × {height} pixels, {limit} million at most. Nothing was written; reduce the scale or choose PDF.',
  'error.export.wrongSize':
    'The picture did not come out at the size asked for, {width} × {height} pixels. Nothing was written; reduce the scale or choose PDF.'
}
