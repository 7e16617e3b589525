import { mapsOf } from '../model/structure'
import type { MapCheck } from './finding'

/**
 * An engagement may well end with its diagnosis. That this one wants a target shows when another map of it has one
 * derived from it; a target that was drawn from nothing may be that of any map.
 */
export const toBe: MapCheck = {
  id: 'toBe',
  severity: 'question',
  find(document, map) {
    if (map.state !== 'asIs') return []
    const targets = mapsOf(document).filter(({ state }) => state === 'toBe')
    const isWanted = targets.length > 0 && targets.every(({ derivedFrom }) => derivedFrom !== null)
    const hasOne = targets.some(({ derivedFrom }) => derivedFrom === map.id)
    return isWanted && !hasOne ? [{ recordId: map.id, params: { name: map.title } }] : []
  }
}
