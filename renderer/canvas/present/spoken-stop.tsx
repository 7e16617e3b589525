import type { Scene, SceneItem } from '../../../shared/lenses/scene'
import { useTranslate } from '../../editor/messages'
import { placeInWords } from '../../editor/present/place-words'
import type { PresentationPlace } from '../../editor/present/presentation-place'
import { useDocument } from '../../editor/workbench'
import hidden from '../../ui/visually-hidden.module.css'
import { itemOfRecord } from '../drawing/scene-index'
import { spanOf } from './framing'

const told: ReadonlySet<SceneItem['role']> = new Set(['step', 'card', 'emotion', 'quote', 'milestone'])

/** Each stop announced, and what it shows as a list: the drawing says nothing to a screen reader. */
export function SpokenStop({ scene, place }: { scene: Scene; place: PresentationPlace }) {
  const t = useTranslate()
  const document = useDocument()
  const where = placeInWords(document, place, t)
  const lit = place.stepId ? itemOfRecord(scene, place.stepId)?.label : undefined
  const span = place.phaseId || place.stepId ? spanOf(scene, place) : null
  const within = span
    ? scene.items.filter(
        ({ role, label, x, width }) =>
          told.has(role) && label !== '' && x + width / 2 >= span.x && x + width / 2 <= span.x + span.width
      )
    : []
  return (
    <div className={hidden.hidden}>
      <p role="status">{lit ? t('present.words.lit', { place: where, step: lit }) : where}</p>
      {within.length > 0 && (
        <ul aria-label={where}>
          {within.map(({ id, label }) => (
            <li key={id}>{label}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
