import { describe, expect, it } from 'vitest'
import { searchFor, showFirstInSight, showNext } from '../../../../renderer/editor/actions/finding'
import { excerptOf } from '../../../../renderer/editor/find/excerpt'
import { find, matchBeside } from '../../../../renderer/editor/find/find'
import { placeOf } from '../../../../renderer/editor/grid'
import { sceneOf } from '../../../../renderer/editor/workbench'
import { apply } from '../../../../shared/commands/apply'
import type { Command } from '../../../../shared/commands/command'
import { type Document, documentOf } from '../../../../shared/model/document'
import { applyPatch } from '../../../../shared/model/patch'
import { type AnyRecord, anyRecordSchema } from '../../../../shared/model/record'
import { generatedMap, shapeFor } from '../../../fixtures/generated-map'
import { sampleDocument, sampleScene } from '../../canvas/scene-of-sample'
import { workbenchOf } from '../workbench-of'

const document = sampleDocument()
const [map] = document.map.values()
const journey = sampleScene(document, 'journey')
const [card] = [...document.card.values()].filter((each) => placeOf(document, journey, each.id))
const [step] = document.step.values()
const [persona] = document.persona.values()
if (!map || !card || !step || !persona) throw new Error('the sample lacks something')

const ids = (of: Document, words: string): readonly string[] =>
  find(of, 'fr', words).map(({ record }) => record.id)

function documentAfter(...commands: readonly Command[]): Document {
  return commands.reduce((before, command) => {
    const applied = apply(before, command)
    if (!applied.ok) throw new Error(applied.refusal.code)
    return applyPatch(before, applied.patch)
  }, document)
}

const withCard = (changes: { text?: string; note?: string; source?: string; tags?: string[] }) =>
  documentAfter({ type: 'card.update', cardId: card.id, changes })

describe('finding in a project', () => {
  it('takes accents, case, spaces and apostrophes as equal', () => {
    const changed = withCard({
      text: 'L\u2019\u00c9QUIPE a de\u0301ja\u0300\u00a0: \u00ab\u202ftrois\u202f\u00bb m\u00e9tiers, un c\u0153ur'
    })
    for (const words of [
      "l'equipe a deja",
      'D\u00c9J\u00c0 : \u00ab trois',
      '  metiers ',
      'COEUR',
      'c\u0153ur'
    ])
      expect(ids(changed, words), words).toContain(card.id)
  })

  it('reads Chinese, Arabic and Hebrew, with vowel signs or without', () => {
    for (const [text, words] of [
      ['\u5ba2\u6237\u65c5\u7a0b\u56fe', '\u65c5\u7a0b'],
      ['\u0645\u064e\u0631\u062d\u0628\u064b\u0627 \u0628\u0643\u0645', '\u0645\u0631\u062d\u0628\u0627'],
      ['\u05e9\u05b8\u05dc\u05d5\u05b9\u05dd', '\u05e9\u05dc\u05d5\u05dd']
    ] as const)
      expect(ids(withCard({ text }), words)).toEqual([card.id])
  })

  it('reads every field, and no match runs from one into the next', () => {
    const changed = withCard({
      text: 'zyxwv',
      note: 'qrstu',
      source: 'entretien 77',
      tags: ['zebre', 'girafe']
    })
    for (const words of ['QRSTU', 'entretien 77', 'zèbre', 'GIRAFE'])
      expect(ids(changed, words)).toEqual([card.id])
    for (const words of ['zyxwv qrstu', 'zebre girafe']) expect(ids(changed, words)).toEqual([])
  })

  it('finds what no lens in view shows: goals, comments, other maps, the catalogues', () => {
    const [phase] = document.phase.values()
    if (!phase) throw new Error('no phase')
    const extra: readonly Command[] = [
      { type: 'phase.update', phaseId: phase.id, changes: { goal: 'okapi du but' } },
      {
        type: 'comment.add',
        commentId: 'comment_okapi',
        on: card.id,
        author: 'Lea',
        at: '2026-11-25T10:00:00.000Z',
        text: 'okapi du fil'
      },
      { type: 'persona.update', personaId: persona.id, changes: { frustrations: 'okapi de la persona' } }
    ]
    expect(ids(documentAfter(...extra), 'okapi')).toEqual([phase.id, 'comment_okapi', persona.id])
    const other = anyRecordSchema.parse({ type: 'map', id: 'map_other', order: 'z', title: 'Okapi ailleurs' })
    const two = documentOf([...recordsOf(document), other])
    expect(ids(two, 'okapi')).toEqual(['map_other'])
  })

  it('finds names that nobody wrote: of the kind of a lane, of a feeling', () => {
    expect(ids(document, 'Irritants').some((id) => id.startsWith('lane_'))).toBe(true)
    expect(find(document, 'en', 'Pain points').some(({ record }) => record.type === 'lane')).toBe(true)
  })

  it('lists each record once, steps in reading order', () => {
    const found = ids(document, 'e')
    expect(found.length).toBeGreaterThan(30)
    expect(new Set(found).size).toBe(found.length)
    const order: (string | null)[] = journey.columns.map(({ stepId }) => stepId)
    const steps = found.filter((id) => id.startsWith('step_'))
    expect(steps).toEqual(order.filter((id) => id && steps.includes(id)))
  })

  it('finds nothing for no words', () => {
    expect(ids(document, ' \u202f ')).toEqual([])
  })

  it('knows of an edit among thousands of cards', () => {
    const large = generatedMap(shapeFor(2_000))
    const [first] = large.card.values()
    if (!first) throw new Error('no card')
    expect(ids(large, 'okapi')).toEqual([])
    const applied = apply(large, { type: 'card.update', cardId: first.id, changes: { text: 'un okapi' } })
    if (!applied.ok) throw new Error('refused')
    const edited = applyPatch(large, applied.patch)
    expect(ids(edited, 'okapi')).toEqual([first.id])
    expect(ids(large, 'okapi')).toEqual([])
  })
})

