import type { CatalogueKind } from '../../../shared/model/catalogue'
import type { Id } from '../../../shared/model/id'
import type { Workbench } from '../workbench'

/** Opens the panel at one of its lists, or at an entry. */
export function openCatalogue(
  { session }: Workbench,
  kind: CatalogueKind,
  entryId: Id<CatalogueKind> | null = null
): void {
  session.setState({ panel: 'catalogue', catalogue: { kind, entryId } })
}
