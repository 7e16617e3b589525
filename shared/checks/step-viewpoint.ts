import { stepsOfMap } from '../model/structure'
import { isCompanySide } from './company-side'
import type { MapCheck } from './finding'
import { isNamedAsProcess } from './internal-process'

/** Where most steps are the company's, the map as a whole is asked about instead. */
export const stepViewpoint: MapCheck = {
  id: 'stepViewpoint',
  severity: 'question',
  find: (document, map) =>
    isNamedAsProcess(document, map)
      ? []
      : stepsOfMap(document, map.id).flatMap(({ id, name }) =>
          isCompanySide(name) ? [{ recordId: id, params: { name } }] : []
        )
}
