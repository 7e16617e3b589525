import { HandOverDialog } from './hand-over-dialog'

export type OpenDialog = 'export' | 'handOver' | null

/** The dialogs of an open project; one at a time. */
export function EditorDialogs({ open, onClose }: { open: OpenDialog; onClose: () => void }) {
  return <HandOverDialog opened={open === 'handOver'} onClose={onClose} />
}
