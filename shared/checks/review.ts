import type { Document } from '../model/document'
import type { Id } from '../model/id'
import { mapsOf } from '../model/structure'
import { activityOwner } from './activity-owner'
import { assumedKeyStep } from './assumed-key-step'
import { blueprintStep } from './blueprint-step'
import { breakPointAction } from './break-point-action'
import { campaign } from './campaign'
import { channelGap } from './channel-gap'
import { checkIds } from './check-id'
import { clickSequence } from './click-sequence'
import { customerGoal } from './customer-goal'
import { endState } from './end-state'
import { type Finding, type Found, type MapCheck, type ProjectCheck, severities } from './finding'
import { indicatorOwner } from './indicator-owner'
import { internalProcess } from './internal-process'
import { lowPoint } from './low-point'
import { milestoneMeasure } from './milestone-measure'
import { milestoneTracking } from './milestone-tracking'
import { momentOfTruthIndicator } from './moment-of-truth-indicator'
import { opportunityOwner } from './opportunity-owner'
import { painOpportunity } from './pain-opportunity'
import { personaMap } from './persona-map'
import { phaseGoal } from './phase-goal'
import { phaseIndicator } from './phase-indicator'
import { phaseMilestone } from './phase-milestone'
import { singleInteraction } from './single-interaction'
import { stepInteraction } from './step-interaction'
import { stepViewpoint } from './step-viewpoint'
import { toBe } from './to-be'
import { touchpointChannel } from './touchpoint-channel'
import { touchpointPurpose } from './touchpoint-purpose'
import { touchpointUnused } from './touchpoint-unused'
import { trigger } from './trigger'

const mapChecks: readonly MapCheck[] = [
  customerGoal,
  trigger,
  endState,
  campaign,
  singleInteraction,
  clickSequence,
  internalProcess,
  phaseGoal,
  phaseMilestone,
  phaseIndicator,
  milestoneMeasure,
  milestoneTracking,
  stepInteraction,
  stepViewpoint,
  blueprintStep,
  touchpointChannel,
  channelGap,
  touchpointPurpose,
  breakPointAction,
  painOpportunity,
  lowPoint,
  momentOfTruthIndicator,
  assumedKeyStep,
  activityOwner,
  indicatorOwner,
  opportunityOwner,
  toBe
]
const projectChecks: readonly ProjectCheck[] = [touchpointUnused, personaMap]

const known = new WeakMap<Document, readonly Finding[]>()

/**
 * All that the checks find in a project: errors before questions, then check by check, map by map, as each map is read.
 * Remembered by the document's identity; a change costs a reading of all maps, so ask when nobody is typing.
 */
export function review(document: Document): readonly Finding[] {
  let findings = known.get(document)
  if (!findings) {
    findings = [...ofMaps(document), ...ofCatalogues(document)].sort(
      (a, b) =>
        severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
        checkIds.indexOf(a.check) - checkIds.indexOf(b.check)
    )
    known.set(document, findings)
  }
  return findings
}

function ofMaps(document: Document): readonly Finding[] {
  return mapsOf(document).flatMap((map) =>
    mapChecks.flatMap((check) => check.find(document, map).map((found) => finding(check, map.id, found)))
  )
}

function ofCatalogues(document: Document): readonly Finding[] {
  return projectChecks.flatMap((check) => check.find(document).map((found) => finding(check, null, found)))
}

function finding(check: MapCheck | ProjectCheck, mapId: Id<'map'> | null, found: Found): Finding {
  return { lens: null, params: {}, fix: null, ...found, check: check.id, severity: check.severity, mapId }
}
