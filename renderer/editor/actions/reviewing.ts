import type { Finding } from '../../../shared/checks/finding'
import { fixCommand } from '../../../shared/checks/fix-command'
import { newId } from '../../../shared/model/id'
import { laneKindRules } from '../../../shared/model/lane-kind'
import { lensIds } from '../../../shared/model/lens-id'
import { cardsOf, laneOrder } from '../../../shared/model/structure'
import { switchLens } from '../lens-actions'
import type { Translate } from '../messages'
import { notifyRefusal } from '../notify'
import { noticeWithUndo } from '../undo-notice'
import type { Workbench } from '../workbench'
import { editRecord, startCard } from './editing'
import { select } from './focus'
import { goTo } from './go-to'

/** Where a finding stands: its record is selected and in sight, in the lens that shows what is missing. */
export function showFinding(workbench: Workbench, { recordId, lens, mapId }: Finding): void {
  const { session } = workbench
  goTo(workbench, recordId)
  if (lens !== null && session.getState().lens !== lens) switchLens(workbench, lens)
  if (recordId === mapId) select(workbench)
  // A catalogue is the place of what stands on no map; anything else leaves the list where it is.
  else if (mapId !== null) session.setState({ panel: 'review' })
}

/** One change that can be taken back, or the place where the missing words are written. */
export function settleFinding(workbench: Workbench, t: Translate, finding: Finding): void {
  const { editor, session } = workbench
  const { fix } = finding
  const document = editor.store.getState().document
  if (!fix) return
  showFinding(workbench, finding)
  if (fix.kind === 'fill') {
    const isOfMap = finding.recordId === finding.mapId
    session.setState(({ inspectors, lens }) => ({
      panel: isOfMap ? 'framing' : null,
      inspectors: { ...inspectors, [lens]: true }
    }))
    return
  }
  if (fix.kind === 'note') {
    showLane(workbench, fix.cell.laneId)
    startCard(workbench, fix.cell, cardsOf(document, fix.cell).at(-1)?.id ?? null)
    return
  }
  const ids = { cardId: newId('card'), milestoneId: newId('milestone') }
  const command = fixCommand(document, fix, ids)
  const applied = command && editor.dispatch(command)
  if (!applied) return
  if (!applied.ok) {
    notifyRefusal(t, applied.refusal)
    return
  }
  session.setState({ panel: 'review' })
  const made = { answer: ids.cardId, milestone: ids.milestoneId }[String(fix.kind)]
  if (made === undefined) {
    noticeWithUndo(workbench, t)
    return
  }
  if (fix.kind === 'answer') showLane(workbench, fix.cell.laneId)
  select(workbench, made)
  editRecord(workbench, made)
}

/** The lens in view or the first other that shows the lane; a lane hidden everywhere comes back in the one it belongs to. */
function showLane(workbench: Workbench, laneId: string): void {
  const { editor, session } = workbench
  const lane = editor.store.getState().document.lane.get(laneId)
  if (!lane) return
  const { lens } = session.getState()
  const shown = lensIds.filter((each) => laneOrder(lane, each) !== null)
  if (shown.includes(lens)) return
  const next = shown[0] ?? lensIds.find((each) => laneKindRules[lane.kind][each] !== null) ?? lens
  if (shown.length === 0) editor.dispatch({ type: 'lane.show', laneId: lane.id, lens: next, shown: true })
  switchLens(workbench, next)
}
