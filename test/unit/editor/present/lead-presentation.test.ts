import { describe, expect, it } from 'vitest'
import { followProject } from '../../../../renderer/editor/present/followed-project'
import { followed } from '../../../../renderer/editor/present/lead-presentation'
import type { PresentationPlace } from '../../../../renderer/editor/present/presentation-place'
import { apply } from '../../../../shared/commands/apply'
import { allRecords } from '../../../../shared/model/document'
import { smallDocument } from '../../commands/small-document'

const document = smallDocument()
const whole: PresentationPlace = { mapId: 'map_1', lens: 'journey', phaseId: null, stepId: null }
const here = { mapId: 'map_1', lens: 'journey', selection: [] as readonly string[], editing: null } as const

describe('a presentation elsewhere', () => {
  it('follows to the lens, and to another map as a whole', () => {
    const place: PresentationPlace = { ...whole, phaseId: 'phase_11', stepId: 'step_11' }
    expect(followed(document, place, here, { ...here, lens: 'blueprint' })).toEqual({
      ...place,
      lens: 'blueprint'
    })
    expect(followed(document, place, here, { ...here, mapId: 'map_2', lens: 'experience' })).toEqual({
      mapId: 'map_2',
      lens: 'experience',
      phaseId: null,
      stepId: null
    })
  })

  it('follows to the phase and the step of what is selected', () => {
    const going = (selected: string, place = whole) =>
      followed(document, place, here, { ...here, selection: [selected] })
    expect(going('card_13')).toEqual({ ...whole, phaseId: 'phase_11', stepId: 'step_12' })
    expect(going('connection_11')).toEqual({ ...whole, phaseId: 'phase_11', stepId: 'step_11' })
    expect(going('step_11')).toEqual({ ...whole, phaseId: 'phase_11', stepId: 'step_11' })
    expect(going('phase_12', going('step_11'))).toEqual({ ...whole, phaseId: 'phase_12', stepId: null })
  })

  it('keeps its phase and lets go of the step when nothing is selected any more, but not while a note is typed', () => {
    const place: PresentationPlace = { ...whole, phaseId: 'phase_11', stepId: 'step_12' }
    const selected = { ...here, selection: ['card_13'] }
    expect(followed(document, place, selected, here)).toEqual({ ...place, stepId: null })
    const editing = {
      kind: 'newCard',
      cell: { laneId: 'lane_1pain', stepId: 'step_12', phaseId: null },
      after: null,
      initial: ''
    } as const
    expect(followed(document, place, selected, { ...here, editing })).toEqual(place)
    expect(followed(document, place, here, { ...here, selection: ['lane_1pain'] })).toEqual(place)
  })
})

describe('a followed project', () => {
  const read = () =>
    followProject({ projectId: 'project_1', revision: 7, records: [...allRecords(document)] })
  const applied = apply(document, { type: 'step.rename', stepId: 'step_11', name: 'Essayer' })
  if (!applied.ok) throw new Error('refused')
  const { added, updated, removed } = applied.patch
  const patch = {
    added: [...added],
    updated: updated.map(([before, after]): [typeof before, typeof after] => [before, after]),
    removed: [...removed]
  }
  const name = ({ editor }: ReturnType<typeof read>) =>
    editor.store.getState().document.step.get('step_11')?.name

  it('takes each change once, and tells of one that was missed', () => {
    const project = read()
    expect(project.receive({ revision: 7, patch })).toBe(true)
    expect(name(project)).toBe('Chercher')
    expect(project.receive({ revision: 9, patch })).toBe(false)
    expect(project.receive({ revision: 8, patch })).toBe(true)
    expect(name(project)).toBe('Essayer')
  })
})
