import { expect, test } from 'vitest'
import {
  leaveComparison,
  openInMap,
  showDifference,
  toggleComparison
} from '../../../renderer/editor/actions/comparing'
import { showMap } from '../../../renderer/editor/actions/map-travel'
import { isComparing } from '../../../renderer/editor/session'
import { smallDocument } from '../commands/small-document'
import { workbenchOf } from './workbench-of'

function derived() {
  const bench = workbenchOf(smallDocument())
  bench.editor.dispatch({ type: 'map.derive', mapId: 'map_1', newMapId: 'map_toBe', title: 'Cible' })
  return bench
}

test('a map that came from nowhere says so, and one whose as-is is gone says that', () => {
  const bench = workbenchOf(smallDocument())
  expect(toggleComparison(bench)).toBe('none')
  const orphan = derived()
  showMap(orphan, 'map_toBe')
  orphan.editor.dispatch({ type: 'map.remove', mapId: 'map_1' })
  expect(toggleComparison(orphan)).toBe('lost')
  expect(isComparing(orphan.session.getState())).toBe(false)
})

test('the as-is leads to its to-be, and again goes back to the map', () => {
  const bench = derived()
  bench.session.setState({ tool: 'note' })
  expect(toggleComparison(bench)).toBeNull()
  expect(bench.session.getState()).toMatchObject({ mapId: 'map_toBe', panel: 'compare', tool: 'select' })
  expect(isComparing(bench.session.getState())).toBe(true)
  toggleComparison(bench)
  expect(bench.session.getState()).toMatchObject({ mapId: 'map_toBe', panel: null, comparing: null })
})

test('another map, or a record gone to, leaves the comparison; a search only hides it', () => {
  const bench = derived()
  toggleComparison(bench)
  const { finding } = bench.session.getState()
  bench.session.setState({ finding: { ...finding, open: true } })
  expect(isComparing(bench.session.getState())).toBe(false)
  bench.session.setState({ finding })
  expect(isComparing(bench.session.getState())).toBe(true)
  openInMap(bench, 'card_11')
  expect(bench.session.getState()).toMatchObject({ mapId: 'map_1', selection: ['card_11'], comparing: null })
  toggleComparison(bench)
  showMap(bench, 'map_2')
  expect(bench.session.getState().comparing).toBeNull()
})

test('a feeling that is gone to brings the curve of who feels it to the front', () => {
  const bench = derived()
  toggleComparison(bench)
  const { document } = bench.editor.store.getState()
  const emotion = [...document.emotion.values()].find(
    ({ mapId, personaId }) => mapId === 'map_toBe' && personaId !== null
  )
  if (!emotion) throw new Error('The small document has feelings')
  showDifference(bench, emotion.id)
  expect(bench.session.getState()).toMatchObject({
    comparing: { shownId: emotion.id },
    frontPersonaId: emotion.personaId
  })
  leaveComparison(bench)
})
