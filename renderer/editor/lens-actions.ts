import type { LensId } from '../../shared/model/lens-id'
import type { SidePanel, Tool } from './session'
import type { Workbench } from './workbench'

/** The selection stays; what is being typed is committed by its field as it leaves. */
export function switchLens({ session }: Pick<Workbench, 'session'>, lens: LensId): void {
  session.setState({ lens, editing: null })
}

/** Another panel in its place gives way first. */
export function toggleInspector({ session }: Workbench): void {
  session.setState(({ inspectors, lens, panel }) => ({
    panel: null,
    inspectors: { ...inspectors, [lens]: panel !== null || !inspectors[lens] }
  }))
}

export function toggleMinimap({ session }: Workbench): void {
  session.setState(({ minimap }) => ({ minimap: !minimap }))
}

/** Opens a panel in the inspector's place, or closes it where it is open. */
export function togglePanel({ session }: Workbench, panel: SidePanel): void {
  session.setState((state) => ({ panel: state.panel === panel ? null : panel }))
}

/** The tool at hand again puts it away. */
export function chooseTool({ session }: Workbench, tool: Tool): void {
  session.setState((state) => ({ tool: state.tool === tool ? 'select' : tool }))
}
