import { randomUUID } from 'node:crypto'
import { realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { app } from 'electron'
import { projectJsonSchema } from '../shared/formats/json-schema'
import { isMessageKey, type Locale, translate } from '../shared/i18n/translate'
import type { CliContext } from './cli/context'
import { exportFile } from './cli/export-file'
import { type Invocation, readInvocation } from './cli/invocation'
import { importFile, listSampleIds, makeFromSample } from './cli/make-file'
import { messageLocale } from './cli/message-locale'
import { done, type Outcome, wrongUsage } from './cli/outcome'
import { reviewFile } from './cli/review-file'
import { verifyFile } from './cli/verify-file'
import { saveFailureCode } from './export/save'
import { resourcesFolder } from './resources-folder'
import { makeTempFolder } from './temp-folder'

/** A fault of ours; the four codes of an outcome are promises about the command and its files. */
const internalExit = 1

/**
 * The same app without a window: carries out one command and answers its exit code. To be called before the app is
 * ready, since the run gets a data folder of its own: a studio may be open on the user's.
 */
export async function runCli(words: readonly string[]): Promise<number> {
  const locale = messageLocale(words, process.env)
  // A reader that closed its end (`| head`) is no error of this command.
  process.stdout.on('error', () => undefined)
  let tempFolder: string | null = null
  try {
    tempFolder = makeTempFolder()
    app.setPath('userData', tempFolder)
    app.setPath('sessionData', tempFolder)
    // Getting ready makes the data folder: begun after its removal below, that would leave an empty one behind.
    await app.whenReady()
    const outcome = await carryOut(words, locale, tempFolder)
    await tell(outcome, locale)
    return outcome.exit
  } catch (error) {
    const code = tempFolder === null ? saveFailureCode(error) : null
    if (code !== null) {
      await tell({ exit: 4, failure: { code, params: { fileName: tmpdir() } } }, locale)
      return 4
    }
    const name = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
    await say(process.stderr, translate(locale, 'cli.internal', { name }))
    return internalExit
  } finally {
    if (tempFolder !== null) rmSync(tempFolder, { recursive: true, force: true })
  }
}

function carryOut(words: readonly string[], locale: Locale, tempFolder: string): Promise<Outcome> {
  const invocation = readInvocation(words)
  if (!invocation.ok) return Promise.resolve(wrongUsage(invocation.failure))
  const context: CliContext = {
    locale,
    samplesFolder: join(resourcesFolder(), 'samples'),
    fontsDir: join(resourcesFolder(), 'fonts'),
    tempFolder: join(tempFolder, 'work'),
    stamp: { at: new Date().toISOString(), author: '', deviceId: randomUUID() }
  }
  return obey(invocation.value, context)
}

async function obey(invocation: Invocation, context: CliContext): Promise<Outcome> {
  if ('file' in invocation && 'out' in invocation && isSameFile(invocation.file, invocation.out))
    return wrongUsage({ code: 'cli.sameFile', params: {} })
  switch (invocation.verb) {
    case 'help':
      return done([translate(context.locale, 'cli.usage')])
    case 'samples':
      return listSampleIds(context)
    case 'schema':
      return done([JSON.stringify(projectJsonSchema(), null, 2)])
    case 'new':
      return makeFromSample(invocation.sample, invocation.out, context)
    case 'import':
      return importFile(invocation.file, invocation.out, context)
    case 'export':
      return exportFile(invocation, context)
    case 'verify':
      return verifyFile(invocation.file, context)
    case 'review':
      return reviewFile(invocation, context)
  }
}

/** Writing replaces what stands there: the only copy of a project would become its own picture. */
function isSameFile(file: string, out: string): boolean {
  const real = (path: string): string | null => {
    try {
      return realpathSync(path)
    } catch (error) {
      // Not there, or not to be seen: reading or writing it will say so.
      if (error instanceof Error && 'code' in error) return null
      throw error
    }
  }
  const read = real(file)
  return read !== null && read === real(out)
}

async function tell(outcome: Outcome, locale: Locale): Promise<void> {
  if (outcome.exit === 0) {
    for (const line of outcome.lines) await say(process.stdout, line)
    for (const warning of outcome.warnings) await say(process.stderr, oneLine(warning))
    return
  }
  const { failure, file } = outcome
  const key = `error.${failure.code}`
  const sentence = translate(locale, isMessageKey(key) ? key : 'error.internal', failure.params)
  await say(process.stderr, oneLine(file === undefined ? sentence : `${basename(file)}: ${sentence}`))
}

/** A file name or a quoted field can hold a line break, and what follows it would look like a message of ours. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
}

/** Waits until the text has left: ending the app would cut what a pipe has not taken yet. */
function say(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve) => {
    stream.write(`${text}\n`, () => resolve())
  })
}
