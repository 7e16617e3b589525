import type { LensId } from '../../shared/model/lens-id'
import type { Workbench } from './workbench'

/** The selection stays; what is being typed is committed by its field as it leaves. */
export function switchLens({ session }: Workbench, lens: LensId): void {
  session.setState({ lens, editing: null })
}

export function toggleInspector({ session }: Workbench): void {
  session.setState(({ inspectors, lens }) => ({ inspectors: { ...inspectors, [lens]: !inspectors[lens] } }))
}
