import {
  BrowserWindow,
  dialog,
  type OpenDialogOptions,
  type SaveDialogOptions,
  type WebContents
} from 'electron'

/** Files of the user's, asked for over the page's window; none when they gave up. */
export async function askFiles(page: WebContents, options: OpenDialogOptions): Promise<readonly string[]> {
  const window = BrowserWindow.fromWebContents(page)
  const { filePaths } = await (window
    ? dialog.showOpenDialog(window, options)
    : dialog.showOpenDialog(options))
  return filePaths
}

/** Where to write a file; null when the user gave up. */
export async function askPlace(page: WebContents, options: SaveDialogOptions): Promise<string | null> {
  const window = BrowserWindow.fromWebContents(page)
  const { canceled, filePath } = await (window
    ? dialog.showSaveDialog(window, options)
    : dialog.showSaveDialog(options))
  return canceled || !filePath ? null : filePath
}
