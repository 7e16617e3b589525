export const workbook = {
  'action.workbook.take': 'Import a workbook or CSV…',
  'workbook.title': 'Take “{name}” back',
  'workbook.since':
    'Compared with the state of the project this workbook was made of (revision {revision}), then with the present one.',
  'workbook.noBase':
    'The state of the project this workbook was made of is no longer in the history: it is compared with the present one, and what changed since the export looks changed here.',
  'workbook.changed': '{count|# change|# changes}',
  'workbook.added': '{count|# addition|# additions}',
  'workbook.removed': '{count|# removal|# removals}',
  'workbook.conflicts': '{count|# conflict|# conflicts}',
  'workbook.refused': '{count|# item left aside|# items left aside}',
  'workbook.conflicts.help': 'Changed here and in the workbook. Without a tick, what is here stays.',
  'workbook.removals.take': 'Remove what is no longer in the workbook too',
  'workbook.cascade':
    '{count|# more item that depends on them goes|# more items that depend on them go} with them.',
  'workbook.nothing': 'Nothing has changed in this workbook since it was exported.',
  'workbook.at': '{sheet}, row {row}',
  'workbook.at.column': '{sheet}, row {row}, {column}',
  'workbook.change': '{before} → {after}',
  'workbook.conflict': 'workbook: {after}; here: {now}',
  'workbook.conflict.removed': 'removed in the workbook; changed here: {now}',
  'workbook.more': '{count|and # more|and # more}',
  'workbook.empty': 'empty',
  'workbook.accept': '{count|Accept # change|Accept # changes}',
  'workbook.cancel': 'Cancel',
  'workbook.close': 'Close',
  'workbook.done': '{count|# change|# changes} taken from “{name}”',
  'workbook.fileKind': 'Excel workbook or text (CSV)',
  'workbook.chooseTitle': 'Import a workbook or CSV',
  'workbook.sheetMissing': 'this sheet is missing: nothing of it is removed',
  'workbook.secondSheet': 'this sheet repeats another one: it is not read',
  'workbook.strangeColumn': 'this column is not of the export: it is not taken',
  'workbook.unknownId': 'this row was not in the export: empty its first column, which is hidden, to add it',
  'workbook.gone': 'the item was removed here meanwhile',
  'workbook.readOnly': 'this column is changed in Parcours',
  'workbook.longText': 'this text is longer than a cell: change it in Parcours',
  'workbook.badCell': '“{text}” does not fit this column',
  'workbook.stays': 'the map “{name}” is removed in Parcours',
  'workbook.addedElsewhere': 'a row of this sheet is added in Parcours',
  'workbook.noName': 'a name is missing',
  'workbook.noPlace': 'nothing has this name, or several do: the note finds no place',
  'log.workbookTaken': 'File taken: {name}',
  'error.workbook.notOurs':
    'This workbook does not come from the XLSX export of Parcours. Nothing was taken; export the project first, then change that file.',
  'error.workbook.newer':
    'This workbook comes from a newer version of Parcours. Nothing was taken; update Parcours.',
  'error.workbook.otherProject':
    'This workbook comes from another project. Nothing was taken; open that project and try again.',
  'error.workbook.tooLarge': 'This workbook is over {limit} MB: it was not read. Nothing was taken.',
  'error.workbook.unreadable':
    'This file is not a readable XLSX workbook. Nothing was taken; save it as an Excel workbook (.xlsx) and try again.'
}
