import { cellWords } from '../../editor/actions/telling-move'
import { useTranslate } from '../../editor/messages'
import type { WallTarget } from '../../editor/wall/wall'
import { useDocument, useScene, useWorkbench } from '../../editor/workbench'

/** "Irritants, étape 2.3", or the parking lot. */
export function useTargetWords(): (target: WallTarget) => string {
  const t = useTranslate()
  const { locale } = useWorkbench()
  const scene = useScene()
  const document = useDocument()
  return ({ laneId, stepId }) =>
    laneId === null
      ? t('parking.title')
      : cellWords({ locale }, t, document, scene, { laneId, stepId, phaseId: null })
}
