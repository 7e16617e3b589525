import type { Applied } from '../../../shared/commands/applied'
import { laneNameIn } from '../../../shared/commands/lane-name'
import { scoreText } from '../../../shared/lenses/layout/spoken'
import type { Scene } from '../../../shared/lenses/scene'
import type { CardKind } from '../../../shared/model/card'
import { type Document, findRecord } from '../../../shared/model/document'
import { type Cell, cardsOf, cellOf, phasesOf, stepsOf } from '../../../shared/model/structure'
import { announce } from '../announcement'
import type { Translate } from '../messages'
import { notify } from '../notify'
import { sceneOf, type Workbench } from '../workbench'

/** Moves records and says what became of it: where they went to whoever listens, and to everyone that notes changed kind. */
export function tellingMove(
  workbench: Workbench,
  t: Translate,
  recordIds: readonly string[],
  move: () => Applied | null
): Applied | null {
  const { store } = workbench.editor
  const before = store.getState().document
  const applied = move()
  const { document } = store.getState()
  if (!applied?.ok || document === before) return applied
  announce(movedWords(workbench, t, document, recordIds))
  const kinds = recordIds.flatMap((id): CardKind[] => {
    const kind = document.card.get(id)?.kind
    return kind && kind !== before.card.get(id)?.kind ? [kind] : []
  })
  if (kinds.length > 0) {
    const kind = [...new Set(kinds)].map((each) => t(`card.${each}`)).join(', ')
    notify(t('canvas.kindChanged', { kind, count: kinds.length }))
  }
  return applied
}

/** "Note déplacée vers Irritants, étape 2.3, 1 sur 2"; of several, the place of the last. */
export function movedWords(
  { locale, ...workbench }: Workbench,
  t: Translate,
  document: Document,
  recordIds: readonly string[]
): string {
  const scene = sceneOf({ locale, ...workbench })
  const record = findRecord(document, recordIds.at(-1) ?? '')
  const among = (siblings: readonly { id: string }[], one = record?.id) => ({
    place: siblings.findIndex(({ id }) => id === one) + 1,
    count: siblings.length
  })
  switch (record?.type) {
    case 'card': {
      const where = cellWords({ locale }, t, document, scene, record)
      return recordIds.length > 1
        ? t('announce.cards', { count: recordIds.length, where })
        : t('announce.card', { where, ...among(cardsOf(document, cellOf(record))) })
    }
    case 'step': {
      // Not from the scene: a step that went into a collapsed phase has no column.
      const phase = among(phasesOf(document, record.mapId), record.phaseId).place
      const number = `${phase}.${among(stepsOf(document, record.phaseId)).place}`
      return t('announce.step', { number, phase: document.phase.get(record.phaseId)?.name ?? '' })
    }
    case 'phase':
      return t('announce.phase', among(phasesOf(document, record.mapId)))
    case 'lane':
      return t('announce.lane', among(scene.rows.map(({ laneId }) => ({ id: laneId ?? '' }))))
    case 'milestone':
      return t('announce.milestone', { phase: document.phase.get(record.phaseId)?.name ?? '' })
    case 'emotion':
      return t('announce.emotion', { score: scoreText(record.score, { locale }) })
    default:
      return ''
  }
}

/** "Irritants, étape 2.3" */
export function cellWords(
  { locale }: Pick<Workbench, 'locale'>,
  t: Translate,
  document: Document,
  scene: Scene,
  cell: Cell
): string {
  const lane = document.lane.get(cell.laneId)
  const name = lane ? laneNameIn(locale, lane) : ''
  return t('announce.cell', { lane: name, column: columnWords(t, document, scene, cell) })
}

function columnWords(t: Translate, document: Document, scene: Scene, cell: Cell): string {
  if (cell.phaseId) return t('announce.phaseOf', { name: document.phase.get(cell.phaseId)?.name ?? '' })
  const number = scene.columns.find(({ stepId }) => stepId === cell.stepId)?.number ?? ''
  return t('announce.stepOf', { number })
}
