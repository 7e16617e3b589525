import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { app, type BrowserWindow, screen } from 'electron'
import { z } from 'zod'
import { replaceText } from './db/sync'

const boundsSchema = z.strictObject({
  x: z.int(),
  y: z.int(),
  width: z.int().min(400).max(20_000),
  height: z.int().min(300).max(20_000),
  maximized: z.boolean()
})
type StoredBounds = z.infer<typeof boundsSchema>

const path = (): string => join(app.getPath('userData'), 'window.json')

/** Where the last window stood, if a screen still shows that place: the projector of yesterday's room may be gone. */
export function rememberedBounds(): StoredBounds | null {
  let text: string
  try {
    text = readFileSync(path(), 'utf8')
  } catch {
    // The first start, or a file that cannot be read: the window opens at its usual size.
    return null
  }
  const bounds = boundsSchema.safeParse(jsonOf(text))
  return bounds.success && isOnScreen(bounds.data) ? bounds.data : null
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Cut short by a full disk: as good as absent.
    return null
  }
}

/** A strip of the title bar is enough to take hold of the window. */
function isOnScreen({ x, y, width }: StoredBounds): boolean {
  return screen
    .getAllDisplays()
    .some(
      ({ workArea: area }) =>
        x + width > area.x + 80 &&
        x < area.x + area.width - 80 &&
        y >= area.y - 10 &&
        y < area.y + area.height - 40
    )
}

export function rememberBounds(window: BrowserWindow): void {
  const bounds: StoredBounds = { ...window.getNormalBounds(), maximized: window.isMaximized() }
  try {
    replaceText(path(), JSON.stringify(bounds))
  } catch {
    // A full or read-only disk: the next window opens at its usual size, which is no loss worth a word.
    return
  }
}
