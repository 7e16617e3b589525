import { defaultPlace } from '../model/default-lanes'
import type { Document } from '../model/document'
import type { Id } from '../model/id'
import type { Lane } from '../model/lane'
import { type LaneKind, laneKindRules } from '../model/lane-kind'
import { type LensId, lensIds } from '../model/lens-id'
import { applyPatch, mergePatches } from '../model/patch'
import { laneOrder, laneOrderField, lanesOf } from '../model/structure'
import { type Applied, type Handlers, type Label, refuse } from './applied'
import { addition, edit, rekeyings, removal, replacement } from './edit'
import { label, laneName } from './label'
import { moveAfter } from './move'
import { type Place, type Placed, placeAt, placeLast } from './place'

export const laneCommands: Handlers<'lane.add' | 'lane.update' | 'lane.move' | 'lane.show' | 'lane.remove'> =
  {
    'lane.add': (document, { laneId, mapId, kind, lens, name }) => {
      if (!document.map.has(mapId)) return refuse('notFound')
      if (laneKindRules[kind][lens] === null) return refuse('laneNotInLens')
      const place = placeLast(placedLanes(document, mapId, lens))
      const field = laneOrderField(lens)
      const fields = { type: 'lane', id: laneId, mapId, kind, name, [field]: place.order }
      const added = addition(
        document,
        'lane',
        fields,
        (lane) => label(document, 'log.laneAdded', laneName(document, lane)),
        rekeyings(document, place.rekeyed, field)
      )
      return lensIds
        .filter((other) => other !== lens && defaultPlace(kind, other) !== null)
        .reduce((applied, other) => alsoShown(document, applied, laneId, other), added)
    },

    'lane.update': (document, { laneId, changes }) =>
      edit(document, document.lane.get(laneId), changes, (lane) =>
        label(document, 'log.laneUpdated', laneName(document, lane))
      ),

    'lane.move': (document, { laneId, lens, after }) => {
      const lane = document.lane.get(laneId)
      if (!lane) return refuse('notFound')
      if (laneKindRules[lane.kind][lens] === null) return refuse('laneNotInLens')
      const moved = label(document, 'log.laneMoved', laneName(document, lane))
      const siblings = placedLanes(document, lane.mapId, lens)
      return moveAfter(document, lane, siblings, after, {}, moved, laneOrderField(lens))
    },

    'lane.show': (document, { laneId, lens, shown }) => {
      const lane = document.lane.get(laneId)
      if (!lane) return refuse('notFound')
      const done = label(document, shown ? 'log.laneShown' : 'log.laneHidden', laneName(document, lane))
      const field = laneOrderField(lens)
      if (!shown) return replacement(document, lane, { [field]: null }, () => done)
      if (laneKindRules[lane.kind][lens] === null) return refuse('laneNotInLens')
      if (laneOrder(lane, lens) !== null) return replacement(document, lane, {}, () => done)
      return shownByKind(document, lane, lens, done)
    },

    'lane.remove': (document, { laneId }) => {
      const lane = document.lane.get(laneId)
      if (!lane) return refuse('notFound')
      return removal(document, [laneId], label(document, 'log.laneRemoved', laneName(document, lane)))
    }
  }

/** The lane just added, put at its default place in one more lens. One at a time: each may re-key the same siblings. */
function alsoShown(document: Document, added: Applied, laneId: Id<'lane'>, lens: LensId): Applied {
  if (!added.ok) return added
  const current = applyPatch(document, added.patch)
  const lane = current.lane.get(laneId)
  if (!lane) return added
  const shown = shownByKind(current, lane, lens, added)
  return shown.ok ? { ...added, patch: mergePatches(added.patch, shown.patch) } : shown
}

function shownByKind(
  document: Document,
  lane: Lane,
  lens: LensId,
  { labelKey, labelParams }: Label
): Applied {
  const field = laneOrderField(lens)
  const place = placeByKind(document, lane.mapId, lane.kind, lens)
  const rekeyed = rekeyings(document, place.rekeyed, field)
  return replacement(document, lane, { [field]: place.order }, () => ({ labelKey, labelParams }), rekeyed)
}

/** After the last lane whose kind comes before or with this one by default; kinds shown on demand go last. */
function placeByKind(document: Document, mapId: Id<'map'>, kind: LaneKind, lens: LensId): Place {
  const siblings = placedLanes(document, mapId, lens)
  const wanted = defaultPlace(kind, lens)
  if (wanted === null) return placeLast(siblings)
  const index = lanesOf(document, mapId, lens).findLastIndex((lane) => {
    const place = defaultPlace(lane.kind, lens)
    return place !== null && place <= wanted
  })
  return placeAt(siblings, index + 1)
}

function placedLanes(document: Document, mapId: Id<'map'>, lens: LensId): Placed[] {
  return lanesOf(document, mapId, lens).map((lane: Lane) => ({
    id: lane.id,
    order: laneOrder(lane, lens) ?? ''
  }))
}
