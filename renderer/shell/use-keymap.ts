import { useEffect } from 'react'
import type { ActionId } from '../../shared/actions'
import { actionOfChord, actionOfSingleKey } from './keymap'

/** The one place where chords become actions; the menu only shows them. */
export function useKeymap(run: (action: ActionId) => void, singleKeys: boolean): void {
  useEffect(() => {
    function press(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.isComposing) return
      const typing = takesText(event.target)
      // A list of choices takes letters and figures too: they pick one of them.
      const picking = event.target instanceof HTMLSelectElement
      const single = singleKeys && !typing && !picking
      const action = actionOfChord(event) ?? (single ? actionOfSingleKey(event) : null)
      if (!action) return
      // While typing, undo is the field's own.
      if (typing && (action === 'edit.undo' || action === 'edit.redo')) return
      if (typing && fieldChords.has(action)) return
      event.preventDefault()
      run(action)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [run, singleKeys])
}

/** Chords that mean something else inside a text field. */
const fieldChords: ReadonlySet<ActionId> = new Set([
  'edit.selectAll',
  'card.duplicate',
  'step.add',
  'phase.add',
  'step.split',
  'step.merge',
  'connection.start',
  'map.back',
  'annotation.addNote',
  'annotation.addText'
])

export function takesText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'range', 'button'].includes(target.type)
}
