import { useEffect, useState } from 'react'
import type { Asset } from '../../../shared/model/asset'
import { request } from '../client'
import type { Editor } from '../editor'
import { useWorkbench } from '../workbench'

type Entry = { readonly url: Promise<string | null>; users: number }

/** Pictures out of sight that stay at hand: panning back must not fetch them again. */
const keptUnused = 40

const projects = new WeakMap<Editor, Map<string, Entry>>()

function entriesOf(editor: Editor): Map<string, Entry> {
  let entries = projects.get(editor)
  if (!entries) {
    entries = new Map()
    projects.set(editor, entries)
  }
  return entries
}

/** The address of a picture for as long as somebody shows it; then `release` it. Null when its bytes are not there. */
export function acquireAssetUrl(
  editor: Editor,
  { hash, mediaType }: Pick<Asset, 'hash' | 'mediaType'>
): { url: Promise<string | null>; release: () => void } {
  const entries = entriesOf(editor)
  const entry = entries.get(hash) ?? { url: fetchUrl(editor, hash, mediaType), users: 0 }
  entry.users += 1
  // Last used comes last: the first ones without a user are those to let go.
  entries.delete(hash)
  entries.set(hash, entry)
  let held = true
  const release = (): void => {
    if (!held) return
    held = false
    entry.users -= 1
    sweep(entries)
  }
  return { url: entry.url, release }
}

async function fetchUrl(editor: Editor, hash: string, mediaType: string): Promise<string | null> {
  const result = await request('asset:get', { projectId: editor.projectId, hash })
  if (!result.ok) return null
  return URL.createObjectURL(new Blob([new Uint8Array(result.value)], { type: mediaType }))
}

function sweep(entries: Map<string, Entry>): void {
  const unused = [...entries].filter(([, { users }]) => users === 0)
  for (const [hash, { url }] of unused.slice(0, Math.max(0, unused.length - keptUnused))) {
    entries.delete(hash)
    void url.then((known) => known !== null && URL.revokeObjectURL(known))
  }
}

/** A project that is left takes its pictures along. */
export function revokeAssetUrls(editor: Editor): void {
  for (const { url } of entriesOf(editor).values()) {
    void url.then((known) => known !== null && URL.revokeObjectURL(known))
  }
  projects.delete(editor)
}

export type AssetUrl =
  | { readonly state: 'loading' }
  | { readonly state: 'missing' }
  | { readonly state: 'ready'; readonly url: string }

const loading: AssetUrl = { state: 'loading' }

/** Of no picture it stays loading. */
export function useAssetUrl(asset: Pick<Asset, 'hash' | 'mediaType'> | null): AssetUrl {
  const { editor } = useWorkbench()
  const [shown, setShown] = useState<AssetUrl>(loading)
  const hash = asset?.hash
  const mediaType = asset?.mediaType
  useEffect(() => {
    if (!hash || !mediaType) return
    let current = true
    const { url, release } = acquireAssetUrl(editor, { hash, mediaType })
    void url.then((known) => {
      if (current) setShown(known === null ? { state: 'missing' } : { state: 'ready', url: known })
    })
    return () => {
      current = false
      setShown(loading)
      release()
    }
  }, [editor, hash, mediaType])
  return shown
}
