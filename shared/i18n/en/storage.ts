const untouched = 'Your library and this file are untouched.'
const waiting = 'Your latest changes are still shown in the window.'
const settingsLost =
  'The settings could not be written to the disk. They hold until Parcours is closed. Free some space or restore the right to write, then try again.'

/** Projects on disk: what happened, what was kept, what to do. */
export const storage = {
  'blank.project': 'New project',
  'blank.map': 'New journey',
  'blank.persona': 'Customer',
  'blank.phase.first': 'Discovery',
  'blank.step.first': 'First step',
  'blank.phase.second': 'Use',
  'blank.step.second': 'Next step',
  'storage.fileKind': 'Parcours project',
  'storage.importKind': 'JSON, Mermaid, CSV or Excel',
  'storage.openTitle': 'Open a Parcours file',
  'storage.importTitle': 'Import a file',
  'storage.handOverTitle': 'Save a copy to hand over',
  'log.projectCreated': 'Project created',
  'log.projectImported': 'Project imported',
  'log.projectCopied': 'Project copied',
  'log.rebuilt': 'Project rebuilt after its file was damaged',
  'error.internal':
    'Something unexpected went wrong. What was saved is intact. Try again; if it comes back, restart Parcours.',
  'error.invalidRequest':
    'This request does not have the expected shape and was not followed. Nothing was changed. Restart Parcours.',
  'error.untrustedSender':
    'This request does not come from the Parcours window and was refused. Nothing was changed.',
  'error.notAvailable': 'This is not available here. Nothing was changed.',
  'error.file.empty': `This file is empty. ${untouched} Ask the person who gave it to you for a new copy.`,
  'error.file.truncated': `This file is incomplete: its end is missing. ${untouched} Copy it again from its source.`,
  'error.file.damaged': `This file is damaged: its integrity checks fail. ${untouched} Ask for a new copy.`,
  'error.file.notParcours': `This file is not a Parcours project. ${untouched} Choose a .parcours file.`,
  'error.file.otherProgram': `This file is the database of another program. ${untouched} Choose a .parcours file.`,
  'error.file.newerSchema': `This file was made by a newer version of Parcours (format {found}, here {known}). ${untouched} Update Parcours.`,
  'error.file.tooLarge': `This file is over {limit} MB and was not read. ${untouched} Make the images of the original project lighter.`,
  'error.file.notFound':
    'This file cannot be found. Your library is untouched. Check that the drive is connected and that the file was not moved.',
  'error.file.notAllowed': `This file cannot be read: access is denied. ${untouched} Check the rights of the file and its folder.`,
  'error.file.readOnly': `The drive is read-only. ${untouched} Choose another folder.`,
  'error.file.diskFull': `The disk is full. ${untouched} Free some space and try again.`,
  'error.file.busy': `Another program is using this file. ${untouched} Close it there and try again.`,
  'error.file.ioError': `The drive does not respond as it should. ${untouched} Copy the file to another drive and try again.`,
  'error.file.brokenReference': `This file holds items that contradict each other. ${untouched} Ask for a new copy.`,
  'error.file.invalidChange': `This file holds items that contradict each other. ${untouched} Ask for a new copy.`,
  'error.store.stale': `The project was changed elsewhere in the meantime: this change is not saved. ${waiting} Copy what matters, then open the project again.`,
  'error.store.diskFull': `The disk is full: the latest change is not saved. ${waiting} Free some space, then try again.`,
  'error.store.ioError': `The disk does not respond as it should: the latest change is not saved. ${waiting} Try again, then save a copy elsewhere.`,
  'error.store.readOnly': `The projects folder is read-only: the latest change is not saved. ${waiting} Restore the right to write, then try again.`,
  'error.store.busy': `Another program is using the project: the latest change is not saved. ${waiting} Try again in a moment.`,
  'error.store.damaged':
    'The file of this project is damaged and could not be rebuilt. It is left as it is in its folder. Open a handed-over copy (.parcours), or reveal the folder to put the file in safety.',
  'error.store.newerSchema':
    'This project was opened with a newer version of Parcours (format {found}, here {known}). It is intact. Update Parcours to open it.',
  'error.store.tooLarge': `This change is too large and is not saved. ${waiting} Make it in several parts.`,
  'error.store.notFound':
    'This project is no longer in the library. The others are intact. Look in the bin, or open a handed-over copy (.parcours).',
  'error.store.notAllowed':
    'The folder of this project cannot be read: access is denied. Nothing was changed. Check the rights of the folder.',
  'error.store.brokenReference': `This change refers to something that does not exist and is not saved. ${waiting} Undo it or open the project again.`,
  'error.store.invalidChange': `This change contradicts itself and is not saved. ${waiting} Undo it or open the project again.`,
  'error.store.notOpen': `This project is not open in this window: nothing was saved. ${waiting} Open the project again.`,
  'error.store.inUse': 'This project is open. Nothing was changed. Close it, then try again.',
  'error.store.unknownSample': 'This sample does not exist. Nothing was created. Choose another one.',
  'error.history.unknown':
    'This state is no longer in the history of the project. The project is intact. Choose another one from the list.',
  'error.history.contradiction':
    'The history of this project contradicts itself here: this state cannot be shown. The project of today is intact. Choose a more recent state.',
  'error.settings.diskFull': settingsLost,
  'error.settings.readOnly': settingsLost,
  'error.settings.notAllowed': settingsLost,
  'error.settings.busy': settingsLost,
  'error.settings.ioError': settingsLost,
  'error.settings.notFound': settingsLost,
  'error.settings.tooLarge': settingsLost,
  'error.asset.tooLarge':
    'This image is over {limit} MB and was not added. The project is intact. Make it smaller, then try again.',
  'error.asset.mismatch':
    'This image changed while it was being added and was not added. The project is intact. Try again.',
  'error.asset.missing': 'This image is missing from the project. The rest is intact. Add it again.'
}
