import { Tooltip } from '@mantine/core'
import { curveLook, curveSwatch, swatchWidth } from '../../shared/lenses/charts/curve-look'
import { moved } from '../../shared/lenses/draw'
import { frontPersona, personasOfMap } from '../../shared/model/curves'
import type { Persona } from '../../shared/model/persona'
import { putInFront } from '../editor/actions/front-persona'
import { openCatalogue } from '../editor/actions/open-catalogue'
import { Drawn } from '../editor/drawn'
import { usePortrait } from '../editor/images/use-portrait'
import { useTranslate } from '../editor/messages'
import { useDocument, useSession, useWorkbench } from '../editor/workbench'
import { Avatar } from '../ui/avatar'
import styles from './persona-switch.module.css'

/**
 * Whose journey it is. Several personas are the legend of their curves: choosing one puts its curve in front, choosing
 * the one in front opens its entry.
 */
export function PersonaSwitch() {
  const t = useTranslate()
  const workbench = useWorkbench()
  const document = useDocument()
  const mapId = useSession((state) => state.mapId)
  const lens = useSession((state) => state.lens)
  const wanted = useSession((state) => state.frontPersonaId)
  const personas = personasOfMap(document, mapId)
  const front = frontPersona(document, mapId, wanted)
  if (!front) return <span className={styles.none}>{t('shell.persona.none')}</span>
  const signed = lens === 'experience' && personas.length > 1
  return personas.map((persona, place) => {
    const isFront = persona.id === front.id
    const label = isFront ? t('catalogue.persona.open') : t('shell.persona.front', { name: persona.name })
    return (
      <Tooltip key={persona.id} label={label}>
        <button
          type="button"
          className={isFront ? styles.front : styles.other}
          aria-label={isFront ? undefined : label}
          onClick={() =>
            isFront ? openCatalogue(workbench, 'persona', persona.id) : putInFront(workbench, persona.id)
          }
        >
          <Portrait persona={persona} />
          {signed && <Swatch place={place} />}
          {isFront ? (
            <span className={styles.cut}>
              <b>{persona.name}</b>
              {persona.role && `, ${persona.role}`}
            </span>
          ) : (
            <span className={styles.name}>{persona.name}</span>
          )}
        </button>
      </Tooltip>
    )
  })
}

function Portrait({ persona }: { persona: Persona }) {
  return <Avatar name={persona.name} size={24} url={usePortrait(persona)} />
}

/** The dash and the mark of the curve, centred in a square as wide as it is. */
function Swatch({ place }: { place: number }) {
  const sign = moved(curveSwatch(curveLook(place), 'ink2'), 0, (swatchWidth - 15) / 2)
  return <Drawn primitives={sign} of={swatchWidth} size={swatchWidth - 4} />
}
