import { describe, expect, it } from 'vitest'
import {
  addMap,
  deriveMap,
  duplicateMap,
  moveMap,
  removeMap
} from '../../../renderer/editor/actions/map-actions'
import {
  goBack,
  leaveLostMap,
  showMap,
  showNextMap,
  wayBack
} from '../../../renderer/editor/actions/map-travel'
import { createSession, rememberSession } from '../../../renderer/editor/session'
import type { Workbench } from '../../../renderer/editor/workbench'
import { type MessageKey, type Params, translate } from '../../../shared/i18n/translate'
import type { Document } from '../../../shared/model/document'
import { mapsOf, personasOf } from '../../../shared/model/structure'
import { smallDocument } from '../commands/small-document'
import { workbenchOf } from './workbench-of'

const t = (key: MessageKey, params?: Params) => translate('fr', key, params)

function workbench(): Workbench {
  const bench = workbenchOf(smallDocument())
  // As the open project's screen does.
  bench.editor.store.subscribe((state) => leaveLostMap(bench.session, state.document))
  return bench
}

const documentOf = ({ editor }: Workbench): Document => editor.store.getState().document
const titles = (bench: Workbench) => mapsOf(documentOf(bench)).map(({ title }) => title)

describe('going to another map', () => {
  const seen = { x: -120, y: -40, zoom: 0.8 }

  it('keeps where each map was seen and what was selected', () => {
    const bench = workbench()
    const { session } = bench
    session.setState(({ viewports }) => ({
      viewports: { ...viewports, journey: seen },
      selection: ['card_11'],
      focus: { row: 'steps', stepId: 'step_11', phaseId: null }
    }))
    showMap(bench, 'map_2')
    expect(session.getState()).toMatchObject({ mapId: 'map_2', selection: [], focus: null })
    expect(session.getState().viewports.journey).toBeNull()
    session.setState({ selection: ['card_21'] })
    showMap(bench, 'map_1')
    expect(session.getState()).toMatchObject({
      viewports: { journey: seen },
      selection: ['card_11'],
      focus: { row: 'steps', stepId: 'step_11', phaseId: null }
    })
    showMap(bench, 'map_2')
    expect(session.getState().selection).toEqual(['card_21'])
  })

  it('selects nothing that has gone since', () => {
    const bench = workbench()
    bench.session.setState({ selection: ['card_11'] })
    showMap(bench, 'map_2')
    bench.editor.dispatch({ type: 'card.remove', cardIds: ['card_11'] })
    showMap(bench, 'map_1')
    expect(bench.session.getState().selection).toEqual([])
  })

  it('goes around the ends of the list', () => {
    const bench = workbench()
    showNextMap(bench, -1)
    expect(bench.session.getState().mapId).toBe('map_2')
    showNextMap(bench, 1)
    expect(bench.session.getState().mapId).toBe('map_1')
  })

  it('is remembered, in less than the settings keep for a project', () => {
    const bench = workbench()
    bench.session.setState(({ viewports }) => ({
      viewports: { ...viewports, journey: { ...seen, zoom: 1 / 3 } },
      selection: ['card_11']
    }))
    showMap(bench, 'map_2')
    const again = createSession(documentOf(bench), rememberSession(bench.session.getState()))
    expect(again.getState()).toMatchObject({ mapId: 'map_2', places: { map_1: { selection: ['card_11'] } } })
    expect(again.getState().places.map_1?.viewports.journey).toEqual({ ...seen, zoom: 0.3333 })

    const wide = { x: -123_456, y: -123_456, zoom: 1 / 3 }
    const place = {
      viewports: { journey: wide, experience: wide, blueprint: wide },
      selection: ['card_0123456789ABCDEF'],
      focus: null
    }
    const many = Array.from({ length: 300 }, (_, index) => [`map_0123456789ABC${index}`, place])
    const full = { ...bench.session.getState(), places: Object.fromEntries(many) }
    expect(rememberSession(full).length).toBeLessThan(15_000)
  })

  it('forgets maps that are no longer there', () => {
    const bench = workbench()
    showMap(bench, 'map_2')
    const remembered = rememberSession(bench.session.getState())
    bench.editor.dispatch({ type: 'map.remove', mapId: 'map_1' })
    expect(createSession(documentOf(bench), remembered).getState().places).toEqual({})
  })
})