function recordsOf(of: Document): AnyRecord[] {
  return Object.values(of).flatMap((table) => [...table.values()])
}

describe('going from match to match', () => {
  it('goes on and back, round the ends', () => {
    const matches = find(document, 'fr', 'delai')
    const all = matches.map(({ record }) => record.id)
    expect(all.length).toBeGreaterThan(1)
    const beside = (shown: string | null, by: 1 | -1) => matchBeside(matches, shown, by)?.record.id
    expect(beside(all[0] ?? '', 1)).toBe(all[1])
    expect(beside(all.at(-1) ?? '', 1)).toBe(all[0])
    expect(beside(all[0] ?? '', -1)).toBe(all.at(-1))
    expect(beside(null, 1)).toBe(all[0])
    expect(beside('gone', -1)).toBe(all.at(-1))
    expect(matchBeside([], null, 1)).toBeUndefined()
  })

  it('stays in the lens while words are typed, and changes it to go to a match', () => {
    const bench = workbenchOf(document)
    const emotion = [...document.emotion.values()].find(({ quote, personaId }) => quote !== '' && personaId)
    if (!emotion) throw new Error('no quote')
    searchFor(bench, emotion.quote)
    showFirstInSight(bench, find(document, 'fr', emotion.quote))
    expect(bench.session.getState().finding.shown).toBeNull()
    expect(showNext(bench, 1)).toBe(true)
    expect(bench.session.getState()).toMatchObject({ lens: 'experience', selection: [emotion.id] })
    expect(sceneOf(bench).lens).toBe('experience')
    searchFor(bench, 'introuvable ici')
    expect(showNext(bench, 1)).toBe(false)
  })

  it('opens the inspector for what the sheet does not draw, and the catalogue for its entries', () => {
    const changed = documentAfter(
      { type: 'step.update', stepId: step.id, changes: { description: 'okapi' } },
      { type: 'persona.update', personaId: persona.id, changes: { needs: 'okapi' } }
    )
    const bench = workbenchOf(changed)
    bench.session.setState(({ inspectors }) => ({ inspectors: { ...inspectors, journey: false } }))
    searchFor(bench, 'okapi')
    showNext(bench, 1)
    expect(bench.session.getState().inspectors.journey).toBe(true)
    showNext(bench, 1)
    expect(bench.session.getState()).toMatchObject({ panel: 'catalogue', catalogue: { entryId: persona.id } })
  })

  it('goes to the thread of a comment and to another map', () => {
    const commented = documentAfter({
      type: 'comment.add',
      commentId: 'comment_okapi',
      on: card.id,
      author: 'Lea',
      at: '2026-11-25T10:00:00.000Z',
      text: 'okapi du fil'
    })
    const other = anyRecordSchema.parse({ type: 'map', id: 'map_other', order: 'z', title: 'Okapi ailleurs' })
    const bench = workbenchOf(documentOf([...recordsOf(commented), other]))
    searchFor(bench, 'okapi')
    showNext(bench, 1)
    expect(bench.session.getState()).toMatchObject({
      selection: [card.id],
      panel: 'comments',
      commenting: { threadId: 'comment_okapi' }
    })
    showNext(bench, 1)
    expect(bench.session.getState()).toMatchObject({ mapId: 'map_other', selection: [], panel: null })
    showNext(bench, 1)
    expect(bench.session.getState()).toMatchObject({ mapId: map.id, selection: [card.id] })
  })

  it('opens what is collapsed for a match that is gone to, and not for typing', () => {
    const bench = workbenchOf(
      documentAfter({ type: 'card.update', cardId: card.id, changes: { text: 'Un okapi' } })
    )
    const lanes = bench.session.getState().collapsedLanes
    bench.session.setState({ collapsedLanes: { ...lanes, journey: new Set([card.laneId]) } })
    searchFor(bench, 'okapi')
    showFirstInSight(bench, find(bench.editor.store.getState().document, 'fr', 'okapi'))
    expect(bench.session.getState().collapsedLanes.journey.size).toBe(1)
    expect(showNext(bench, 1)).toBe(true)
    expect(bench.session.getState()).toMatchObject({ selection: [card.id] })
    expect(bench.session.getState().collapsedLanes.journey.size).toBe(0)
  })

  it('selects a note that shows the words before a step that has them in its details', () => {
    const bench = workbenchOf(
      documentAfter(
        { type: 'step.update', stepId: step.id, changes: { description: 'okapi' } },
        { type: 'card.update', cardId: card.id, changes: { text: 'Un okapi' } }
      )
    )
    searchFor(bench, 'okapi')
    showFirstInSight(bench, find(bench.editor.store.getState().document, 'fr', 'okapi'))
    expect(bench.session.getState().selection).toEqual([card.id])
  })
})

describe('the words around a match', () => {
  it('cuts a long text before the match and names the field', () => {
    const text = `${'bla '.repeat(30)}une ÉTAPE-clé ici`
    const changed = withCard({ text: 'court', note: text })
    const record = changed.card.get(card.id)
    if (!record) throw new Error('gone')
    const excerpt = excerptOf(record, 'etape')
    expect(excerpt).toMatchObject({ field: 'note', match: 'ÉTAPE', after: '-clé ici' })
    expect(excerpt.before.startsWith('…bla')).toBe(true)
    expect(excerpt.before.length).toBeLessThan(40)
  })
})
