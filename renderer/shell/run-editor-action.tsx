import type { ActionId } from '../../shared/actions'
import type { Applied } from '../../shared/commands/applied'
import { shortened } from '../../shared/commands/label'
import { annotateFocus } from '../editor/actions/annotating'
import { selectNextAnnotation } from '../editor/actions/annotation-focus'
import {
  collapseLanes,
  collapsePhases,
  collapsibleAt,
  expandAll,
  isCollapsed,
  nameOfCollapsible,
  toggleCollapsed
} from '../editor/actions/collapsing'
import { commentOnSelection } from '../editor/actions/commenting'
import { toggleComparison } from '../editor/actions/comparing'
import { fillOrEdit } from '../editor/actions/fill-place'
import { clearFilter } from '../editor/actions/filtering'
import { openFind, showNext } from '../editor/actions/finding'
import { selectAll } from '../editor/actions/focus'
import { putNextInFront } from '../editor/actions/front-persona'
import { openLinkOfSelection } from '../editor/actions/link-actions'
import { addMapFromStep, deriveMap, duplicateMap, moveMap, removeMap } from '../editor/actions/map-actions'
import { followLink, goBack, showNextMap } from '../editor/actions/map-travel'
import { fileCell, fileParked, nextParked, parkSelection } from '../editor/actions/parking'
import { restoreShown, stepInTime } from '../editor/actions/past-actions'
import { answerSelectedPain } from '../editor/actions/prioritising'
import { mergePhases, mergeSteps, splitPhase } from '../editor/actions/restructuring'
import { deleteSelection, duplicateSelection } from '../editor/actions/selection-actions'
import {
  addMilestone,
  addPhaseAfter,
  addStepAfter,
  addStepBefore,
  currentPlace,
  hideLane,
  toggleMomentOfTruth
} from '../editor/actions/structure-actions'
import { announce } from '../editor/announcement'
import { setColumnWidth, widenColumns } from '../editor/column-width'
import { labelOf } from '../editor/history'
import { chooseImageInFocus } from '../editor/images/place-image'
import { instantText } from '../editor/instant-text'
import { chooseTool, switchLens, toggleInspector, toggleMinimap, togglePanel } from '../editor/lens-actions'
import type { Translate } from '../editor/messages'
import { notify, notifyHistory, notifyRefusal } from '../editor/notify'
import { copyPanel } from '../editor/panel-picture/copy-panel'
import { moveElsewhere } from '../editor/present/lead-presentation'
import {
  present,
  presentationStore,
  presentElsewhere,
  stopPresentingElsewhere,
  togglePointing
} from '../editor/present/presentation-store'
import { openShortlist } from '../editor/shortlist-state'
import { noticeWithUndo, offerToTakeBack, takeBack } from '../editor/undo-notice'
import { requestView } from '../editor/view-request'
import { leaveWall } from '../editor/wall/transcribing'
import type { Workbench } from '../editor/workbench'
import { copyPicture } from './copy-picture'
import { toggleFilterMenu } from './filter/filter-menu-state'
import { openMapMenu } from './map-menu/map-menu-state'

type Run = (workbench: Workbench, t: Translate) => void

