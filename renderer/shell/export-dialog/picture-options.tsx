import { NumberInput, Select, Text } from '@mantine/core'
import {
  isWithinPixelLimit,
  type PixelSize,
  pixelLimit,
  type WantedPixels
} from '../../../shared/lenses/pixels'
import type { Phase } from '../../../shared/model/phase'
import { useTranslate } from '../../editor/messages'
import type { ExportChoice, PictureSubject } from './export-choice'
import styles from './export-dialog.module.css'
import { Section, Segments } from './form-parts'
import { LensSegments } from './lens-segments'

type Props = {
  choice: ExportChoice
  /** Of the map in view, in order. */
  phases: readonly Phase[]
  /** Whether something is selected in the editor. */
  canSelect: boolean
  /** Of the picture as it stands; null until it is laid out. */
  pixels: PixelSize | null
  onChange: (change: Partial<ExportChoice>) => void
}

/** What a PNG or SVG shows, how large, and on what. */
export function PictureOptions(props: Props) {
  const { choice, onChange } = props
  const t = useTranslate()
  return (
    <>
      <Section title={t('export.lens')}>
        <LensSegments choice={choice} onChange={onChange} />
        <Subject {...props} />
      </Section>
      <Size {...props} />
      <Section title={t('export.background')}>
        <Segments
          label={t('export.background')}
          value={choice.background}
          data={[
            { value: 'white', label: t('export.background.white') },
            { value: 'transparent', label: t('export.background.transparent') }
          ]}
          onChange={(value) => onChange({ background: value === 'transparent' ? 'transparent' : 'white' })}
        />
        {choice.background === 'transparent' && (
          <Text className={styles.note}>{t('export.background.why')}</Text>
        )}
      </Section>
    </>
  )
}

/** Nothing to choose where the map has no phases and nothing is selected. */
function Subject({ choice, phases, canSelect, onChange }: Props) {
  const t = useTranslate()
  const { picture } = choice
  const [first] = phases
  if (!first && !canSelect) return null
  const subjects: readonly PictureSubject[] = [
    { of: 'whole' },
    ...(first ? [{ of: 'phase', phaseId: first.id } as const] : []),
    ...(canSelect ? [{ of: 'selection' } as const] : [])
  ]
  return (
    <>
      <Segments
        label={t('export.picture')}
        value={picture.of}
        data={subjects.map((subject) => ({ value: subject.of, label: t(`export.picture.${subject.of}`) }))}
        onChange={(value) => {
          const subject = subjects.find((known) => known.of === value)
          if (subject) onChange({ picture: subject })
        }}
      />
      {picture.of === 'phase' && (
        <Select
          aria-label={t('export.picture.phase')}
          value={picture.phaseId}
          data={phases.map(({ id, name }, index) => ({ value: id, label: `${index + 1}. ${name}` }))}
          allowDeselect={false}
          onChange={(chosen) => {
            const phase = phases.find(({ id }) => id === chosen)
            if (phase) onChange({ picture: { of: 'phase', phaseId: phase.id } })
          }}
        />
      )}
    </>
  )
}

const scales = [1, 2, 3, 4] as const
const exact = 'exact'
/** Of a slide in a presentation, and of most screens. */
const firstPixels: WantedPixels = { width: 1_920, height: null }

function Size({ choice, pixels, onChange }: Props) {
  const t = useTranslate()
  // A vector picture has no pixels of its own: it is as large as the map unless it is told how large.
  const own = choice.format === 'png' ? scales.map(String) : ['1']
  const ownValue = choice.format === 'png' ? String(choice.scale) : '1'
  return (
    <Section title={t('export.size')}>
      <Segments
        label={t('export.size')}
        value={choice.pixels ? exact : ownValue}
        data={[
          ...own.map((scale) => ({
            value: scale,
            label: choice.format === 'png' ? `\u00D7 ${scale}` : t('export.size.own')
          })),
          { value: exact, label: t('export.size.exact') }
        ]}
        onChange={(value) => {
          if (value === exact) onChange({ pixels: firstPixels })
          else onChange({ pixels: null, ...(choice.format === 'png' ? { scale: Number(value) } : {}) })
        }}
      />
      {choice.pixels && <Sides pixels={choice.pixels} onChange={onChange} />}
      {pixels && !isWithinPixelLimit(pixels) && (choice.format === 'png' || choice.pixels) ? (
        <Text className={styles.fault} role="alert">
          {t('export.tooManyPixels', { limit: pixelLimit / 1_000_000 })}
        </Text>
      ) : (
        pixels &&
        (choice.format === 'png' || choice.pixels) && (
          <Text className={styles.note}>{t('export.pixels', pixels)}</Text>
        )
      )}
    </Section>
  )
}

const longest = 65_500

function Sides({ pixels, onChange }: Pick<Props, 'onChange'> & { pixels: WantedPixels }) {
  const t = useTranslate()
  const input = {
    min: 1,
    max: longest,
    allowDecimal: false,
    allowNegative: false,
    hideControls: true
  } as const
  const sideOf = (value: number | string): number | null =>
    typeof value === 'number' && value >= 1 ? Math.min(longest, Math.floor(value)) : null
  return (
    <>
      <div className={styles.sides}>
        <NumberInput
          {...input}
          label={t('export.size.width')}
          value={pixels.width}
          onChange={(value) => {
            const width = sideOf(value)
            if (width !== null) onChange({ pixels: { ...pixels, width } })
          }}
        />
        <NumberInput
          {...input}
          label={t('export.size.height')}
          placeholder={t('export.size.follows')}
          value={pixels.height ?? ''}
          onChange={(value) => onChange({ pixels: { ...pixels, height: sideOf(value) } })}
        />
      </div>
      {pixels.height !== null && <Text className={styles.note}>{t('export.size.box')}</Text>}
    </>
  )
}
