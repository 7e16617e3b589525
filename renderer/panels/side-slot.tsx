import { toggleInspector } from '../editor/lens-actions'
import { useSession, useWorkbench } from '../editor/workbench'
import { CataloguePanel } from './catalogue/catalogue-panel'
import { CommentsPanel } from './comments/comments-panel'
import { ComparisonPanel } from './compare/comparison-panel'
import { FindPanel } from './find/find-panel'
import { FramingPanel } from './framing/framing-panel'
import { HistoryPanel } from './history/history-panel'
import { Inspector } from './inspector/inspector'
import { ParkingLotPanel } from './parking-lot/parking-lot-panel'
import { ReviewPanel } from './review/review-panel'
import { WallPanel } from './wall/wall-panel'

type Props = {
  onDelete: () => void
  onNameVersion: () => void
  onRestore: () => void
}

/**
 * What stands right of the canvas: the panel asked for, else the inspector. The inspector is open or closed per lens:
 * the experience map and the blueprint need the width more.
 */
export function SideSlot({ onDelete, onNameVersion, onRestore }: Props) {
  const workbench = useWorkbench()
  const panel = useSession((session) => session.panel)
  const inspector = useSession((session) => session.inspectors[session.lens])
  switch (panel) {
    case 'comments':
      return <CommentsPanel />
    case 'catalogue':
      return <CataloguePanel />
    case 'parkingLot':
      return <ParkingLotPanel />
    case 'framing':
      return <FramingPanel />
    case 'review':
      return <ReviewPanel />
    case 'wall':
      return <WallPanel />
    case 'history':
      return <HistoryPanel onNameVersion={onNameVersion} onRestore={onRestore} />
    case 'compare':
      return <ComparisonPanel />
    case 'find':
      return <FindPanel />
    default:
      if (!inspector) return null
      return <Inspector onDelete={onDelete} onClose={() => toggleInspector(workbench)} />
  }
}
