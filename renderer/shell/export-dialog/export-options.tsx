import { Checkbox, Radio, Stack, Text } from '@mantine/core'
import {
  IconBook2,
  IconFileTypeCsv,
  IconFileTypePdf,
  IconFileTypePng,
  IconFileTypePpt,
  IconFileTypeSvg,
  IconFileTypeXls,
  IconJson,
  IconNotes,
  IconTimeline
} from '@tabler/icons-react'
import { comparisonOf } from '../../../shared/compare/comparison'
import {
  exportFormats,
  hasPages,
  isDataFormat,
  isPictureFormat,
  pageSizes
} from '../../../shared/ipc/contract'
import type { PixelSize } from '../../../shared/lenses/pixels'
import { sheetsIn, type TileSheet, tileSheets } from '../../../shared/lenses/tiles'
import type { Document } from '../../../shared/model/document'
import type { Id } from '../../../shared/model/id'
import { lensIds } from '../../../shared/model/lens-id'
import type { JourneyMap } from '../../../shared/model/map'
import type { Phase } from '../../../shared/model/phase'
import { useTranslate } from '../../editor/messages'
import { BrandSection } from './brand-section'
import { canCompare, type ExportChoice } from './export-choice'
import styles from './export-dialog.module.css'
import { Section, Segments } from './form-parts'
import { PictureOptions } from './picture-options'
import { Presets } from './presets'
import { RoomOptionsForm } from './room-options'
import { SectionChoice } from './section-choice'

type Props = {
  choice: ExportChoice
  /** The map in view. */
  mapId: Id<'map'>
  /** As it is handed over. */
  document: Document
  /** Those of the project, in order. */
  maps: readonly JourneyMap[]
  /** Whether a filter holds something back on the sheet. */
  canFilter: boolean
  /** Of the map in view, in order. */
  phases: readonly Phase[]
  /** Whether something is selected in the editor. */
  canSelect: boolean
  /** Of the picture as it stands; null where the format has none. */
  pixels: PixelSize | null
  disabled: boolean
  onChange: (change: Partial<ExportChoice>) => void
}

const formatIcons = {
  pdf: IconFileTypePdf,
  pack: IconBook2,
  pptx: IconFileTypePpt,
  room: IconNotes,
  png: IconFileTypePng,
  svg: IconFileTypeSvg,
  xlsx: IconFileTypeXls,
  csv: IconFileTypeCsv,
  mermaid: IconTimeline,
  json: IconJson
}

/** The left half of the dialog: only what the chosen format understands. */
export function ExportOptionsForm(props: Props) {
  const { choice, document, mapId, maps, canFilter, disabled, onChange } = props
  const t = useTranslate()
  const shown = hasPages(choice.format) ? choice.mapIds : [mapId]
  const hasComparison = canCompare(choice.format) && shown.some((id) => comparisonOf(document, id))
  return (
    <fieldset className={styles.options} disabled={disabled}>
      <Presets choice={choice} mapId={mapId} maps={maps} onChange={onChange} />
      <FormatTiles choice={choice} onChange={onChange} />
      {hasPages(choice.format) && maps.length > 1 && (
        <MapChoice choice={choice} maps={maps} onChange={onChange} />
      )}
      {choice.format === 'pack' && <SectionChoice choice={choice} document={document} onChange={onChange} />}
      {hasPages(choice.format) && showsMaps(choice) && <LensChoice choice={choice} onChange={onChange} />}
      {(choice.format === 'pdf' || choice.format === 'pack') && showsMaps(choice) && (
        <PaperChoice choice={choice} onChange={onChange} />
      )}
      {isPictureFormat(choice.format) && <PictureOptions {...props} />}
      {choice.format === 'room' && (
        <RoomOptionsForm choice={choice} canFilter={canFilter} onChange={onChange} />
      )}
      {!isDataFormat(choice.format) && choice.format !== 'room' && (
        <Section title={t('export.included')}>
          <Included choice={choice} canFilter={canFilter} hasComparison={hasComparison} onChange={onChange} />
        </Section>
      )}
      {(choice.format === 'xlsx' || !isDataFormat(choice.format)) && <BrandSection />}
      {choice.format !== 'json' && choice.format !== 'mermaid' && (
        <Section title={t('export.language')}>
          <Segments
            label={t('export.language')}
            value={choice.locale}
            data={[
              { value: 'fr', label: 'Français' },
              { value: 'en', label: 'English' }
            ]}
            onChange={(locale) => onChange({ locale: locale === 'en' ? 'en' : 'fr' })}
          />
        </Section>
      )}
    </fieldset>
  )
}

/** Which lenses and which paper only maps ask for; a pack may come without. */
function showsMaps({ format, sections }: ExportChoice): boolean {
  return format !== 'pack' || sections.includes('maps')
}

type PartProps = Pick<Props, 'choice' | 'onChange'>

function FormatTiles({ choice, onChange }: PartProps) {
  const t = useTranslate()
  return (
    <Section title={t('export.format')}>
      <Radio.Group
        aria-label={t('export.format')}
        value={choice.format}
        onChange={(value) => {
          const format = exportFormats.find((known) => known === value)
          if (format) onChange({ format })
        }}
      >
        <div className={styles.tiles}>
          {exportFormats.map((format) => {
            const Icon = formatIcons[format]
            return (
              <Radio.Card key={format} value={format} className={styles.tile}>
                <Icon size={22} stroke={1.6} aria-hidden="true" />
                <strong>{t(`export.format.${format}`)}</strong>
                <span>{t(`export.format.${format}.kind`)}</span>
              </Radio.Card>
            )
          })}
        </div>
      </Radio.Group>
    </Section>
  )
}

