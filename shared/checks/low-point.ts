import { curveMarks, emotionsOf } from '../metrics/curve-statistics'
import { personasOfMap } from '../model/curves'
import { channelGap } from './channel-gap'
import { isExplained } from './explained'
import type { MapCheck } from './finding'

/** As low as this is low wherever the curve has its trough. */
const low = -1

/**
 * The trough of a curve where it is below neutral, and every point at -1 or under, unless something there says why. A
 * change of channel that may be the reason is asked about by its own check.
 */
export const lowPoint: MapCheck = {
  id: 'lowPoint',
  severity: 'question',
  find(document, map) {
    const gaps = new Set(channelGap.find(document, map).map(({ recordId }) => recordId))
    return [...personasOfMap(document, map.id), null].flatMap((persona) => {
      const emotions = emotionsOf(document, map.id, persona?.id ?? null)
      const trough = curveMarks(emotions).find(({ roles }) => roles.includes('trough'))?.emotion
      return emotions
        .filter((emotion) => emotion.score <= low || (emotion === trough && emotion.score < 0))
        .filter((emotion) => !gaps.has(emotion.stepId) && !isExplained(document, emotion))
        .map(({ id, stepId }) => ({
          recordId: id,
          params: { name: document.step.get(stepId)?.name ?? '' },
          fix: { kind: 'fill' as const }
        }))
    })
  }
}
