import type { Document } from '../model/document'
import { applyPatch, emptyPatch, isEmptyPatch, mergePatches, type Patch } from '../model/patch'
import type { Applied, CommandOf, Label } from './applied'
import type { Command } from './command'
import { label } from './label'

/** All or nothing: one refused command refuses the batch. `apply` is handed in so that the two files need no circle. */
export function applyBatch(
  document: Document,
  { commands, fileName }: CommandOf<'batch'>,
  apply: (document: Document, command: Command) => Applied
): Applied {
  const patches: Patch[] = []
  const labels: Label[] = []
  let current = document
  for (const command of commands) {
    const applied = apply(current, command)
    if (!applied.ok) return applied
    if (isEmptyPatch(applied.patch)) continue
    patches.push(applied.patch)
    labels.push({ labelKey: applied.labelKey, labelParams: applied.labelParams })
    current = applyPatch(current, applied.patch)
  }
  const patch = patches.length === 0 ? emptyPatch : mergePatches(...patches)
  const named = fileName === undefined ? batchLabel(labels) : label(document, 'log.workbookTaken', fileName)
  return { ok: true, patch, ...named }
}

/** Alike commands are counted (a paste of 20 notes); otherwise the first one leads and names the whole. */
function batchLabel(labels: readonly Label[]): Label {
  const [first] = labels
  const alike = labels.every(({ labelKey }) => labelKey === first?.labelKey)
  if (first && (labels.length === 1 || !alike)) return first
  return { labelKey: 'log.batch', labelParams: { count: labels.length } }
}
