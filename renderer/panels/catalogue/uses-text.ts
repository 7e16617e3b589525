import { type UseKind, type Uses, useKinds } from '../../../shared/model/catalogue'
import type { Translate } from '../../editor/messages'

/** "3 étapes, 12 notes": only the kinds there are; empty for an entry nobody uses. */
export function usesText(t: Translate, uses: Uses, kinds: readonly UseKind[] = useKinds): string {
  return kinds
    .filter((kind) => uses[kind].length > 0)
    .map((kind) => t(`catalogue.uses.${kind}`, { count: uses[kind].length }))
    .join(', ')
}
