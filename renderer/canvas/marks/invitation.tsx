import { IconPlus } from '@tabler/icons-react'
import { useStore as useFlow } from '@xyflow/react'
import { useMemo } from 'react'
import type { Applied } from '../../../shared/commands/applied'
import type { Scene } from '../../../shared/lenses/scene'
import { startCard } from '../../editor/actions/editing'
import { placeFeeling } from '../../editor/actions/fill-place'
import { addPhaseAfter, addStepAfter } from '../../editor/actions/structure-actions'
import { type Translate, useTranslate } from '../../editor/messages'
import { useDocument, useIsPast, useSession, useWorkbench, type Workbench } from '../../editor/workbench'
import type { Detail } from '../drawing/detail'
import { paneOffset, stickySize } from '../viewport/geometry'
import styles from './invitation.module.css'
import { type Invitation, invitationOf } from './invitation-place'

type Props = {
  scene: Scene
  detail: Detail
  report: (applied: Applied | null) => void
  /** What was begun goes on by the grid's keys. */
  focusGrid: () => void
}

/** Three words on where to begin, on the sheet itself, until the first note is there. From far out it steps aside. */
export function MapInvitation({ scene, detail, ...props }: Props) {
  const document = useDocument()
  const isPast = useIsPast()
  const isEditing = useSession((state) => state.editing !== null)
  const tool = useSession((state) => state.tool)
  const invitation = useMemo(() => invitationOf(document, scene), [document, scene])
  if (!invitation || isPast || isEditing || tool !== 'select' || detail !== 'full') return null
  return <Inviting scene={scene} invitation={invitation} {...props} />
}

function Inviting({
  scene,
  invitation,
  report,
  focusGrid
}: Omit<Props, 'detail'> & { invitation: Invitation }) {
  const t = useTranslate()
  const workbench = useWorkbench()
  const [x, y, zoom] = useFlow((state) => state.transform)
  const { pane, rect } = invitation
  const sticky = stickySize(scene, zoom)
  const top = pane === 'body' ? sticky.top : 0
  const offset = paneOffset(pane, { x, y, zoom })
  const words = t(`canvas.invite.${invitation.kind}`)
  const about = aboutOf(invitation, t)
  return (
    <div
      className={styles.pane}
      style={{ left: sticky.left, top, height: pane === 'top' ? sticky.top : undefined }}
    >
      <button
        type="button"
        className={styles.invitation}
        aria-label={about === '' ? words : t('lens.label', { name: words, text: about })}
        style={{
          left: rect.x * zoom + offset.x - sticky.left,
          top: rect.y * zoom + offset.y - top,
          width: rect.width,
          height: rect.height,
          transform: `scale(${zoom})`
        }}
        onClick={() => {
          report(accept(workbench, t, invitation))
          if (invitation.kind === 'feeling') focusGrid()
        }}
      >
        <IconPlus size={14} stroke={2} aria-hidden="true" />
        {words}
      </button>
    </div>
  )
}

/** Null where typing decides what comes of it. */
function accept(workbench: Workbench, t: Translate, invitation: Invitation): Applied | null {
  switch (invitation.kind) {
    case 'phase':
      addPhaseAfter(workbench, t)
      return null
    case 'step':
      addStepAfter(workbench, t, { stepId: null, phaseId: invitation.phaseId })
      return null
    case 'feeling':
      return placeFeeling(workbench, invitation.stepId, 0)
    case 'card': {
      const { laneId, stepId, phaseId } = invitation.cell
      workbench.session.setState({ focus: { row: laneId, stepId, phaseId } })
      startCard(workbench, invitation.cell, null)
      return null
    }
  }
}

/** What the place says to the eye: the lane it is in, and the step. */
function aboutOf(invitation: Invitation, t: Translate): string {
  if (!('column' in invitation)) return ''
  const { number, name } = invitation.column
  const step = t('lens.step', { number, name })
  return invitation.kind === 'card' ? `${t(`card.${invitation.laneKind}`)} · ${step}` : step
}
