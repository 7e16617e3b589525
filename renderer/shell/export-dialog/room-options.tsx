import { Checkbox, Stack, Text } from '@mantine/core'
import { posterPapers, roomParts } from '../../../shared/room/room-options'
import { useTranslate } from '../../editor/messages'
import type { ExportChoice } from './export-choice'
import styles from './export-dialog.module.css'
import { Section, Segments } from './form-parts'
import { LensSegments } from './lens-segments'

type Props = {
  choice: ExportChoice
  /** Whether a filter holds something back on the sheet. */
  canFilter: boolean
  onChange: (change: Partial<ExportChoice>) => void
}

const noteSheets = [1, 2, 3, 5] as const

/** What is printed for a workshop, on which paper, and how much of it. */
export function RoomOptionsForm({ choice, canFilter, onChange }: Props) {
  const t = useTranslate()
  const { room } = choice
  const change = (part: Partial<ExportChoice['room']>): void => onChange({ room: { ...room, ...part } })
  return (
    <>
      <Section title={t('export.lens')}>
        <LensSegments choice={choice} onChange={onChange} />
      </Section>
      <Section title={t('export.room.parts')}>
        <Checkbox.Group
          aria-label={t('export.room.parts')}
          value={room.parts}
          onChange={(chosen) => change({ parts: roomParts.filter((part) => chosen.includes(part)) })}
        >
          <Stack gap={8}>
            {roomParts.map((part) => (
              <Checkbox key={part} value={part} label={t(`export.room.${part}`)} />
            ))}
          </Stack>
        </Checkbox.Group>
        {canFilter && room.parts.includes('cards') && (
          <Checkbox
            label={t('export.filtered')}
            checked={choice.filtered}
            onChange={(event) => onChange({ filtered: event.currentTarget.checked })}
          />
        )}
      </Section>
      {room.parts.includes('poster') && (
        <Section title={t('export.room.paper')}>
          <Segments
            label={t('export.room.paper')}
            value={room.paper}
            data={posterPapers.map((paper) => ({ value: paper, label: paper }))}
            onChange={(value) => {
              const paper = posterPapers.find((known) => known === value)
              if (paper) change({ paper })
            }}
          />
          <Text className={styles.note}>
            {t(room.paper === 'A0' || room.paper === 'A1' ? 'export.room.whole' : 'export.room.glued', {
              paper: room.paper
            })}
          </Text>
        </Section>
      )}
      {room.parts.includes('notes') && (
        <Section title={t('export.room.noteSheets')}>
          <Segments
            label={t('export.room.noteSheets')}
            value={room.noteSheets === null ? 'steps' : String(room.noteSheets)}
            data={[
              { value: 'steps', label: t('export.room.noteSheets.steps') },
              ...noteSheets.map((count) => ({ value: String(count), label: String(count) }))
            ]}
            onChange={(value) => change({ noteSheets: value === 'steps' ? null : Number(value) })}
          />
        </Section>
      )}
    </>
  )
}
