import { Library } from '../../electron/library/library'
import { journey } from '../../shared/lenses/journey'
import { allRecords } from '../../shared/model/document'
import type { Id } from '../../shared/model/id'
import { type AnyRecord, anyRecordSchema } from '../../shared/model/record'
import { generatedMap, generatedMapId, shapeFor } from '../fixtures/generated-map'
import { measurer } from '../fixtures/measurer'
import type { Shape } from './shape'

export type GeneratedProjects = {
  /** The user data folder whose library holds both. */
  readonly folder: string
  /** Nothing but the map. */
  readonly whole: Id<'project'>
  /** A blank map before it: the project opens on that one, so the map is in memory and has never been drawn. */
  readonly behindBlank: Id<'project'>
}

export function generateProjects(folder: string, cards: number): GeneratedProjects {
  const stamp = { at: '2026-11-25T09:00:00.000Z', author: 'Bench', deviceId: 'bench' }
  const library = new Library({ folder, stamp: () => stamp })
  const records = [...allRecords(generatedMap(shapeFor(cards)))]
  const blank = anyRecordSchema.parse({ type: 'map', id: 'map_blank', order: 'F', title: 'Blank' })
  const place = (placed: readonly AnyRecord[]): Id<'project'> => {
    const made = library.createFromRecords(placed, { keepId: false })
    if (!made.ok) throw new Error(`The generated project was refused: ${made.failure.code}`)
    return made.value.projectId
  }
  // Other texts, made of the same words: the library draws a picture of the first map, and so has wrapped its texts.
  const others = records.map((record) =>
    record.type === 'card' ? { ...record, text: record.text.split(' ').reverse().join(' ') } : record
  )
  const projects = { folder, whole: place(records), behindBlank: place([...others, blank]) }
  library.closeAll()
  return projects
}

/** The cards of the same map as every peer is given them. */
export function generatedShapes(cards: number): Shape[] {
  const scene = journey.project(generatedMap(shapeFor(cards)), {
    mapId: generatedMapId,
    locale: 'fr',
    measurer,
    columnWidth: null
  })
  return scene.items.flatMap(({ id, role, x, y, width, height, primitives }) => {
    if (role !== 'card') return []
    const text = primitives.flatMap((primitive) => (primitive.kind === 'text' ? primitive.lines : []))
    return [{ id, x, y, width, height, text: text.join('\n') }]
  })
}
