import type { KeyboardEvent } from 'react'
import type { Applied } from '../../../shared/commands/applied'
import { annotateFocus, resizeSelected } from '../../editor/actions/annotating'
import { leaveAnnotation, moveOnMap } from '../../editor/actions/annotation-focus'
import { commentOnSelection } from '../../editor/actions/commenting'
import { cancelGesture, connectTo } from '../../editor/actions/connecting'
import { editFocused } from '../../editor/actions/editing'
import { extendSelection } from '../../editor/actions/extending'
import { fillOrEdit } from '../../editor/actions/fill-place'
import { focusedPlace, focusFirstStep, focusLastStep, isFocusEmpty } from '../../editor/actions/focus'
import { moveSelected } from '../../editor/actions/moving'
import { nudgeEmotion, toggleMomentOfTruth } from '../../editor/actions/structure-actions'
import { tellingMove } from '../../editor/actions/telling-move'
import { gestureStore } from '../../editor/gesture'
import { cellAt, type Direction, isCollapsedAt } from '../../editor/grid'
import type { Translate } from '../../editor/messages'
import { sceneOf, type Workbench } from '../../editor/workbench'

type Options = {
  readonly singleKeys: boolean
  readonly onDelete: () => void
  readonly report: (applied: Applied | null) => void
  readonly t: Translate
}

const arrows: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down'
}

/** What a key means on the grid while nothing is typed. True when it meant something, and must go no further. */
export function pressOnGrid(workbench: Workbench, event: KeyboardEvent, options: Options): boolean {
  if (event.nativeEvent.isComposing) return false
  const command = event.ctrlKey || event.metaKey
  const direction = arrows[event.key]
  if (direction) {
    const isSideways = direction === 'left' || direction === 'right'
    // With nothing to move, the chord is the page's: it goes back to the map before.
    if (event.altKey && workbench.session.getState().selection.length === 0) return false
    if (event.altKey && event.shiftKey && isSideways)
      options.report(resizeSelected(workbench, direction === 'left' ? -1 : 1))
    else if (event.altKey) moveBy(workbench, direction, options)
    else if (event.shiftKey) extendSelection(workbench, direction, command)
    else moveOnMap(workbench, direction, command)
    return true
  }
  const isConnecting = gestureStore.getState().gesture.kind === 'connect'
  if (isConnecting && event.key === 'Enter') {
    options.report(connectTo(workbench, workbench.session.getState().selection.at(-1) ?? ''))
    return true
  }
  if (event.key === 'Escape') {
    if (isConnecting) cancelGesture()
    else if (workbench.session.getState().tool !== 'select') workbench.session.setState({ tool: 'select' })
    else if (!leaveAnnotation(workbench)) workbench.session.setState({ selection: [] })
    return true
  }
  if (command || event.altKey) return false
  return pressPlain(workbench, event, options)
}

function moveBy(workbench: Workbench, direction: Direction, { t, report }: Options): void {
  const { selection } = workbench.session.getState()
  const { card } = workbench.editor.store.getState().document
  const last = selection.at(-1) ?? ''
  const moved = card.has(last) ? selection.filter((id) => card.has(id)) : [last]
  report(tellingMove(workbench, t, moved, () => moveSelected(workbench, direction)))
}

function pressPlain(workbench: Workbench, event: KeyboardEvent, options: Options): boolean {
  switch (event.key) {
    case 'Home':
      focusFirstStep(workbench)
      return true
    case 'End':
      focusLastStep(workbench)
      return true
    case 'Enter':
    case 'F2':
      applyTool(workbench, options.t)
      return true
    case 'Delete':
    case 'Backspace':
      // On an empty cell its step is selected too; it must not go for a key meant for a card that is not there.
      if (
        workbench.session.getState().selection.length > 1 ||
        isOnFeeling(workbench) ||
        !isOnEmptyCell(workbench)
      )
        options.onDelete()
      return true
    default:
      return event.key.length === 1 && pressCharacter(workbench, event.key, options)
  }
}

/** The tool at hand does where the focus stands what a click would do there. */
function applyTool(workbench: Workbench, t: Translate): void {
  const { tool } = workbench.session.getState()
  if (tool === 'select') fillOrEdit(workbench, t)
  else if (tool === 'comment') commentOnSelection(workbench)
  else annotateFocus(workbench, tool)
}

/** On an empty cell every character is text; elsewhere some are shortcuts, where the user has left them on. */
function pressCharacter(workbench: Workbench, key: string, { singleKeys }: Options): boolean {
  const isNudge = /^[+\-\u2212]$/.test(key) && singleKeys && isOnFeeling(workbench)
  if (key !== ' ' && !isNudge && isOnEmptyCell(workbench)) {
    const place = focusedPlace(workbench)
    const takesCard = place && cellAt(workbench.editor.store.getState().document, place)
    if (takesCard || (place && isCollapsedAt(sceneOf(workbench), place))) {
      editFocused(workbench, key)
      return true
    }
  }
  if (!singleKeys) return false
  switch (key) {
    case 'm':
    case 'M':
      toggleMomentOfTruth(workbench)
      return true
    case '+':
      nudgeEmotion(workbench, 0.5)
      return true
    case '-':
    case '\u2212':
      nudgeEmotion(workbench, -0.5)
      return true
    default:
      // The digits of the lenses are the page's.
      return false
  }
}

function isOnEmptyCell(workbench: Workbench): boolean {
  const place = focusedPlace(workbench)
  return isFocusEmpty(workbench.editor.store.getState().document, sceneOf(workbench), place)
}

/** A feeling above an empty cell: keys that change or remove it speak to it. */
function isOnFeeling({ editor, session }: Workbench): boolean {
  return editor.store.getState().document.emotion.has(session.getState().selection.at(-1) ?? '')
}
