import type { Locale } from '../../shared/i18n/translate'
import type { Stamp } from '../db/change-log'

/** What every command is given of the world. */
export type CliContext = {
  readonly locale: Locale
  readonly samplesFolder: string
  readonly fontsDir: string
  /** A folder of this run alone: the user's library is neither read nor written. */
  readonly tempFolder: string
  /** Of the first log row of a written file; no author is known here, and the device is a new one each time. */
  readonly stamp: Stamp
}
