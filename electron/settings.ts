import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'
import { type Settings, settingsSchema } from '../shared/ipc/contract'
import { type Result, success } from '../shared/ipc/result'
import type { Locale } from '../shared/model/project'
import { fileFailure } from './db/file-failure'
import { replaceText } from './db/sync'

const storedSchema = settingsSchema.extend({
  /** Tells this computer's changes from others' in a log; random, made once, says nothing about anyone. */
  deviceId: z.string().min(1).max(100)
})
type Stored = z.infer<typeof storedSchema>

/** Views of projects that were not opened for long need not be remembered. */
const viewLimit = 200

/** Settings of this computer, in one JSON file. What cannot be read is a default, never a reason not to start. */
export class SettingsFile {
  readonly #path: string
  #stored: Stored

  constructor(path: string, locale: Locale) {
    this.#path = path
    this.#stored = readStored(path, {
      locale,
      theme: 'system',
      author: '',
      singleKeys: true,
      views: {},
      deviceId: randomUUID()
    })
  }

  get(): Settings {
    const { deviceId: _, ...settings } = this.#stored
    return settings
  }

  get deviceId(): string {
    return this.#stored.deviceId
  }

  /** In force even where the disk refuses: the failure says that it will not last. */
  set(changes: Partial<Settings>): Result<Settings> {
    const changed = { ...this.#stored, ...changes }
    const views = Object.fromEntries(Object.entries(changed.views).slice(-viewLimit))
    this.#stored = { ...changed, views }
    try {
      mkdirSync(dirname(this.#path), { recursive: true })
      replaceText(this.#path, `${JSON.stringify(this.#stored, null, 2)}\n`)
      return success(this.get())
    } catch (error) {
      return fileFailure(error, 'settings')
    }
  }
}

function readStored(path: string, defaults: Stored): Stored {
  if (!existsSync(path)) return defaults
  const found = parseObject(readFileSync(path, 'utf8'))
  const kept: { [field: string]: unknown } = { ...defaults }
  let broken = found === null
  for (const [field, schema] of Object.entries<z.ZodType>(storedSchema.shape)) {
    if (found?.[field] === undefined) continue
    const value = schema.safeParse(found[field])
    if (value.success) kept[field] = value.data
    else broken = true
  }
  if (broken) renameSync(path, `${path}.broken`)
  return storedSchema.parse(kept)
}

function parseObject(text: string): { readonly [field: string]: unknown } | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? { ...value } : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
