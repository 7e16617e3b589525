import { randomBytes } from 'node:crypto'
import { constants } from 'node:fs'
import { access, type FileHandle, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { failure, type Result, success } from '../../shared/ipc/result'
import { isForgotten, ownName } from '../own-name'

/**
 * The only writer of files a user names. The bytes go to a temporary file beside the target (a rename is atomic only
 * within one file system), reach the disk, then take the name: a reader finds the old file or the whole new one.
 */
export async function save(path: string, bytes: Uint8Array): Promise<Result<{ readonly fileName: string }>> {
  const fileName = basename(path)
  const folder = dirname(path)
  const temporary = join(folder, `${ownName(prefix)}${randomBytes(8).toString('hex')}.tmp`)
  try {
    await removeForgotten(folder)
    await refuseUnwritable(path)
    await writeWhole(temporary, bytes)
    await rename(temporary, path)
    await syncFolder(folder)
    return success({ fileName })
  } catch (error) {
    await removeLeftover(temporary)
    return failure(saveFailureCode(error), { fileName })
  }
}

const prefix = '.parcours-'

/** What is left where a program was killed, or a machine switched off, while it wrote here. */
async function removeForgotten(folder: string): Promise<void> {
  // A folder that may be written but not listed is none of this one's business.
  const names = await readdir(folder).catch(() => [])
  for (const name of names.filter((each) => isForgotten(each, prefix) && each.endsWith('.tmp')))
    await removeLeftover(join(folder, name))
}

/** Its own failure (a parent that is no folder) says less than the one that led here. */
async function removeLeftover(temporary: string): Promise<void> {
  await rm(temporary, { force: true }).catch((error: unknown) => {
    if (errorCode(error) === '') throw error
  })
}

async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o666)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Renaming needs no right on the file it replaces, so a file marked read-only would be lost without a word. */
async function refuseUnwritable(path: string): Promise<void> {
  const existing = await stat(path).catch(unlessMissing)
  if (!existing) return
  if (existing.isDirectory()) throw Object.assign(new Error('a folder has this name'), { code: 'EISDIR' })
  if ((existing.mode & 0o222) === 0) throw Object.assign(new Error('read-only'), { code: 'EACCES' })
  await access(path, constants.W_OK)
}

function unlessMissing(error: unknown): null {
  if (errorCode(error) === 'ENOENT') return null
  throw error
}

/** Makes the rename itself survive a power cut; Windows cannot open a folder, and needs no such call. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  let handle: FileHandle | null = null
  try {
    handle = await open(folder, 'r')
    await handle.sync()
  } catch (error) {
    // Network shares and write-only folders refuse it; the file itself is already whole and on disk.
    if (!['EINVAL', 'ENOTSUP', 'EACCES', 'EPERM'].includes(errorCode(error))) throw error
  } finally {
    await handle?.close()
  }
}

const codes: Readonly<Record<string, string>> = {
  ENOSPC: 'save.diskFull',
  EDQUOT: 'save.diskFull',
  EFBIG: 'save.diskFull',
  EROFS: 'save.readOnly',
  EACCES: 'save.readOnly',
  EPERM: 'save.readOnly',
  ENOENT: 'save.notFound',
  ENOTDIR: 'save.notFound',
  EISDIR: 'save.isFolder',
  ENAMETOOLONG: 'save.nameTooLong',
  EBUSY: 'save.inUse',
  ETXTBSY: 'save.inUse'
}

export function saveFailureCode(error: unknown): string {
  const code = errorCode(error)
  // On Windows a rename over a file another program holds open fails with EPERM.
  if (code === 'EPERM' && process.platform === 'win32') return 'save.inUse'
  return codes[code] ?? 'save.failed'
}

function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
