import { Button, Modal, Progress, Text } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck, IconDownload } from '@tabler/icons-react'
import { useDeferredValue, useEffect, useRef, useState } from 'react'
import { missingCharacters } from '../../../shared/i18n/missing-characters'
import type { ExportOptions, ResponseOf } from '../../../shared/ipc/contract'
import type { Failure, Result } from '../../../shared/ipc/result'
import { isWithinPixelLimit, pixelSize } from '../../../shared/lenses/pixels'
import type { Document } from '../../../shared/model/document'
import type { Id } from '../../../shared/model/id'
import type { LensId } from '../../../shared/model/lens-id'
import type { Locale } from '../../../shared/model/project'
import type { TextMeasurer } from '../../../shared/text/measurer'
import { failureSentence, useTranslate } from '../../editor/messages'
import { type ExportChoice, lensesOf } from './export-choice'
import styles from './export-dialog.module.css'
import { ExportOptionsForm } from './export-options'
import { ExportPreview } from './export-preview'
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
  /** Something is held back on the sheet, which no deliverable is. */
  filtered: boolean
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

/** Mounted while the dialog is open, so each opening starts afresh from the lens in view. */
function ExportDialogBody({
  onClose,
  document,
  mapId,
  lens,
  filtered,
  locale,
  measurer,
  requestExport,
  title
}: Props & { title: React.ReactNode }) {
  const t = useTranslate()
  const [state, setState] = useState<State>({ kind: 'choosing' })
  const [choice, setChoice] = useState<ExportChoice>({
    format: 'pdf',
    pdfLenses: ['journey', 'experience', 'blueprint'],
    pictureLens: lens,
    page: 'A3',
    orientation: 'landscape',
    locale,
    scale: 2,
    legend: true
  })
  const [shownLens, setShownLens] = useState<LensId>(lens)
  const drawn = useDeferredValue(choice)
  const lenses = lensesOf(drawn)
  const previewLens = lenses.includes(shownLens) ? shownLens : lenses[0]
  const made = useSheet({ document, mapId, measurer, choice: drawn, lens: previewLens })
  const pixels =
    made?.choice.format === 'png' && choice.format === 'png'
      ? pixelSize(made.sheet.scene, choice.scale)
      : null
  const running = state.kind === 'running'
  const canSave =
    (choice.format === 'json' || lensesOf(choice).length > 0) && (!pixels || isWithinPixelLimit(pixels))

  const cancel = useRef<(() => void) | null>(null)
  // Closing the dialog by any way stops the job: nobody would be there to read how it ended.
  useEffect(() => () => cancel.current?.(), [])

  async function save(): Promise<void> {
    const { pdfLenses: _pdf, pictureLens: _picture, ...options } = choice
    const job = requestExport({ ...options, mapId, lenses: lensesOf(choice) }, (done) =>
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
          pixels={pixels}
          disabled={running}
          onChange={(change) => {
            setChoice({ ...choice, ...change })
            setState({ kind: 'choosing' })
          }}
        />
      </div>
      <div className={styles.right}>
        <ExportPreview
          sheet={made?.sheet ?? null}
          choice={made?.choice ?? drawn}
          lenses={lenses}
          shown={previewLens ?? null}
          onShow={setShownLens}
        />
        <div className={styles.foot}>
          <Outcome state={state} filtered={filtered} />
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
                {t('export.save', { format: t(`export.format.${choice.format}`) })}
              </Button>
            </>
          )}
        </div>
      </div>
    </>
  )
}

function Outcome({ state, filtered }: { state: State; filtered: boolean }) {
  const t = useTranslate()
  return (
    <div className={styles.outcome} aria-live="polite">
      {state.kind === 'choosing' && filtered && <Text className={styles.note}>{t('filter.export')}</Text>}
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
          {state.missing.length > 0 && (
            <p className={styles.fault}>
              <IconAlertTriangle size={16} stroke={1.6} aria-hidden="true" />
              <MissingCharacters characters={state.missing} />
            </p>
          )}
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
  const { key, params } = missingCharacters(characters)
  return t(key, params)
}
