import { shortened } from '../../../shared/commands/label'
import { useTranslate } from '../../editor/messages'
import { useDocument, useScene } from '../../editor/workbench'

/** What a thread hangs on, in few words: « 2.2 Paramétrer », « Irritant · Import rejeté ». */
export function useTargetName(): (targetId: string) => string {
  const t = useTranslate()
  const document = useDocument()
  const { columns } = useScene()
  return (targetId) => {
    const card = document.card.get(targetId)
    if (card) return [t(`card.${card.kind}`), shortened(card.text)].filter(Boolean).join(' · ')
    const number = columns.find(({ stepId }) => stepId === targetId)?.number
    return [number, document.step.get(targetId)?.name].filter(Boolean).join(' ')
  }
}
