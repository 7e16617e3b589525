import { type Setting, settingOf } from '../lenses/layout/setting'
import { lookOf } from '../lenses/sheet'
import type { Document } from '../model/document'
import type { Id } from '../model/id'
import type { LensId } from '../model/lens-id'
import type { JourneyMap } from '../model/map'
import type { Locale } from '../model/project'
import { brandOf } from '../model/structure'
import type { TextMeasurer } from '../text/measurer'

export type RoomView = {
  readonly mapId: Id<'map'>
  readonly lens: LensId
  readonly locale: Locale
  readonly measurer: TextMeasurer
  /** The day it is made, as « 2026-03-24 ». */
  readonly madeOn: string
}

/** What every sheet of a room reads. */
export type Room = {
  readonly setting: Setting
  readonly map: JourneyMap | undefined
  readonly look: ReturnType<typeof lookOf>
  readonly madeOn: string
}

export function roomOf(document: Document, { lens, madeOn, ...view }: RoomView): Room {
  return {
    setting: settingOf(document, lens, { ...view, columnWidth: null }),
    map: document.map.get(view.mapId),
    look: lookOf(brandOf(document)),
    madeOn
  }
}
