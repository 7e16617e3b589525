import { z } from 'zod'
import type { Document } from '../../../shared/model/document'
import type { Id } from '../../../shared/model/id'

/** How a photo is looked at: zoom 1 shows all of it, x and y are the point in the middle as parts of the photo as turned. */
export type PhotoView = {
  readonly zoom: number
  readonly x: number
  readonly y: number
  /** Quarter turns clockwise, 0 to 3. */
  readonly turns: number
}

/** Where the next note goes: a lane at a step, or (no lane) the parking lot. */
export type WallTarget = { readonly laneId: Id<'lane'> | null; readonly stepId: Id<'step'> | null }

/** How the wall is being transcribed: remembered, so that a wall of several evenings goes on where it was left. */
export type Wall = {
  readonly assetId: Id<'asset'> | null
  readonly views: Readonly<Record<Id<'asset'>, PhotoView>>
  /** null until one was chosen. */
  readonly target: WallTarget | null
  /** What the photo takes of the width beside the map. */
  readonly share: number
}

export const shares = { least: 0.3, most: 0.8, step: 0.05 }

export const wholePhoto: PhotoView = { zoom: 1, x: 0.5, y: 0.5, turns: 0 }
export const untouchedWall: Wall = { assetId: null, views: {}, target: null, share: 0.6 }

const part = z.number().min(0).max(1)
export const wallSchema = z.object({
  assetId: z.string().nullable(),
  views: z.record(
    z.string(),
    z.object({ zoom: z.number().min(1).max(200), x: part, y: part, turns: z.int().min(0).max(3) })
  ),
  target: z.object({ laneId: z.string().nullable(), stepId: z.string().nullable() }).nullable(),
  share: z.number().min(shares.least).max(shares.most)
})

/** What is gone by now is forgotten. */
export function recallWall(document: Document, { views, ...wall }: z.infer<typeof wallSchema>): Wall {
  const known: { [assetId: Id<'asset'>]: PhotoView } = {}
  for (const [id, view] of Object.entries(views)) {
    const asset = document.asset.get(id)
    if (asset) known[asset.id] = view
  }
  const { share } = wall
  const target = wall.target && {
    laneId: document.lane.get(wall.target.laneId ?? '')?.id ?? null,
    stepId: document.step.get(wall.target.stepId ?? '')?.id ?? null
  }
  return { assetId: document.asset.get(wall.assetId ?? '')?.id ?? null, views: known, target, share }
}

/** A view takes about 90 characters, and the settings keep 20,000 for a project. */
const viewLimit = 30

export function rememberWall({ assetId, views, target, share }: Wall): z.infer<typeof wallSchema> {
  const short = (value: number): number => Math.round(value * 10_000) / 10_000
  const kept = Object.entries(views)
    .slice(-viewLimit)
    .map(
      ([id, { zoom, x, y, turns }]) => [id, { zoom: short(zoom), x: short(x), y: short(y), turns }] as const
    )
  return { assetId, views: Object.fromEntries(kept), target, share: short(share) }
}
