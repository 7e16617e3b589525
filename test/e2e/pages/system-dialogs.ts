import type { ElectronApplication } from '@playwright/test'

/** Stand in for the person at the system's own dialogs, which no test can click; null is giving up. */

export async function answerOpenDialog(app: ElectronApplication, path: string | null): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = async () =>
      filePath === null ? { canceled: true, filePaths: [] } : { canceled: false, filePaths: [filePath] }
  }, path)
}

export async function answerSaveDialog(app: ElectronApplication, path: string | null): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () =>
      filePath === null ? { canceled: true, filePath: '' } : { canceled: false, filePath }
  }, path)
}
