import { closeSync, fsyncSync, openSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Everything written to the file so far survives a power cut. */
export function syncFile(path: string): void {
  const file = openSync(path, 'r+')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Makes a new name or a rename in the folder survive; Windows cannot open a folder, and needs no such call. */
export function syncFolder(path: string): void {
  if (process.platform === 'win32') return
  const folder = openSync(path, 'r')
  try {
    fsyncSync(folder)
  } finally {
    closeSync(folder)
  }
}

/** A file of ours replaced whole: after a power cut there is the old text or the new one. */
export function replaceText(path: string, text: string): void {
  const temporary = `${path}.new`
  writeFileSync(temporary, text)
  syncFile(temporary)
  renameSync(temporary, path)
  syncFolder(dirname(path))
}
