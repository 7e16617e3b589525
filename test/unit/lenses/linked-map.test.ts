import { describe, expect, it } from 'vitest'
import { lenses } from '../../../shared/lenses/lenses'
import type { Scene } from '../../../shared/lenses/scene'
import type { Document } from '../../../shared/model/document'
import { lensIds } from '../../../shared/model/lens-id'
import { measurer } from '../../fixtures/measurer'
import { run, smallDocument } from '../commands/small-document'

// Its first step is linked to its second map.
const document = smallDocument()

describe.each(lensIds)('the sign of a linked map, %s', (lens) => {
  const project = (of: Document): Scene =>
    lenses[lens].project(of, { mapId: 'map_1', locale: 'fr', measurer, columnWidth: null })
  const links = (scene: Scene) => scene.items.filter(({ role }) => role === 'mapLink')
  const step = (scene: Scene, id = 'step_11') => scene.items.find((item) => item.id === id)

  it('stands within the header of its step, which names the map', () => {
    const scene = project(document)
    const [link, ...others] = links(scene)
    expect(others).toEqual([])
    expect(link).toMatchObject({ recordId: 'step_11', pane: 'top' })
    const { x = 0, y = 0, width = 0, height = 0 } = step(scene) ?? {}
    expect(link?.x).toBeGreaterThanOrEqual(x)
    expect((link?.x ?? 0) + (link?.width ?? 0)).toBeLessThanOrEqual(x + width)
    expect((link?.y ?? 0) + (link?.height ?? 0)).toBeLessThanOrEqual(y + height)
    expect(step(scene)?.label).toContain('Carte liée\u00a0: Carte 2')
    expect(step(scene, 'step_12')?.label).not.toContain('Carte liée')
  })

  it('follows a new title, and goes with the map', () => {
    project(document)
    const renamed = run(document, [{ type: 'map.update', mapId: 'map_2', changes: { title: 'Cible' } }])
    expect(step(project(renamed))?.label).toContain('Carte liée\u00a0: Cible')
    expect(links(project(run(document, [{ type: 'map.remove', mapId: 'map_2' }])))).toEqual([])
  })

  it('stands beside the star of a moment of truth, never over it', () => {
    const starred = run(document, [
      { type: 'step.update', stepId: 'step_11', changes: { momentOfTruth: true, duration: '3 à 5 semaines' } }
    ])
    const scene = project(starred)
    const [link] = links(scene)
    const sign = link?.primitives.find(({ kind }) => kind === 'icon')
    const star = step(scene)?.primitives.find((one) => one.kind === 'icon' && one.name === 'star')
    if (sign?.kind !== 'icon' || star?.kind !== 'icon') throw new Error('no sign or star')
    const left = (link?.x ?? 0) - (step(scene)?.x ?? 0) + sign.x
    const above = star.y >= sign.y + sign.size
    expect(above || star.x + star.size <= left).toBe(true)
  })
})
