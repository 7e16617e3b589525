import { type ElectronApplication, expect } from '@playwright/test'

/*
 * Stand in for the person at the system's own dialogs, which no test can click; null is giving up. The debugger may
 * lose an answer of the main process to its garbage collector, so what can be said twice is.
 */

export async function answerOpenDialog(app: ElectronApplication, path: string | null): Promise<void> {
  await expect(async () => {
    await app.evaluate(({ dialog }, filePath) => {
      dialog.showOpenDialog = async () =>
        filePath === null ? { canceled: true, filePaths: [] } : { canceled: false, filePaths: [filePath] }
    }, path)
  }).toPass()
}

export async function answerSaveDialog(app: ElectronApplication, path: string | null): Promise<void> {
  await expect(async () => {
    await app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () =>
        filePath === null ? { canceled: true, filePath: '' } : { canceled: false, filePath }
    }, path)
  }).toPass()
}
