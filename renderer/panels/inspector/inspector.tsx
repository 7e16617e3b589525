import { Button } from '@mantine/core'
import { IconCamera, IconChevronLeft, IconChevronRight, IconX } from '@tabler/icons-react'
import { identity } from '../../../shared/lenses/layout/setting'
import type { Document } from '../../../shared/model/document'
import { findRecord } from '../../../shared/model/document'
import type { AnyRecord } from '../../../shared/model/record'
import { stepsOfMap } from '../../../shared/model/structure'
import { select } from '../../editor/actions/focus'
import { capitalised } from '../../editor/capitalised'
import { useTranslate } from '../../editor/messages'
import { copyPanel, panelMark } from '../../editor/panel-picture/copy-panel'
import { stepOfRecord } from '../../editor/session'
import { sideWidth } from '../../editor/side-width'
import { useShown } from '../../editor/use-shown'
import { useDocument, useIsPast, useScene, useSession, useWorkbench } from '../../editor/workbench'
import { IconButton } from '../../ui/icon-button'
import { ReadOnly } from '../../ui/read-only'
import { AnnotationPanel } from './annotation-panel'
import { BulkPanel } from './bulk-panel'
import { CardPanel } from './card-panel'
import { ConnectionPanel } from './connection-panel'
import { EmotionField } from './emotion-field'
import styles from './inspector.module.css'
import { LanePanel } from './lane-panel'
import { MapPanel } from './map-panel'
import { MilestonePanel, PhasePanel } from './phase-panel'
import { StepPanel } from './step-panel'

/** Everything about what is selected. `onDelete` is the same action as the Delete key. */
export function Inspector({ onDelete, onClose }: { onDelete: () => void; onClose: () => void }) {
  const t = useTranslate()
  const workbench = useWorkbench()
  const document = useDocument()
  const selection = useSession((state) => state.selection)
  const mapId = useSession((state) => state.mapId)
  const isPast = useIsPast()
  // It opens with a lens or a map: what moves on the sheet comes first.
  const shown = useShown(mapId)
  const record = selection.length === 1 ? findRecord(document, selection[0] ?? '') : undefined
  const cards = selection.length > 1 ? selection.flatMap((id) => document.card.get(id) ?? []) : []
  const map = document.map.get(mapId)
  const steps = stepsOfMap(document, mapId)
  const at = steps.findIndex((step) => step.id === stepOfRecord(document, selection[0]))
  const go = (to: number): void => {
    const step = steps[to]
    if (step) select(workbench, step.id)
  }
  return (
    <aside
      className={styles.inspector}
      style={{ width: sideWidth }}
      aria-label={t('panel.inspector')}
      {...panelMark}
    >
      <header className={styles.bar}>
        <span>
          <Heading record={record} count={selection.length} />
        </span>
        {at >= 0 && (
          <>
            <IconButton
              label={t('panel.previous')}
              icon={<IconChevronLeft size={17} stroke={1.6} />}
              disabled={at === 0}
              why={t('panel.previous.none')}
              onClick={() => go(at - 1)}
            />
            <IconButton
              label={t('panel.next')}
              icon={<IconChevronRight size={17} stroke={1.6} />}
              disabled={at === steps.length - 1}
              why={t('panel.next.none')}
              onClick={() => go(at + 1)}
            />
          </>
        )}
        <IconButton
          label={t('action.panel.copy')}
          icon={<IconCamera size={17} stroke={1.6} />}
          onClick={() => void copyPanel(t)}
        />
        <IconButton label={t('shell.close')} icon={<IconX size={17} stroke={1.6} />} onClick={onClose} />
      </header>
      {/* A fresh set of fields for each record: a draft never lands in another one. */}
      <div className={styles.body} key={selection.length > 1 ? identity(selection) : (record?.id ?? mapId)}>
        {shown && (
          <ReadOnly when={isPast}>
            {record ? (
              <RecordPanel record={record} document={document} />
            ) : (
              selection.length === 0 && map && <MapPanel map={map} />
            )}
            {cards.length > 1 && <BulkPanel cards={cards} beside={selection.length - cards.length} />}
            {selection.length > 0 && (
              <Button variant="default" size="xs" onClick={onDelete}>
                {t('panel.delete')}
              </Button>
            )}
          </ReadOnly>
        )}
      </div>
    </aside>
  )
}

function Heading({ record, count }: { record: AnyRecord | undefined; count: number }) {
  const t = useTranslate()
  const { columns } = useScene()
  if (count > 1) return t('panel.several', { count })
  if (!record) return t('panel.map')
  if (record.type === 'card') return t(`card.${record.kind}`)
  if (record.type === 'annotation' && record.kind === 'text') return t('notes.text')
  const stepId = record.type === 'step' ? record.id : record.type === 'emotion' ? record.stepId : null
  const column = columns.find((each) => each.stepId === stepId)
  if (stepId && column) return t('panel.step', { number: column.number })
  return capitalised(t(`record.${record.type}`))
}

function RecordPanel({ record, document }: { record: AnyRecord; document: Document }) {
  switch (record.type) {
    case 'step':
      return <StepPanel step={record} />
    case 'card':
      return <CardPanel card={record} />
    case 'phase':
      return <PhasePanel phase={record} />
    case 'milestone':
      return <MilestonePanel milestone={record} />
    case 'lane':
      return <LanePanel lane={record} />
    case 'connection':
      return <ConnectionPanel connection={record} />
    case 'emotion': {
      const step = document.step.get(record.stepId)
      const persona = document.persona.get(record.personaId ?? '') ?? null
      return step ? <EmotionField step={step} persona={persona} detailed /> : null
    }
    case 'annotation':
      return <AnnotationPanel annotation={record} />
    default:
      return null
  }
}
