import { type CatalogueEntry, countUses, type Uses } from '../../../shared/model/catalogue'
import type { Document } from '../../../shared/model/document'
import type { Id } from '../../../shared/model/id'
import { mapsOf, phasesOf, stepsOf } from '../../../shared/model/structure'
import { goTo } from '../../editor/actions/go-to'
import { openCatalogue } from '../../editor/actions/open-catalogue'
import { capitalised } from '../../editor/capitalised'
import { type Translate, useTranslate } from '../../editor/messages'
import { useDocument, useWorkbench } from '../../editor/workbench'
import inspector from '../inspector/inspector.module.css'
import styles from './catalogue.module.css'

/** A longer list is read on the map, with the filter. */
const shownAtMost = 100

type Place = {
  readonly id: string
  readonly title: string
  readonly about: string
  /** null where nothing on a map shows it. */
  readonly target: string | null
}

/** Every place that names the entry, in reading order; a click goes there, in its map and in a lens that shows it. */
export function WhereUsed({ entry, uses }: { entry: CatalogueEntry; uses: Uses }) {
  const t = useTranslate()
  const workbench = useWorkbench()
  const document = useDocument()
  if (countUses(uses) === 0) return null
  const places = placesOf(document, uses, t)
  return (
    <section aria-label={t('catalogue.whereUsed')} className={styles.used}>
      <h3 className={inspector.sectionTitle}>
        {t('catalogue.whereUsed')} <small>{places.length}</small>
      </h3>
      <ul>
        {places.slice(0, shownAtMost).map(({ id, title, about, target }) => (
          <li key={id}>
            <button
              type="button"
              disabled={target === null}
              onClick={() => {
                if (!target) return
                if (document.touchpoint.has(target))
                  openCatalogue(workbench, 'touchpoint', target as Id<'touchpoint'>)
                else {
                  if (entry.type === 'persona') workbench.session.setState({ frontPersonaId: entry.id })
                  goTo(workbench, target)
                }
              }}
            >
              <span>{title}</span>
              <small>{about}</small>
            </button>
          </li>
        ))}
      </ul>
      {places.length > shownAtMost && (
        <p className={styles.hint}>{t('catalogue.whereUsed.more', { count: places.length - shownAtMost })}</p>
      )}
    </section>
  )
}

function placesOf(document: Document, uses: Uses, t: Translate): readonly Place[] {
  const places: Place[] = []
  const several = document.map.size > 1
  for (const touchpoint of uses.touchpoints)
    places.push({
      id: touchpoint.id,
      title: touchpoint.name,
      about: capitalised(t('record.touchpoint')),
      target: touchpoint.id
    })
  for (const map of mapsOf(document)) {
    const where = several ? ` · ${map.title}` : ''
    if (uses.maps.includes(map)) {
      const count = uses.emotions.filter(({ mapId }) => mapId === map.id).length
      const about = count > 0 ? t('catalogue.uses.emotions', { count }) : capitalised(t('record.map'))
      places.push({ id: map.id, title: map.title, about, target: map.id })
    }
    const steps = new Set<string>(uses.steps.map(({ id }) => id))
    const cards = uses.cards.filter(({ mapId }) => mapId === map.id)
    phasesOf(document, map.id).forEach((phase, phaseAt) => {
      const inPhase = cards.filter(({ phaseId }) => phaseId === phase.id)
      for (const card of inPhase) places.push(cardPlace(card, `${phaseAt + 1} ${phase.name}${where}`))
      stepsOf(document, phase.id).forEach((step, stepAt) => {
        const name = `${phaseAt + 1}.${stepAt + 1} ${step.name}`
        if (steps.has(step.id))
          places.push({
            id: step.id,
            title: name,
            about: capitalised(t('record.step')) + where,
            target: step.id
          })
        for (const card of cards) if (card.stepId === step.id) places.push(cardPlace(card, `${name}${where}`))
      })
    })
  }
  for (const { id, text, stepId } of uses.verbatims)
    places.push({ id, title: text, about: capitalised(t('record.verbatim')), target: stepId })
  return places

  function cardPlace(card: Uses['cards'][number], where: string): Place {
    const named = card.text || document.touchpoint.get(card.touchpointId ?? '')?.name || t('log.unnamed')
    return { id: card.id, title: named, about: `${t(`card.${card.kind}`)} · ${where}`, target: card.id }
  }
}