describe('going back', () => {
  it('leads to the map and the lens one came from', () => {
    const bench = workbench()
    expect(wayBack(documentOf(bench), bench.session.getState())).toBeNull()
    bench.session.setState({ lens: 'blueprint' })
    showMap(bench, 'map_2')
    bench.session.setState({ lens: 'journey' })
    goBack(bench)
    expect(bench.session.getState()).toMatchObject({ mapId: 'map_1', lens: 'blueprint', trail: [] })
  })

  it('leaves out maps deleted since', () => {
    const bench = workbench()
    showMap(bench, 'map_2')
    duplicateMap(bench, t)
    bench.editor.dispatch({ type: 'map.remove', mapId: 'map_2' })
    goBack(bench)
    expect(bench.session.getState()).toMatchObject({ mapId: 'map_1', trail: [] })
  })
})

describe('the list of maps', () => {
  it('takes a copy of the map in view and shows it; undo goes back to the map it was made from', () => {
    const bench = workbench()
    showMap(bench, 'map_2')
    showMap(bench, 'map_1')
    duplicateMap(bench, t)
    expect(titles(bench)).toEqual(['Carte 1', 'Carte 1 (copie)', 'Carte 2'])
    expect(documentOf(bench).map.get(bench.session.getState().mapId)?.title).toBe('Carte 1 (copie)')
    bench.editor.undo()
    expect(bench.session.getState().mapId).toBe('map_1')
  })

  it('takes a to-be of the map in view and shows it; a second one says that it is another', () => {
    const bench = workbench()
    deriveMap(bench, t)
    expect(titles(bench)).toEqual(['Carte 1', 'Carte 1 (cible)', 'Carte 2'])
    const { mapId } = bench.session.getState()
    expect(documentOf(bench).map.get(mapId)).toMatchObject({ state: 'toBe', derivedFrom: 'map_1' })
    showMap(bench, 'map_1')
    deriveMap(bench, t)
    expect(titles(bench)).toEqual(['Carte 1', 'Carte 1 (cible 2)', 'Carte 1 (cible)', 'Carte 2'])
    bench.editor.undo()
    expect(bench.session.getState().mapId).toBe('map_1')
  })

  it('takes a new map with chosen personas and one more, as one undo', () => {
    const bench = workbench()
    addMap(bench, { title: 'Cible', state: 'toBe', personaIds: ['persona_2'], newPersona: ' Amina ' })
    const map = documentOf(bench).map.get(bench.session.getState().mapId)
    expect(map).toMatchObject({ title: 'Cible', state: 'toBe' })
    expect(map?.personaIds.map((id) => documentOf(bench).persona.get(id)?.name)).toEqual(['Karim', 'Amina'])
    bench.editor.undo()
    expect(titles(bench)).toEqual(['Carte 1', 'Carte 2'])
    expect(personasOf(documentOf(bench))).toHaveLength(2)
  })

  it('is put in order, and ends where it ends', () => {
    const bench = workbench()
    duplicateMap(bench, t)
    moveMap(bench, 'map_1', 1)
    expect(titles(bench)).toEqual(['Carte 1 (copie)', 'Carte 1', 'Carte 2'])
    moveMap(bench, 'map_2', 1)
    moveMap(bench, 'map_2', -1)
    moveMap(bench, 'map_2', -1)
    moveMap(bench, 'map_2', -1)
    expect(titles(bench)).toEqual(['Carte 2', 'Carte 1 (copie)', 'Carte 1'])
  })

  it('tells what goes with a map, and keeps the last one', () => {
    const bench = workbench()
    expect(removeMap(bench)).toEqual({ title: 'Carte 1', steps: 3, cards: 4 })
    expect(bench.session.getState().mapId).toBe('map_2')
    expect(removeMap(bench)).toBeNull()
    bench.editor.undo()
    expect(titles(bench)).toEqual(['Carte 1', 'Carte 2'])
  })
})
