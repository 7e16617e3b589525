import type { Applied } from '../../../shared/commands/applied'
import type { Command } from '../../../shared/commands/command'
import { dropTarget, isRefusedByCollapse } from '../../../shared/lenses/drop-target'
import { lenses } from '../../../shared/lenses/lenses'
import type { SceneItem } from '../../../shared/lenses/scene'
import { type Id, newId } from '../../../shared/model/id'
import { cancelGesture } from '../../editor/actions/connecting'
import { selectWhereSeen } from '../../editor/actions/focus'
import { tellingMove } from '../../editor/actions/telling-move'
import { moveHand } from '../../editor/gesture'
import { notify } from '../../editor/notify'
import { type Point, toScene } from '../viewport/geometry'
import type { Drag, DragContext } from './drag'

/** A card with those selected along with it, a step, a phase, a lane or a milestone, to where it is let go. Alt copies cards. */
export function moveDrag(
  { view, report, t }: DragContext,
  { id: itemId, pane }: SceneItem,
  recordId: string,
  from: Point,
  adds: boolean
): Drag {
  const { workbench } = view
  const { editor, session } = workbench
  const document = () => editor.store.getState().document
  const along = cardsAlong(session.getState().selection)
  let to = from
  let copy = false

  /** A card dragged from outside the selection goes alone, unless it was added to it by the same press. */
  function cardsAlong(selection: readonly string[]): Id<'card'>[] {
    if (!document().card.has(recordId) || !(adds || selection.includes(recordId))) return []
    return selection.flatMap((id) => (id === recordId ? [] : (document().card.get(id)?.id ?? [])))
  }

  function land(): void {
    const scene = view.scene()
    const command = lenses[scene.lens].interpret({ kind: 'drop', recordId, ...to, along }, document(), scene)
    const moved = [...along, recordId]
    if (command) tellingMove(workbench, t, moved, () => dispatch(command, moved))
    else tellRefusal()
  }

  function tellRefusal(): void {
    const scene = view.scene()
    if (dropTarget(scene, document(), recordId, to, along, copy)) return
    if (isRefusedByCollapse(scene, document(), recordId, to, along)) notify(t('structure.collapsed.refused'))
  }

  function landCopies(): void {
    const target = dropTarget(view.scene(), document(), recordId, to, along, true)
    if (target?.kind !== 'card' && target?.kind !== 'cards') {
      tellRefusal()
      return
    }
    const cells = target.kind === 'cards' ? target.cells : [{ ...target, cardIds: [recordId as Id<'card'>] }]
    const copies: Id<'card'>[] = []
    const commands = cells.flatMap(({ cell, after, cardIds }) => {
      let above = after
      return cardIds.map((cardId): Command => {
        const newCardId = newId('card')
        copies.push(newCardId)
        const command = { type: 'card.duplicate', cardId, newCardId, cell, after: above } as const
        above = newCardId
        return command
      })
    })
    const [first] = commands
    if (first) dispatch(commands.length === 1 ? first : { type: 'batch', commands }, copies)
  }

  function dispatch(command: Command, recordIds: readonly string[]): Applied {
    const applied = editor.dispatch(command)
    report(applied)
    // What was dropped onto a collapsed lane goes in without opening it.
    if (applied.ok) selectWhereSeen(workbench, ...recordIds)
    return applied
  }

  return {
    scrolls: { x: pane !== 'left', y: pane !== 'top' },
    follow(at, alt) {
      to = toScene('body', view.viewport(), at)
      copy = alt && document().card.has(recordId)
      const [dx, dy] = [to.x - from.x, to.y - from.y]
      moveHand({ kind: 'move', itemId, recordId, copy, along }, { dx, dy, ...to })
    },
    drop() {
      cancelGesture()
      if (copy) landCopies()
      else land()
    },
    cancel: cancelGesture
  }
}
