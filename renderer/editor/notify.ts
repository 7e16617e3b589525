import { notifications } from '@mantine/notifications'
import { type Refusal, refusalKey } from '../../shared/commands/applied'
import type { Failure } from '../../shared/ipc/result'
import { afterFrame } from './after-frame'
import { failureSentence, type Translate } from './messages'

/** Long enough to read twice; the sentence also goes to screen readers by the notification's role. */
const readingTime = 12_000

export function notifyFailure(t: Translate, failure: Failure): void {
  notifications.show({ message: failureSentence(t, failure), color: 'orange', autoClose: readingTime })
}

/** One notice for each reason: a key held down is refused once, not forty times. */
export function notifyRefusal(t: Translate, refusal: Refusal): void {
  const message = t(refusalKey(refusal), refusal.params)
  const notice = { id: `refusal.${refusal.code}`, message, color: 'orange' }
  notifications.update(notice)
  notifications.show(notice)
}

/** One notice however many keys are pressed at a limit. */
export function notifyLimit(message: string): void {
  const notice = { id: 'limit', message, color: 'orange', autoClose: readingTime }
  notifications.update(notice)
  notifications.show(notice)
}

export function notify(message: string): void {
  notifications.show({ message, autoClose: 6_000 })
}

/**
 * One notice for undo and redo: ten steps back are read as the last of them, not as a pile. The sheet answers first: a
 * notice is measured, and with it all of a page that has just changed.
 */
export function notifyHistory(message: string): void {
  const notice = { id: 'history', message, autoClose: 3_000 }
  afterFrame(() => {
    notifications.update(notice)
    notifications.show(notice)
  })
}

/** Stays until it is closed: a rebuilt project is news the user must not miss. */
export function notifyRecovered(t: Translate, recovered: { lostChanges: number; keptFile: string }): void {
  notifications.show({
    message: t('shell.recovered', { count: recovered.lostChanges, file: recovered.keptFile }),
    color: 'orange',
    autoClose: false
  })
}
