import { Button, Modal, Progress, Text } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck, IconDownload } from '@tabler/icons-react'
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { missingCharacters } from '../../../shared/i18n/missing-characters'
import {
  type ExportOptions,
  isDataFormat,
  isPictureFormat,
  type ResponseOf
} from '../../../shared/ipc/contract'
import type { Failure, Result } from '../../../shared/ipc/result'
import { handedOver } from '../../../shared/lenses/handed-over'
import { isWithinPixelLimit } from '../../../shared/lenses/pixels'
import type { Preflight } from '../../../shared/lenses/preflight'
import type { Document } from '../../../shared/model/document'
import type { Id } from '../../../shared/model/id'
import type { LensId } from '../../../shared/model/lens-id'
import type { Locale } from '../../../shared/model/project'
import { mapsOf, phasesOf } from '../../../shared/model/structure'
import type { TextMeasurer } from '../../../shared/text/measurer'
import { useClientFont } from '../../editor/fonts/use-client-font'
import { failureSentence, useTranslate } from '../../editor/messages'
import { useWorkbench } from '../../editor/workbench'
import {
  type ExportChoice,
  firstChoice,
  isFiltered,
  optionsOf,
  pagesOf,
  resumedChoice
} from './export-choice'
import styles from './export-dialog.module.css'
import { ExportOptionsForm } from './export-options'
import { ExportPreview } from './export-preview'
import { hasSomething } from './has-something'
import { usePages } from './use-pages'
import { usePreflight } from './use-preflight'
import { useSheet } from './use-sheet'

export type ExportAnswer = Result<ResponseOf<'export:start'>>

/** A job under way: it answers null when the user gave up in the file dialog or here. */
export type ExportRequest = { readonly promise: Promise<ExportAnswer>; cancel(): void }

type Props = {
  opened: boolean
  onClose: () => void
  document: Document
  mapId: Id<'map'>
  lens: LensId
  /** Whether a to-be is looked at beside its as-is. */
  isComparing: boolean
  /** Cards and feelings that the filter in force holds back on the sheet. */
  heldBack: () => readonly string[]
  /** What is selected in the editor. */
  selected: () => readonly string[]
  /** Language of the labels to begin with. */
  locale: Locale
  measurer: TextMeasurer
  requestExport: (options: ExportOptions, onProgress: (done: number) => void) => ExportRequest
}

type State =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'running'; readonly done: number; cancel(): void }
  | { readonly kind: 'saved'; readonly fileName: string; readonly missing: readonly string[] }
  | { readonly kind: 'failed'; readonly failure: Failure }

/** Knows nothing of the editor's store: what to export and how to ask for it are handed in. */
export function ExportDialog(props: Props) {
  const t = useTranslate()
  return (
    <Modal.Root
      opened={props.opened}
      onClose={props.onClose}
      size={1120}
      centered
      classNames={{ content: styles.dialog }}
    >
      <Modal.Overlay />
      <Modal.Content>
        <div className={styles.halves}>
          <ExportDialogBody
            {...props}
            title={<Modal.Title className={styles.title}>{t('export.title')}</Modal.Title>}
          />
          <Modal.CloseButton className={styles.close} aria-label={t('export.close')} />
        </div>
      </Modal.Content>
    </Modal.Root>
  )
}

/** For as long as the window lives: where the dialog was left, it is found again. */
const lastChoices = new Map<Id<'project'>, ExportChoice>()

