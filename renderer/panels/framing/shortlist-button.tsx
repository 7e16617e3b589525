import { Button } from '@mantine/core'
import { IconListNumbers } from '@tabler/icons-react'
import { candidatesOf } from '../../../shared/model/structure'
import { useTranslate } from '../../editor/messages'
import { openShortlist } from '../../editor/shortlist-state'
import { useDocument } from '../../editor/workbench'

/** Leads from the question to the comparison that answers it. */
export function ShortlistButton() {
  const t = useTranslate()
  const candidates = candidatesOf(useDocument())
  const chosen = candidates.filter((candidate) => candidate.chosen).length
  const count = candidates.length
  return (
    <Button
      variant="default"
      size="xs"
      h={32}
      leftSection={<IconListNumbers size={15} stroke={1.6} aria-hidden="true" />}
      onClick={openShortlist}
    >
      {count === 0 ? t('shortlist.open') : t('shortlist.count', { count, chosen })}
    </Button>
  )
}
