import type { MessageKey } from './i18n/translate'

/** Where the native menu shows an action; null leaves it to the palette and the toolbar. */
export type ActionMenu = 'file' | 'edit' | 'insert' | 'view' | null

export type Action = {
  readonly labelKey: MessageKey
  readonly menu: ActionMenu
  /**
   * Chord in Electron's syntax. Shown by the menu, obeyed by the page's keymap alone: a chord registered in both places
   * would act twice. Single keys have a table of their own in the keymap, since a menu must never steal typing.
   */
  readonly chord: string | null
  /** Needs an open project. */
  readonly inProject: boolean
}

const action = (
  labelKey: MessageKey,
  menu: ActionMenu,
  chord: string | null = null,
  inProject = true
): Action => ({ labelKey, menu, chord, inProject })

/** Every action once, in menu order: read by the native menu, the palette, the toolbar and the keymap. */
export const actions = {
  'library.new': action('action.library.new', 'file', 'CmdOrCtrl+N', false),
  'library.open': action('action.library.open', 'file', 'CmdOrCtrl+O', false),
  'library.import': action('action.library.import', 'file', 'CmdOrCtrl+I', false),
  'library.show': action('action.library.show', 'file', 'CmdOrCtrl+Shift+L'),
  'project.handOver': action('action.project.handOver', 'file', 'CmdOrCtrl+Shift+S'),
  'version.name': action('action.version.name', 'file', 'CmdOrCtrl+Shift+R'),
  'export.open': action('action.export.open', 'file', 'CmdOrCtrl+E'),
  'workbook.take': action('action.workbook.take', 'file'),
  'edit.undo': action('action.edit.undo', 'edit', 'CmdOrCtrl+Z'),
  'edit.redo': action('action.edit.redo', 'edit', 'CmdOrCtrl+Shift+Z'),
  'card.duplicate': action('action.card.duplicate', 'edit', 'CmdOrCtrl+D'),
  'picture.copy': action('action.picture.copy', 'edit', 'CmdOrCtrl+Shift+C'),
  'panel.copy': action('action.panel.copy', 'edit'),
  'edit.selectAll': action('action.edit.selectAll', 'edit', 'CmdOrCtrl+A'),
  'map.rename': action('action.map.rename', 'edit'),
  'map.remove': action('action.map.remove', 'edit'),
  'edit.rename': action('action.edit.rename', 'edit'),
  'edit.delete': action('action.edit.delete', 'edit'),
  'step.split': action('action.step.split', 'edit', 'CmdOrCtrl+Shift+X'),
  'step.merge': action('action.step.merge', 'edit', 'CmdOrCtrl+Shift+J'),
  'phase.split': action('action.phase.split', 'edit'),
  'phase.merge': action('action.phase.merge', 'edit'),
  'parking.park': action('action.parking.park', 'edit', 'CmdOrCtrl+Shift+U'),
  'link.open': action('action.link.open', 'edit', 'CmdOrCtrl+Shift+O'),
  'find.open': action('action.find.open', 'edit', 'CmdOrCtrl+F'),
  'find.next': action('action.find.next', 'edit', 'F3'),
  'find.previous': action('action.find.previous', 'edit', 'Shift+F3'),
  'step.add': action('action.step.add', 'insert', 'CmdOrCtrl+Enter'),
  'step.addBefore': action('action.step.addBefore', 'insert'),
  'phase.add': action('action.phase.add', 'insert', 'CmdOrCtrl+Shift+Enter'),
  'milestone.add': action('action.milestone.add', 'insert'),
  'lane.add': action('action.lane.add', 'insert'),
  'card.image': action('action.card.image', 'insert', 'CmdOrCtrl+Shift+A'),
  'step.momentOfTruth': action('action.step.momentOfTruth', 'insert'),
  'annotation.addNote': action('action.annotation.addNote', 'insert', 'CmdOrCtrl+Shift+N'),
  'annotation.addText': action('action.annotation.addText', 'insert', 'CmdOrCtrl+Shift+T'),
  'comment.add': action('action.comment.add', 'insert', 'CmdOrCtrl+Shift+M'),
  'opportunity.answer': action('action.opportunity.answer', 'insert'),
  'parking.file': action('action.parking.file', 'insert', 'CmdOrCtrl+Shift+D'),
  'tool.select': action('action.tool.select', null),
  'tool.note': action('action.tool.note', null),
  'tool.text': action('action.tool.text', null),
  'tool.comment': action('action.tool.comment', null),
  'connection.start': action('action.connection.start', 'insert', 'CmdOrCtrl+L'),
  'map.add': action('action.map.add', 'insert'),
  'map.duplicate': action('action.map.duplicate', 'insert'),
  'map.derive': action('action.map.derive', 'insert'),
  'map.addFromStep': action('action.map.addFromStep', 'insert'),
  'lens.journey': action('action.lens.journey', 'view', 'CmdOrCtrl+1'),
  'lens.experience': action('action.lens.experience', 'view', 'CmdOrCtrl+2'),
  'lens.blueprint': action('action.lens.blueprint', 'view', 'CmdOrCtrl+3'),
  'map.compare': action('action.map.compare', 'view', 'F4'),
  'plan.priorities': action('action.plan.priorities', 'view', 'CmdOrCtrl+4'),
  'present.open': action('action.present.open', 'view', 'F5'),
  'present.window': action('action.present.window', 'view', 'Shift+F5'),
  'present.next': action('action.present.next', null),
  'present.previous': action('action.present.previous', null),
  'present.point': action('action.present.point', null),
  'present.stop': action('action.present.stop', null),
  'map.list': action('action.map.list', 'view', 'CmdOrCtrl+J'),
  'map.next': action('action.map.next', 'view', 'CmdOrCtrl+PageDown'),
  'map.previous': action('action.map.previous', 'view', 'CmdOrCtrl+PageUp'),
  'map.followLink': action('action.map.followLink', 'view', 'CmdOrCtrl+G'),
  'map.back': action('action.map.back', 'view', 'CmdOrCtrl+Shift+G'),
  'map.moveUp': action('action.map.moveUp', null),
  'map.moveDown': action('action.map.moveDown', null),
  'filter.open': action('action.filter.open', 'view', 'CmdOrCtrl+Shift+F'),
  'filter.clear': action('action.filter.clear', 'view'),
  'view.zoomIn': action('action.view.zoomIn', 'view', 'CmdOrCtrl+Plus'),
  'view.zoomOut': action('action.view.zoomOut', 'view', 'CmdOrCtrl+-'),
  'view.zoomReset': action('action.view.zoomReset', 'view', 'CmdOrCtrl+0'),
  'view.fit': action('action.view.fit', 'view', 'CmdOrCtrl+Shift+0'),
  'view.zoomSelection': action('action.view.zoomSelection', 'view', 'CmdOrCtrl+Shift+9'),
  'view.minimap': action('action.view.minimap', 'view'),
  'annotation.next': action('action.annotation.next', 'view', 'CmdOrCtrl+Shift+Y'),
  'view.comments': action('action.view.comments', 'view', 'CmdOrCtrl+Shift+K'),
  'framing.open': action('action.framing.open', 'view', 'F8'),
  'review.open': action('action.review.open', 'view', 'F7'),
  'shortlist.open': action('action.shortlist.open', 'view', 'Shift+F8'),
  'wall.open': action('action.wall.open', 'view', 'CmdOrCtrl+Shift+W'),
  'view.parkingLot': action('action.view.parkingLot', 'view', 'CmdOrCtrl+Shift+P'),
  'history.open': action('action.history.open', 'view', 'CmdOrCtrl+Shift+H'),
  'history.older': action('action.history.older', null, 'Alt+PageDown'),
  'history.newer': action('action.history.newer', null, 'Alt+PageUp'),
  'history.restore': action('action.history.restore', null),
  'view.inspector': action('action.view.inspector', 'view', 'CmdOrCtrl+Shift+I'),
  'collapse.toggle': action('action.collapse.toggle', 'view', 'CmdOrCtrl+Shift+E'),
  'collapse.phases': action('action.collapse.phases', 'view'),
  'collapse.lanes': action('action.collapse.lanes', 'view'),
  'collapse.none': action('action.collapse.none', 'view'),
  'columns.wider': action('action.columns.wider', 'view'),
  'columns.narrower': action('action.columns.narrower', 'view'),
  'columns.reset': action('action.columns.reset', 'view'),
  'lane.hide': action('action.lane.hide', 'view'),
  'menu.open': action('action.menu.open', 'view', 'Shift+F10'),
  'persona.next': action('action.persona.next', 'view'),
  'catalogue.open': action('action.catalogue.open', 'view', 'CmdOrCtrl+Shift+B'),
  'palette.open': action('action.palette.open', 'view', 'CmdOrCtrl+K'),
  'shortcuts.open': action('action.shortcuts.open', 'view', null, false),
  'view.singleKeys': action('action.view.singleKeys', null),
  'theme.light': action('action.theme.light', 'view', null, false),
  'theme.dark': action('action.theme.dark', 'view', null, false),
  'theme.system': action('action.theme.system', 'view', null, false),
  'locale.fr': action('action.locale.fr', 'view', null, false),
  'locale.en': action('action.locale.en', 'view', null, false)
} as const satisfies Readonly<Record<string, Action>>

export type ActionId = keyof typeof actions
export const actionIds = Object.keys(actions) as readonly ActionId[]

export function isActionId(id: string): id is ActionId {
  return id in actions
}
