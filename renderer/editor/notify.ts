import { notifications } from '@mantine/notifications'
import { type Refusal, refusalKey } from '../../shared/commands/applied'
import type { Failure } from '../../shared/ipc/result'
import { failureSentence, type Translate } from './messages'

/** Long enough to read twice; the sentence also goes to screen readers by the notification's role. */
const readingTime = 12_000

export function notifyFailure(t: Translate, failure: Failure): void {
  notifications.show({ message: failureSentence(t, failure), color: 'orange', autoClose: readingTime })
}

export function notifyRefusal(t: Translate, refusal: Refusal): void {
  notifications.show({ message: t(refusalKey(refusal), refusal.params), color: 'orange' })
}

export function notify(message: string): void {
  notifications.show({ message, autoClose: 6_000 })
}
