import { chmod, chown, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { save, saveFailureCode } from '../../../electron/export/save'
import { isMessageKey } from '../../../shared/i18n/translate'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parcours-save-'))
})
afterEach(async () => {
  await chmod(folder, 0o700)
  await rm(folder, { recursive: true, force: true })
})

const bytes = new TextEncoder().encode('contenu')
const codeOf = async (path: string): Promise<string> => {
  const result = await save(path, bytes)
  return result.ok ? 'saved' : result.failure.code
}

/** Nothing is read-only to root, which is who runs the tests in a container. */
async function asOrdinaryUser<T>(work: () => Promise<T>): Promise<T> {
  if (process.getuid?.() !== 0) return work()
  const nobody = 65_534
  await chown(folder, nobody, nobody)
  process.seteuid?.(nobody)
  try {
    return await work()
  } finally {
    process.seteuid?.(0)
  }
}

describe('save', () => {
  it('writes a new file and leaves nothing beside it', async () => {
    expect(await save(join(folder, 'Carte – Été.pdf'), bytes)).toEqual({
      ok: true,
      value: { fileName: 'Carte – Été.pdf' }
    })
    expect(await readdir(folder)).toEqual(['Carte – Été.pdf'])
    expect(await readFile(join(folder, 'Carte – Été.pdf'), 'utf8')).toBe('contenu')
  })

  it('replaces a file whole', async () => {
    const path = join(folder, 'a.svg')
    await writeFile(path, 'une version bien plus longue que la nouvelle')
    expect(await codeOf(path)).toBe('saved')
    expect(await readFile(path, 'utf8')).toBe('contenu')
  })

  it('takes names of the longest kind a disk allows', async () => {
    expect(await codeOf(join(folder, `${'é'.repeat(125)}.pdf`))).toBe('saved')
  })

  it.runIf(process.platform !== 'win32')('refuses a read-only folder and leaves it as it was', async () => {
    await writeFile(join(folder, 'avant.txt'), 'avant')
    await chmod(folder, 0o500)
    expect(await asOrdinaryUser(() => codeOf(join(folder, 'a.pdf')))).toBe('save.readOnly')
    expect(await readdir(folder)).toEqual(['avant.txt'])
  })

  it('refuses a file marked read-only and keeps its content', async () => {
    const path = join(folder, 'a.pdf')
    await writeFile(path, 'avant')
    await chmod(path, 0o444)
    expect(await codeOf(path)).toBe('save.readOnly')
    expect(await readFile(path, 'utf8')).toBe('avant')
    expect(await readdir(folder)).toEqual(['a.pdf'])
  })

  it.runIf(process.platform === 'linux')('refuses a place where nothing can be created', async () => {
    expect(['save.readOnly', 'save.notFound']).toContain(await codeOf('/proc/a.pdf'))
  })

  it.runIf(process.platform === 'linux')('says that the disk is full', async () => {
    expect(saveFailureCode(await writeFile('/dev/full', bytes).catch((error: unknown) => error))).toBe(
      'save.diskFull'
    )
  })

  it('names a missing folder, a folder in the way and a name too long', async () => {
    expect(await codeOf(join(folder, 'absent', 'a.pdf'))).toBe('save.notFound')
    await mkdir(join(folder, 'dossier'))
    expect(await codeOf(join(folder, 'dossier'))).toBe('save.isFolder')
    expect(await codeOf(join(folder, `${'x'.repeat(300)}.pdf`))).toBe('save.nameTooLong')
    expect(await readdir(folder)).toEqual(['dossier'])
  })

  it('has a sentence for every way to fail', () => {
    for (const code of ['ENOSPC', 'EROFS', 'EACCES', 'ENOENT', 'EISDIR', 'ENAMETOOLONG', 'EBUSY', 'EIO']) {
      const failure = saveFailureCode(Object.assign(new Error(code), { code }))
      expect(isMessageKey(`error.${failure}`), failure).toBe(true)
    }
  })
})
