import { type ComponentProps, lazy, Suspense } from 'react'
import { comparisonOf } from '../../../shared/compare/comparison'
import { isComparing } from '../../editor/session'
import { useDocument, useSession } from '../../editor/workbench'
import { Canvas } from '../canvas'

const ComparisonView = lazy(() =>
  import('./comparison-view').then((module) => ({ default: module.ComparisonView }))
)

/** The map to work on, or beside its as-is to look at. */
export function CanvasOrComparison(props: ComponentProps<typeof Canvas>) {
  const document = useDocument()
  const comparing = useSession(isComparing)
  const mapId = useSession((state) => state.mapId)
  const comparison = comparing ? comparisonOf(document, mapId) : null
  if (!comparison) return <Canvas {...props} />
  return (
    <Suspense fallback={null}>
      <ComparisonView key={mapId} comparison={comparison} />
    </Suspense>
  )
}
