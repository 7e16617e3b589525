import { isMessageKey } from '../../shared/i18n/translate'
import type { HistoryRow } from '../../shared/ipc/contract'
import type { Translate } from './messages'

type Told = Pick<HistoryRow, 'kind' | 'labelKey' | 'labelParams'>

/** What a row of the log says. A later release may have written keys that this one has no words for. */
export function changeSentence(t: Translate, { kind, labelKey, labelParams }: Told): string {
  const label = isMessageKey(labelKey) ? t(labelKey, labelParams) : t('history.unknown')
  if (kind === 'undo') return t('shell.undone', { label })
  if (kind === 'redo') return t('shell.redone', { label })
  return label
}

/** What alike rows say together, from the newest of them. */
export function runSentence(t: Translate, newest: Told, count: number): string {
  if (newest.kind === 'undo') return t('history.run.undo', { count })
  if (newest.kind === 'redo') return t('history.run.redo', { count })
  const key = `history.run.${newest.labelKey}`
  if (isMessageKey(key)) return t(key, { count })
  return t('history.run.others', { label: changeSentence(t, newest), count: count - 1 })
}
