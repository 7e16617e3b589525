import { execFileSync, spawnSync } from 'node:child_process'
import { chmod, chown, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { save, saveFailureCode } from '../../../electron/export/save'
import { ownName } from '../../../electron/own-name'
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

  it.runIf(process.platform === 'linux')(
    'leaves what was there and nothing else on a full disk',
    async () => {
      // The kernel's own limit stands in for a disk: beyond it nothing can be written, whoever asks.
      const limitTo = (size: string): unknown =>
        execFileSync('prlimit', ['--pid', String(process.pid), `--fsize=${size}:`])
      const ignored = (): void => undefined
      process.on('SIGXFSZ', ignored)
      await writeFile(join(folder, 'a.pdf'), 'avant')
      limitTo('65536')
      try {
        for (const extension of ['pdf', 'pptx', 'xlsx', 'png', 'parcours']) {
          const full = await save(join(folder, `a.${extension}`), new Uint8Array(1_000_000))
          expect(full).toMatchObject({ ok: false, failure: { code: 'save.diskFull' } })
        }
      } finally {
        limitTo('unlimited')
        process.off('SIGXFSZ', ignored)
      }
      expect(await readdir(folder)).toEqual(['a.pdf'])
      expect(await readFile(join(folder, 'a.pdf'), 'utf8')).toBe('avant')
    }
  )

  it.runIf(process.platform !== 'win32')('takes away what a run that was killed had begun here', async () => {
    const killed = spawnSync(process.execPath, ['--version']).pid
    const begun = ownName('.parcours-').replace(`-${process.pid}-`, `-${killed}-`)
    const kept = ['.parcours-autre.tmp', `${ownName('.parcours-')}a.tmp`, `${begun}a.txt`, 'a-1-2.tmp']
    for (const name of [...kept, `${begun}abc.tmp`]) await writeFile(join(folder, name), 'la moitié')
    expect(await codeOf(join(folder, 'a.pdf'))).toBe('saved')
    expect((await readdir(folder)).sort()).toEqual([...kept, 'a.pdf'].sort())
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
