import type { Document } from '../../model/document'
import type { Id } from '../../model/id'
import type { Scene, SceneItem } from '../scene'
import { itemsApart } from '../scene-layers'
import { heightAt, type Segment } from './curve'

const known = new WeakMap<SceneItem, readonly Segment[]>()

/** Whose name stands at a point of the sheet, or whose curve passes within `reach` of it, the nearest where several do. */
export function personaAt(
  scene: Scene,
  document: Document,
  { x, y }: { readonly x: number; readonly y: number },
  reach: number
): Id<'persona'> | null {
  let nearest: Id<'persona'> | null = null
  let shortest = reach
  for (const item of itemsApart(scene)) {
    const persona = document.persona.get(item.recordId ?? '')
    if (!persona) continue
    if (item.role === 'caption' && isInside(item, x, y)) return persona.id
    if (item.role !== 'curve') continue
    const away = Math.abs(item.y + heightAt(segmentsOf(item), x - item.x) - y)
    if (away > shortest) continue
    shortest = away
    nearest = persona.id
  }
  return nearest
}

function isInside(item: SceneItem, x: number, y: number): boolean {
  return x >= item.x && x <= item.x + item.width && y >= item.y && y <= item.y + item.height
}

/** The drawn path read back: the scene alone tells where a curve is. */
function segmentsOf(item: SceneItem): readonly Segment[] {
  let segments = known.get(item)
  if (!segments) {
    segments = item.primitives.flatMap((primitive) => (primitive.kind === 'path' ? read(primitive.d) : []))
    known.set(item, segments)
  }
  return segments
}

function read(d: string): readonly Segment[] {
  const numbers = (d.match(/-?\d*\.?\d+/g) ?? []).map(Number)
  const segments: Segment[] = []
  const at = (index: number) => [numbers[index] ?? 0, numbers[index + 1] ?? 0] as const
  for (let index = 0; index + 7 < numbers.length; index += 6) {
    segments.push({ from: at(index), c1: at(index + 2), c2: at(index + 4), to: at(index + 6) })
  }
  return segments
}
