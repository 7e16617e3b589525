import { label } from '../../../shared/commands/label'
import { newId } from '../../../shared/model/id'
import { projectOf, versionAt } from '../../../shared/model/structure'
import type { Version } from '../../../shared/model/version'
import type { Label } from '../editor'
import { instantText } from '../instant-text'
import type { Workbench } from '../workbench'

/** The revision looked at: that of the moment shown or on its way, else of now. */
export function lookedAt({ timeline }: Workbench): number {
  const { shown, awaited } = timeline.store.getState()
  return awaited ?? shown?.row.revision ?? timeline.live.revision()
}

/** Shows a moment; the newest one is the present, in which one can go on working. */
export function lookAt({ timeline }: Workbench, revision: number, since?: number): void {
  if (revision >= timeline.live.revision()) timeline.leave()
  else timeline.show(revision, since)
}

/** One change back or forth. */
export function stepInTime(workbench: Workbench, by: 1 | -1): void {
  const revision = lookedAt(workbench) + by
  if (revision >= 1) lookAt(workbench, revision)
}

/** Null where nothing of the past is shown; false where nothing differs. */
export function restoreShown({ timeline }: Workbench): boolean | null {
  const { shown } = timeline.store.getState()
  if (!shown) return null
  const { document } = timeline.live.store.getState()
  const version = versionAt(document, shown.row.revision)
  const named = version
    ? label(document, 'log.versionRestored', version.name)
    : label(document, 'log.restored', instantText(projectOf(document)?.language ?? 'fr', shown.row.at))
  const { labelKey, labelParams } = named
  const written: Label = { labelKey, labelParams: { ...labelParams } }
  return timeline.restore(written)
}

/** The version that what is looked at is known as. */
export function versionShown(workbench: Workbench): Version | null {
  const { document } = workbench.timeline.live.store.getState()
  return versionAt(document, lookedAt(workbench)) ?? null
}

/** Names what is looked at, or gives it another name. Names are of the log: they can be given in the past too. */
export function nameVersion(workbench: Workbench, name: string, author: string): boolean {
  const { live } = workbench.timeline
  const version = versionShown(workbench)
  if (version) return live.dispatch({ type: 'version.rename', versionId: version.id, name }).ok
  const at = workbench.timeline.store.getState().shown?.row.at ?? new Date().toISOString()
  const revision = lookedAt(workbench)
  return live.dispatch({ type: 'version.add', versionId: newId('version'), revision, name, at, author }).ok
}