/** Mounted while the dialog is open, so each opening starts from the lens in view. */
function ExportDialogBody({
  onClose,
  document,
  mapId,
  lens,
  isComparing,
  heldBack,
  selected,
  locale,
  measurer: ours,
  requestExport,
  title
}: Props & { title: React.ReactNode }) {
  const t = useTranslate()
  const [state, setState] = useState<State>({ kind: 'choosing' })
  const { projectId } = useWorkbench().editor
  const [heldBackIds] = useState(heldBack)
  const [selectedIds] = useState(selected)
  const [choice, setChoice] = useState<ExportChoice>(() => {
    const last = lastChoices.get(projectId)
    if (!last) return firstChoice(mapId, lens, locale, isComparing)
    return resumedChoice(last, { document, mapId, lens, isComparing, canSelect: selectedIds.length > 0 })
  })
  const [shownIndex, setShownIndex] = useState(() => {
    if (choice.format === 'pack') return 0
    const inView = pagesOf(choice, mapId, document).findIndex(
      (page) => page.mapId === mapId && page.lens === lens
    )
    return Math.max(0, inView)
  })
  const drawn = useDeferredValue(choice)
  const font = useClientFont()
  const measurer = font.state === 'ready' ? font.font.measurer : ours
  const maps = mapsOf(document)
  const { confidence } = drawn
  const filtered = isFiltered(drawn)
  const handed = useMemo(
    () => handedOver(document, { hiddenIds: filtered ? heldBackIds : [], confidence }),
    [document, filtered, heldBackIds, confidence]
  )
  const list = usePages({ document: handed, measurer, choice: drawn, mapId, selectedIds })
  const index = Math.min(shownIndex, list.pages.length - 1)
  const made = useSheet(list, index)
  const amiss = usePreflight(list)
  const isEmpty = made !== null && made.page === null
  const pixels = isPictureFormat(choice.format) ? (made?.page?.picture?.size ?? null) : null
  const running = state.kind === 'running'
  const isFilled = useMemo(() => hasSomething(choice, mapId, handed), [choice, mapId, handed])
  const canSave =
    (choice.format === 'room' ? list.pages.length > 0 : isFilled) &&
    !isEmpty &&
    (!pixels || isWithinPixelLimit(pixels))

  const cancel = useRef<(() => void) | null>(null)
  // Closing the dialog by any way stops the job: nobody would be there to read how it ended.
  useEffect(() => () => cancel.current?.(), [])

  async function save(): Promise<void> {
    const job = requestExport(optionsOf(choice, mapId, heldBackIds, selectedIds), (done) =>
      setState((current) => (current.kind === 'running' ? { ...current, done } : current))
    )
    cancel.current = job.cancel
    setState({ kind: 'running', done: 0, cancel: job.cancel })
    const answer = await job.promise
    cancel.current = null
    if (!answer.ok) setState({ kind: 'failed', failure: answer.failure })
    else if (!answer.value) setState({ kind: 'choosing' })
    else {
      setState({
        kind: 'saved',
        fileName: answer.value.fileName,
        missing: answer.value.missingCharacters
      })
    }
  }

  return (
    <>
      <div className={styles.left}>
        {title}
        <ExportOptionsForm
          choice={choice}
          mapId={mapId}
          document={handed}
          maps={maps}
          canFilter={heldBackIds.length > 0}
          phases={phasesOf(document, mapId)}
          canSelect={selectedIds.length > 0}
          pixels={pixels}
          disabled={running}
          onChange={(change) => {
            // Pages of a pack and pages of lenses have nothing to do with each other.
            const packs = [choice.format, change.format ?? choice.format].filter((one) => one === 'pack')
            if (packs.length === 1) setShownIndex(0)
            const next = { ...choice, ...change }
            setChoice(next)
            lastChoices.set(projectId, next)
            setState({ kind: 'choosing' })
          }}
        />
      </div>
      <div className={styles.right}>
        <ExportPreview
          made={made?.page ?? null}
          isEmpty={isEmpty}
          choice={made?.choice ?? drawn}
          pages={list.pages}
          isListed={list.isListed}
          shownIndex={index}
          onShow={setShownIndex}
        />
        <div className={styles.foot}>
          <Outcome
            state={state}
            amiss={amiss}
            isWhole={heldBackIds.length > 0 && (!choice.filtered || isDataFormat(choice.format))}
          />
          {running ? (
            <Button variant="default" onClick={state.cancel}>
              {t('export.stop')}
            </Button>
          ) : (
            <>
              <Button variant="default" onClick={onClose}>
                {t(state.kind === 'saved' ? 'export.close' : 'export.cancel')}
              </Button>
              <Button
                data-autofocus
                leftSection={<IconDownload size={17} stroke={1.6} aria-hidden="true" />}
                disabled={!canSave}
                onClick={() => void save()}
              >
                {choice.format === 'pack'
                  ? t('export.save.pack')
                  : t('export.save', {
                      format: t(`export.format.${choice.format === 'room' ? 'pdf' : choice.format}`)
                    })}
              </Button>
            </>
          )}
        </div>
      </div>
    </>
  )
}

type OutcomeProps = {
  state: State
  amiss: Preflight
  /** A filter is on, and what it holds back is exported all the same. */
  isWhole: boolean
}

function Outcome({ state, amiss, isWhole }: OutcomeProps) {
  const t = useTranslate()
  return (
    <div className={styles.outcome} aria-live="polite">
      {state.kind === 'choosing' && isWhole && <Text className={styles.note}>{t('filter.export')}</Text>}
      {state.kind === 'choosing' && (
        <>
          <MissingCharacters characters={amiss.characters} />
          <CoarsePictures names={amiss.coarse} />
        </>
      )}
      {state.kind === 'running' && (
        <>
          <Text className={styles.note}>{t('export.running')}</Text>
          <Progress value={state.done * 100} aria-label={t('export.running')} transitionDuration={120} />
        </>
      )}
      {state.kind === 'saved' && (
        <>
          <p className={styles.saved}>
            <IconCircleCheck size={16} stroke={1.6} aria-hidden="true" />
            {t('export.done', { fileName: state.fileName })}
          </p>
          <MissingCharacters characters={state.missing} />
        </>
      )}
      {state.kind === 'failed' && (
        <p className={styles.fault} role="alert">
          <IconAlertTriangle size={16} stroke={1.6} aria-hidden="true" />
          {failureSentence(t, state.failure)}
        </p>
      )}
    </div>
  )
}

function MissingCharacters({ characters }: { characters: readonly string[] }) {
  const t = useTranslate()
  if (characters.length === 0) return null
  const { key, params } = missingCharacters(characters)
  return <Warning>{t(key, params)}</Warning>
}

/** Enough to find them by. */
const mostNamed = 3

function CoarsePictures({ names }: { names: readonly string[] }) {
  const t = useTranslate()
  if (names.length === 0) return null
  const named = names.slice(0, mostNamed).join(', ')
  const count = names.length - mostNamed
  return (
    <Warning>
      {count > 0 ? t('export.coarse.more', { names: named, count }) : t('export.coarse', { names: named })}
    </Warning>
  )
}

function Warning({ children }: { children: React.ReactNode }) {
  return (
    <p className={styles.fault}>
      <IconAlertTriangle size={16} stroke={1.6} aria-hidden="true" />
      {children}
    </p>
  )
}
