import type { ExportOptions } from '../../shared/ipc/contract'
import { findRecord } from '../../shared/model/document'
import { projectOf } from '../../shared/model/structure'
import { heldBack } from '../editor/actions/filtering'
import { listen, request } from '../editor/client'
import type { Editor } from '../editor/editor'
import { isComparing } from '../editor/session'
import { useDocument, useSession, useWorkbench } from '../editor/workbench'
import { Clipboard } from './clipboard'
import { ExportDialog, type ExportRequest } from './export-dialog/export-dialog'
import { HandOverDialog } from './hand-over-dialog'
import { NewMapDialog } from './map-menu/new-map-dialog'
import { NameVersionDialog } from './name-version-dialog'
import { WhereToPresent } from './present/where-to-present'
import { ShortlistDialog } from './shortlist-dialog/shortlist-dialog'
import { SplitStepDialog } from './split-step-dialog'
import { WorkbookDialog } from './workbook-dialog/workbook-dialog'

export type OpenDialog = 'export' | 'handOver' | 'priorities' | 'splitStep' | 'version' | 'workbook' | null

/** The dialogs of an open project; one at a time. */
export function EditorDialogs({ open, onClose }: { open: OpenDialog; onClose: () => void }) {
  const workbench = useWorkbench()
  const { editor, measurer, locale } = workbench
  const document = useDocument()
  const mapId = useSession((session) => session.mapId)
  const lens = useSession((session) => session.lens)
  const comparing = useSession(isComparing)
  return (
    <>
      <Clipboard />
      <ExportDialog
        opened={open === 'export'}
        onClose={onClose}
        document={document}
        mapId={mapId}
        lens={lens}
        isComparing={comparing}
        heldBack={() => heldBack(workbench)}
        selected={() => workbench.session.getState().selection.filter((id) => findRecord(document, id))}
        locale={projectOf(document)?.language ?? locale}
        measurer={measurer}
        requestExport={(options, onProgress) => requestExport(editor, options, onProgress)}
      />
      <SplitStepDialog opened={open === 'splitStep'} onClose={onClose} />
      <NameVersionDialog opened={open === 'version'} onClose={onClose} />
      <HandOverDialog opened={open === 'handOver'} onClose={onClose} />
      {open === 'workbook' && <WorkbookDialog onClose={onClose} />}
      <NewMapDialog />
      <ShortlistDialog />
      <WhereToPresent />
    </>
  )
}

/** The main process exports what is on disk, so the last change is waited for first. */
function requestExport(
  editor: Editor,
  options: ExportOptions,
  onProgress: (done: number) => void
): ExportRequest {
  const jobId = crypto.randomUUID()
  const stop = listen('export:progress', (progress) => {
    if (progress.jobId === jobId) onProgress(progress.done)
  })
  const promise = editor
    .flush()
    .then(() => request('export:start', { projectId: editor.projectId, jobId, options }))
    .finally(stop)
  return { promise, cancel: () => void request('export:cancel', { jobId }) }
}
