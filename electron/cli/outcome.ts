import type { Failure } from '../../shared/ipc/result'

/** 2: the command is wrong; 3: a file it reads is refused; 4: what it writes could not be made or saved. */
export type ExitCode = 0 | 2 | 3 | 4

export type Outcome =
  | { readonly exit: 0; readonly lines: readonly string[]; readonly warnings: readonly string[] }
  | {
      readonly exit: Exclude<ExitCode, 0>
      readonly failure: Failure
      /** The file the sentence is about, where it does not name it itself. */
      readonly file?: string
    }

export function done(lines: readonly string[] = [], warnings: readonly string[] = []): Outcome {
  return { exit: 0, lines, warnings }
}

export function wrongUsage(failure: Failure): Outcome {
  return { exit: 2, failure }
}

export function inputRefused(failure: Failure, file: string): Outcome {
  return { exit: 3, failure, file }
}

export function notWritten(failure: Failure): Outcome {
  return { exit: 4, failure }
}
