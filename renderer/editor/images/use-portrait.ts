import { useEffect, useState } from 'react'
import type { Persona } from '../../../shared/model/persona'
import { useDocument, useWorkbench } from '../workbench'
import { acquireAssetUrl } from './asset-urls'

/** The address of a persona's portrait; null where there is none, or not yet. */
export function usePortrait({ portraitAssetId }: Persona): string | null {
  const { editor } = useWorkbench()
  const asset = useDocument().asset.get(portraitAssetId ?? '')
  const [url, setUrl] = useState<string | null>(null)
  useEffect(() => {
    if (!asset) return
    let current = true
    const acquired = acquireAssetUrl(editor, asset)
    void acquired.url.then((known) => {
      if (current) setUrl(known)
    })
    return () => {
      current = false
      setUrl(null)
      acquired.release()
    }
  }, [editor, asset])
  return url
}