/** What each action does to the open project. The canvas's own keys call the same functions. */
const runs = {
  'edit.undo': takeBack,
  'edit.redo': bringBack,
  'edit.selectAll': selectAll,
  'picture.copy': (workbench, t) => void copyPicture(workbench, t),
  'panel.copy': (_workbench, t) => void copyPanel(t),
  'edit.delete': deleteWithNotice,
  'card.duplicate': duplicateSelection,
  'edit.rename': fillOrEdit,
  'step.add': addStepAfter,
  'step.addBefore': addStepBefore,
  'step.merge': (workbench, t) => report(t, mergeSteps(workbench)),
  'phase.split': (workbench, t) => report(t, splitPhase(workbench, t)),
  'phase.merge': (workbench, t) => report(t, mergePhases(workbench)),
  'lane.hide': hideLane,
  'collapse.toggle': toggleTelling,
  'collapse.phases': (workbench, t) => {
    collapsePhases(workbench)
    announce(t('structure.told.phases'))
  },
  'collapse.lanes': (workbench, t) => {
    collapseLanes(workbench)
    announce(t('structure.told.lanes'))
  },
  'collapse.none': (workbench, t) => {
    expandAll(workbench)
    announce(t('structure.told.none'))
  },
  'columns.wider': (workbench) => widenColumns(workbench, 1),
  'columns.narrower': (workbench) => widenColumns(workbench, -1),
  'columns.reset': (workbench) => setColumnWidth(workbench, null),
  'menu.open': () => requestView('menu'),
  'phase.add': addPhaseAfter,
  'milestone.add': addMilestone,
  'step.momentOfTruth': toggleMomentOfTruth,
  'connection.start': () => requestView('connect'),
  'annotation.addNote': (workbench) => annotateFocus(workbench, 'note'),
  'annotation.addText': (workbench) => annotateFocus(workbench, 'text'),
  'annotation.next': goToAnnotation,
  'comment.add': comment,
  'tool.select': (workbench) => chooseTool(workbench, 'select'),
  'tool.note': (workbench) => chooseTool(workbench, 'note'),
  'tool.text': (workbench) => chooseTool(workbench, 'text'),
  'tool.comment': (workbench) => chooseTool(workbench, 'comment'),
  'view.comments': (workbench) => togglePanel(workbench, 'comments'),
  'framing.open': toggleFraming,
  'review.open': toggleReview,
  'shortlist.open': openShortlist,
  'wall.open': toggleWall,
  'view.parkingLot': toggleParkingLot,
  'parking.park': park,
  'parking.file': fileNextParked,
  'card.image': chooseImageInFocus,
  'opportunity.answer': answerPainWithWord,
  'link.open': openLinkOfSelection,
  'filter.open': toggleFilterMenu,
  'filter.clear': clearWithWord,
  'find.open': openFind,
  'find.next': (workbench) => findBeside(workbench, 1),
  'find.previous': (workbench) => findBeside(workbench, -1),
  'history.open': (workbench) => togglePanel(workbench, 'history'),
  'history.older': (workbench) => stepInTime(workbench, -1),
  'history.newer': (workbench) => stepInTime(workbench, 1),
  'history.restore': restoreWithNotice,
  'lens.journey': (workbench) => switchLens(workbench, 'journey'),
  'lens.experience': (workbench) => switchLens(workbench, 'experience'),
  'lens.blueprint': (workbench) => switchLens(workbench, 'blueprint'),
  'present.open': (workbench, t) => void present(workbench, t),
  'present.window': (workbench, t) => void presentElsewhere(workbench, t, null),
  'present.next': (workbench, t) => lead(t, () => moveElsewhere(workbench, { kind: 'stop', by: 1 })),
  'present.previous': (workbench, t) => lead(t, () => moveElsewhere(workbench, { kind: 'stop', by: -1 })),
  'present.point': (_workbench, t) => lead(t, togglePointing),
  'present.stop': (_workbench, t) => lead(t, stopPresentingElsewhere),
  'map.list': () => openMapMenu('list'),
  'map.add': () => openMapMenu('new'),
  'map.rename': () => openMapMenu('rename'),
  'map.duplicate': duplicateMap,
  'map.derive': deriveMap,
  'map.compare': compare,
  'map.remove': removeMapWithNotice,
  'map.next': (workbench, t) => showNeighbour(workbench, t, 1),
  'map.previous': (workbench, t) => showNeighbour(workbench, t, -1),
  'map.followLink': followCurrentLink,
  'map.back': goBack,
  'map.addFromStep': addMapFromCurrentStep,
  'map.moveUp': (workbench) => moveMap(workbench, workbench.session.getState().mapId, -1),
  'map.moveDown': (workbench) => moveMap(workbench, workbench.session.getState().mapId, 1),
  'view.fit': () => requestView('fit'),
  'view.zoomIn': () => requestView('zoomIn'),
  'view.zoomOut': () => requestView('zoomOut'),
  'view.zoomReset': () => requestView('zoomReset'),
  'view.zoomSelection': () => requestView('zoomSelection'),
  'view.minimap': toggleMinimap,
  'view.inspector': toggleInspector,
  'persona.next': (workbench, t) => {
    const name = putNextInFront(workbench)
    if (name !== null) announce(t('shell.persona.shown', { name }))
  },
  'catalogue.open': (workbench) => togglePanel(workbench, 'catalogue')
} satisfies Partial<Readonly<Record<ActionId, Run>>>

/** Whoever hands the others on has run the rest: an action that nobody runs does not compile. */
export type EditorAction = keyof typeof runs

export function runEditorAction(action: EditorAction, workbench: Workbench, t: Translate): void {
  const run: Run = runs[action]
  run(workbench, t)
}

function report(t: Translate, applied: Applied | null): void {
  if (applied && !applied.ok) notifyRefusal(t, applied.refusal)
}

/** The cell in focus may be another than the header that opens or closes: what happened is told besides. */
function toggleTelling(workbench: Workbench, t: Translate): void {
  const collapsible = collapsibleAt(workbench)
  if (!collapsible) return
  toggleCollapsed(workbench, collapsible)
  const name = nameOfCollapsible(workbench, collapsible)
  announce(
    t(isCollapsed(workbench, collapsible) ? 'structure.told.collapsed' : 'structure.told.expanded', { name })
  )
}

function bringBack({ editor }: Workbench, t: Translate): void {
  const label = labelOf(editor.redo() ?? undefined)
  if (label) notifyHistory(t('shell.redone', { label: t(label.key, label.params) }))
}

