import { join } from 'node:path'
import { app } from 'electron'

/** Samples and fonts: beside the archive once packaged, in the source tree before. */
export function resourcesFolder(): string {
  return app.isPackaged ? process.resourcesPath : join(app.getAppPath(), 'resources')
}
