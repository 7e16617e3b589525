import { Button, Group, Modal, Text } from '@mantine/core'
import { useCallback, useEffect, useState } from 'react'
import { copySelection, pastePieces, readPieces, removeCopied } from '../editor/actions/clipboard-actions'
import { pasteLimits, unaskedCards } from '../editor/clipboard/pasting'
import type { Piece } from '../editor/clipboard/piece'
import { pasteImage } from '../editor/images/place-image'
import { imageFileOf } from '../editor/images/set-image'
import { useTranslate } from '../editor/messages'
import { notify, notifyRefusal } from '../editor/notify'
import { useWorkbench } from '../editor/workbench'

/**
 * Copy, cut and paste of cards. By the page's clipboard events and not by chords: only these may read the clipboard
 * without asking for a permission, and they come from the menu of macOS as well.
 */
export function Clipboard() {
  const t = useTranslate()
  const workbench = useWorkbench()
  const [asked, setAsked] = useState<readonly Piece[] | null>(null)

  const sayTooMany = useCallback(
    () => notify(t('clipboard.tooMany', { cards: pasteLimits.cards, steps: pasteLimits.newSteps })),
    [t]
  )

  const paste = useCallback(
    (pieces: readonly Piece[]) => {
      const pasted = pastePieces(workbench, pieces, t('shell.newStep'))
      if (pasted === 'noCell') notify(t('clipboard.noCell'))
      else if (pasted === 'tooMany') sayTooMany()
      else if (!pasted.applied.ok) notifyRefusal(t, pasted.applied.refusal)
      else if (pasted.newSteps > 0) notify(t('clipboard.newSteps', { count: pasted.newSteps }))
    },
    [workbench, t, sayTooMany]
  )

  useEffect(() => {
    const copy = (event: ClipboardEvent): void => {
      if (!isForMap(event) || !event.clipboardData) return
      const copied = copySelection(workbench)
      if (!copied) return
      event.preventDefault()
      for (const [type, data] of Object.entries(copied.formats)) event.clipboardData.setData(type, data)
      if (event.type !== 'cut') return
      const applied = removeCopied(workbench, copied)
      if (!applied.ok) notifyRefusal(t, applied.refusal)
    }
    const takePaste = (event: ClipboardEvent): void => {
      if (!isForMap(event) || !event.clipboardData) return
      const pieces = readPieces(event.clipboardData)
      if (pieces === 'tooMany') {
        event.preventDefault()
        sayTooMany()
        return
      }
      // A spreadsheet brings a picture of its cells along: words come first.
      const picture = pieces.length === 0 ? imageFileOf(event.clipboardData) : null
      if (picture) pasteImage(workbench, t, picture)
      if (pieces.length === 0) return
      event.preventDefault()
      if (pieces.length > unaskedCards && pieces.length <= pasteLimits.cards) setAsked(pieces)
      else paste(pieces)
    }
    document.addEventListener('copy', copy)
    document.addEventListener('cut', copy)
    document.addEventListener('paste', takePaste)
    return () => {
      document.removeEventListener('copy', copy)
      document.removeEventListener('cut', copy)
      document.removeEventListener('paste', takePaste)
    }
  }, [workbench, t, paste, sayTooMany])

  const close = (): void => setAsked(null)
  return (
    <Modal
      opened={asked !== null}
      onClose={close}
      title={t('clipboard.ask.title')}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      <Text size="sm" mb={20}>
        {t('clipboard.ask.text', { count: asked?.length ?? 0 })}
      </Text>
      <Group justify="flex-end">
        <Button variant="default" onClick={close}>
          {t('clipboard.ask.cancel')}
        </Button>
        <Button
          data-autofocus
          onClick={() => {
            close()
            if (asked) paste(asked)
          }}
        >
          {t('clipboard.ask.paste')}
        </Button>
      </Group>
    </Modal>
  )
}

/** The map has the keyboard, or nothing has. Text fields and selected text of a panel keep the clipboard to themselves. */
function isForMap({ type }: ClipboardEvent): boolean {
  const { activeElement, body } = document
  const isOnMap = activeElement === body || activeElement?.getAttribute('role') === 'grid'
  return isOnMap && (type === 'paste' || document.getSelection()?.isCollapsed !== false)
}