/** No question before restoring: it is one change, which one click takes back. */
function restoreWithNotice(workbench: Workbench, t: Translate): void {
  const at = workbench.timeline.store.getState().shown?.row.at
  const restored = restoreShown(workbench)
  if (restored === null || at === undefined) notify(t('history.notPast'))
  else if (!restored) notify(t('history.same'))
  else {
    const present = { ...workbench, editor: workbench.timeline.live }
    offerToTakeBack(present, t, t('history.restored', { at: instantText(workbench.locale, at) }))
  }
}

/** Only what runs in another window is led from here. */
function lead(t: Translate, act: () => void): void {
  if (presentationStore.getState().elsewhere) act()
  else notify(t('present.none'))
}

function deleteWithNotice(workbench: Workbench, t: Translate): void {
  if (deleteSelection(workbench)) noticeWithUndo(workbench, t)
}

function removeMapWithNotice(workbench: Workbench, t: Translate): void {
  const lost = removeMap(workbench)
  if (!lost) {
    notify(t('refusal.lastMap'))
    return
  }
  const { steps, cards } = lost
  const title = shortened(lost.title) || t('maps.untitled')
  offerToTakeBack(workbench, t, t('maps.removed', { title, steps, cards }))
}

/** The title of the map that opens is said too: two maps of one journey look alike at first sight. */
function showNeighbour(workbench: Workbench, t: Translate, by: 1 | -1): void {
  const { editor, session } = workbench
  const { mapId } = session.getState()
  showNextMap(workbench, by)
  const map = editor.store.getState().document.map.get(session.getState().mapId)
  if (map && map.id !== mapId) notifyHistory(t('maps.shown', { title: shortened(map.title) }))
}

function followCurrentLink(workbench: Workbench, t: Translate): void {
  const { stepId } = currentPlace(workbench)
  if (!stepId) notify(t('maps.link.noStep'))
  else if (!followLink(workbench, stepId)) notify(t('maps.link.missing'))
}

function addMapFromCurrentStep(workbench: Workbench, t: Translate): void {
  const { stepId } = currentPlace(workbench)
  if (stepId) addMapFromStep(workbench, stepId, t)
  else notify(t('maps.link.noStep'))
}

function clearWithWord(workbench: Workbench, t: Translate): void {
  const was = clearFilter(workbench)
  if (was) announce(t('filter.cleared'))
  else notify(t('filter.none'))
}

/** Without anything to go on to, the search asks for words. */
function findBeside(workbench: Workbench, by: 1 | -1): void {
  if (!showNext(workbench, by)) openFind(workbench)
}

function goToAnnotation(workbench: Workbench, t: Translate): void {
  if (selectNextAnnotation(workbench)) requestView('focus')
  else notify(t('notes.none'))
}

function toggleReview(workbench: Workbench): void {
  togglePanel(workbench, 'review')
  if (workbench.session.getState().panel === null) requestView('focus')
}

function toggleWall(workbench: Workbench): void {
  if (workbench.session.getState().panel === 'wall') leaveWall(workbench)
  else togglePanel(workbench, 'wall')
}

function toggleFraming(workbench: Workbench): void {
  togglePanel(workbench, 'framing')
  if (workbench.session.getState().panel === null) requestView('focus')
}

function toggleParkingLot(workbench: Workbench): void {
  togglePanel(workbench, 'parkingLot')
  if (workbench.session.getState().panel === null) requestView('focus')
}

/** What a card carries besides its words stays behind: said where it can be taken back. */
function park(workbench: Workbench, t: Translate): void {
  const applied = parkSelection(workbench)
  if (!applied) notify(t('parking.nothing'))
  else if (!applied.ok) notifyRefusal(t, applied.refusal)
  else {
    const label = t(applied.labelKey, applied.labelParams)
    offerToTakeBack(workbench, t, t('parking.parked', { label }))
  }
}

function fileNextParked(workbench: Workbench, t: Translate): void {
  const note = nextParked(workbench)
  const cell = fileCell(workbench)
  if (!note) notify(t('parking.noneWaits'))
  else if (!cell) notify(t('parking.noCell'))
  else report(t, fileParked(workbench, t, note, cell))
}

function compare(workbench: Workbench, t: Translate): void {
  const reason = toggleComparison(workbench)
  if (reason) notify(t(reason === 'none' ? 'compare.none' : `maps.derivedFrom.${reason}`))
}

function answerPainWithWord(workbench: Workbench, t: Translate): void {
  const applied = answerSelectedPain(workbench)
  if (!applied) notify(t('priorities.noPain'))
  else report(t, applied)
}

function comment(workbench: Workbench, t: Translate): void {
  if (!commentOnSelection(workbench)) notify(t('comments.noTarget'))
}
