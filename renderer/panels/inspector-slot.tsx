import { toggleInspector } from '../editor/lens-actions'
import { useSession, useWorkbench } from '../editor/workbench'
import { Inspector } from './inspector/inspector'

/** Open or closed per lens: the experience map and the blueprint need the width more. */
export function InspectorSlot({ onDelete }: { onDelete: () => void }) {
  const workbench = useWorkbench()
  const opened = useSession((session) => session.inspectors[session.lens])
  if (!opened) return null
  return <Inspector onDelete={onDelete} onClose={() => toggleInspector(workbench)} />
}