function Included({
  choice,
  canFilter,
  hasComparison,
  onChange
}: PartProps & Pick<Props, 'canFilter'> & { hasComparison: boolean }) {
  const t = useTranslate()
  // What is cut out has no sheet around it; the slides have the notes for their presenter.
  const isCutOut = isPictureFormat(choice.format) && choice.picture.of === 'selection'
  const around = isCutOut ? [] : (['legend', 'personas'] as const)
  const below = choice.format === 'pptx' ? (['findings'] as const) : isCutOut ? [] : (['notes'] as const)
  const parts = [
    ...(hasComparison ? (['compared'] as const) : []),
    ...around,
    'confidence',
    ...below,
    // What a filter leaves out would look as if the to-be had lost it.
    ...(canFilter && !(hasComparison && choice.compared) ? (['filtered'] as const) : [])
  ] as const
  return (
    <Stack gap={8}>
      {parts.map((part) => (
        <Checkbox
          key={part}
          label={t(`export.${part}`)}
          checked={choice[part]}
          onChange={(event) => onChange({ [part]: event.currentTarget.checked })}
        />
      ))}
    </Stack>
  )
}

function MapChoice({ choice, maps, onChange }: PartProps & Pick<Props, 'maps'>) {
  const t = useTranslate()
  return (
    <Section title={t('export.maps')}>
      <Checkbox.Group
        aria-label={t('export.maps')}
        value={[...choice.mapIds]}
        onChange={(chosen) =>
          onChange({ mapIds: maps.flatMap(({ id }) => (chosen.includes(id) ? [id] : [])) })
        }
      >
        <Stack gap={8} className={styles.maps}>
          {maps.map(({ id, title }) => (
            <Checkbox key={id} value={id} label={title || t('maps.untitled')} />
          ))}
        </Stack>
      </Checkbox.Group>
    </Section>
  )
}

function LensChoice({ choice, onChange }: PartProps) {
  const t = useTranslate()
  const isSlides = choice.format === 'pptx'
  const title = t(choice.format === 'pdf' ? 'export.lenses' : 'export.lenses.slides')
  return (
    <Section title={title}>
      <Checkbox.Group
        aria-label={title}
        value={[...choice.pdfLenses]}
        onChange={(chosen) => onChange({ pdfLenses: lensIds.filter((lens) => chosen.includes(lens)) })}
      >
        <Stack gap={8}>
          {lensIds.map((lens) => (
            <Checkbox key={lens} value={lens} label={t(`lens.${lens}`)} />
          ))}
        </Stack>
      </Checkbox.Group>
      {isSlides && <Text className={styles.note}>{t('export.pptx.why')}</Text>}
    </Section>
  )
}

function PaperChoice({ choice, onChange }: PartProps) {
  const t = useTranslate()
  const isPack = choice.format === 'pack'
  const title = t(isPack ? 'export.paper.maps' : 'export.paper')
  return (
    <Section title={title}>
      <Segments
        label={title}
        value={choice.page}
        data={pageSizes.map((page) => ({
          value: page,
          label: page === 'fit' ? t('export.page.fit') : page
        }))}
        onChange={(value) => {
          const page = pageSizes.find((known) => known === value)
          if (page) onChange({ page, tiles: sheetsFor(page).find((sheet) => sheet === choice.tiles) ?? null })
        }}
      />
      {choice.page !== 'fit' && !isPack && (
        <Segments
          label={t('export.orientation')}
          value={choice.orientation}
          data={[
            { value: 'landscape', label: t('export.landscape') },
            { value: 'portrait', label: t('export.portrait') }
          ]}
          onChange={(value) => onChange({ orientation: value === 'portrait' ? 'portrait' : 'landscape' })}
        />
      )}
      <Checkbox
        mt={6}
        label={t('export.byPhase')}
        checked={choice.byPhase}
        onChange={(event) => onChange({ byPhase: event.currentTarget.checked, tiles: null })}
      />
      {!isPack && <Tiles choice={choice} onChange={onChange} />}
    </Section>
  )
}

/** The largest first: fewer cuts. */
function sheetsFor(page: ExportChoice['page']): readonly TileSheet[] {
  return tileSheets.toReversed().filter((sheet) => sheetsIn(page, sheet) > 1)
}

function Tiles({ choice, onChange }: PartProps) {
  const t = useTranslate()
  const sheets = sheetsFor(choice.page)
  const [first] = sheets
  if (!first) return null
  return (
    <>
      <Checkbox
        label={t('export.tiles')}
        checked={choice.tiles !== null}
        onChange={(event) => onChange({ tiles: event.currentTarget.checked ? first : null, byPhase: false })}
      />
      {choice.tiles && (
        <Segments
          label={t('export.tiles.sheet')}
          value={choice.tiles}
          data={sheets.map((sheet) => ({ value: sheet, label: t('export.tiles.on', { sheet }) }))}
          onChange={(value) => onChange({ tiles: sheets.find((sheet) => sheet === value) ?? null })}
        />
      )}
      {choice.tiles && <Text className={styles.note}>{t('export.tiles.why')}</Text>}
    </>
  )
}
