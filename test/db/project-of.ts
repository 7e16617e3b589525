import type { Stamp } from '../../electron/db/change-log'
import { blankProject } from '../../electron/library/blank-project'
import type { Failure, Result } from '../../shared/ipc/result'
import { canonicalJson } from '../../shared/model/canonical'
import type { AnyRecord, RecordOf, RecordType } from '../../shared/model/record'

export const stamp: Stamp = { at: '2026-03-02T09:30:00.000Z', author: 'Test', deviceId: 'device-1' }

export function blankRecords(name = 'Onboarding'): AnyRecord[] {
  return blankProject({ name, clientName: 'Atelier Nord', language: 'fr' })
}

export function expectValue<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.failure.code} ${JSON.stringify(result.failure.params)}`)
  return result.value
}

export function expectFailure(result: Result<unknown>): Failure {
  if (result.ok) throw new Error('a failure was expected')
  return result.failure
}

export function only<T extends RecordType>(records: readonly AnyRecord[], type: T): RecordOf<T> {
  const found = records.find((record) => record.type === type)
  if (!found) throw new Error(`no ${type}`)
  return found as RecordOf<T>
}

export const label = { labelKey: 'log.stepRenamed', labelParams: { name: 'x' } } as const

/** As text, so that -0 and 0, which JSON and SQLite hold to be one number, are one here too. */
export function textOf(records: Iterable<AnyRecord>): string[] {
  return [...records].map(canonicalJson).sort()
}
