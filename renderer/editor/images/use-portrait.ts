import type { Persona } from '../../../shared/model/persona'
import { useDocument } from '../workbench'
import { useAssetUrl } from './asset-urls'

/** The address of a persona's portrait; null where there is none, or not yet. */
export function usePortrait({ portraitAssetId }: Persona): string | null {
  const shown = useAssetUrl(useDocument().asset.get(portraitAssetId ?? '') ?? null)
  return shown.state === 'ready' ? shown.url : null
}
