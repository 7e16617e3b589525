import { describe, expect, test } from 'vitest'
import { cardsMimeType, copyCards, readCopiedCards } from '../../../../renderer/editor/clipboard/copied-cards'
import { type Pasting, pasteLimits, planPaste } from '../../../../renderer/editor/clipboard/pasting'
import { type Piece, piecesOfTable } from '../../../../renderer/editor/clipboard/piece'
import { parseTable } from '../../../../renderer/editor/clipboard/table-text'
import { placeAt } from '../../../../renderer/editor/grid'
import type { GridPlace } from '../../../../renderer/editor/session'
import { apply } from '../../../../shared/commands/apply'
import type { Document } from '../../../../shared/model/document'
import type { LaneKind } from '../../../../shared/model/lane-kind'
import { applyPatch } from '../../../../shared/model/patch'
import { cardsOf, stepsOfMap } from '../../../../shared/model/structure'
import { sampleDocument, sampleScene } from '../../canvas/scene-of-sample'

const document = sampleDocument()
const scene = sampleScene(document, 'journey')
const { columns } = scene
const lanes = scene.rows.flatMap(({ laneId }) => laneId ?? [])

function laneOf(kind: LaneKind) {
  const lane = [...document.lane.values()].find((one) => one.kind === kind && one.mapId === scene.mapId)
  if (!lane) throw new Error(`no lane of ${kind}`)
  return lane.id
}

function planned(from: GridPlace, pieces: readonly Piece[], after?: string): Pasting {
  const plan = planPaste(document, scene, from, after, pieces, 'Étape suivante')
  if (typeof plan === 'string') throw new Error(plan)
  return plan
}

function pasted(from: GridPlace, pieces: readonly Piece[], after?: string): Document {
  const applied = apply(document, {
    type: 'batch',
    commands: [...planned(from, pieces, after).commands]
  })
  if (!applied.ok) throw new Error(JSON.stringify(applied.refusal))
  return applyPatch(document, applied.patch)
}

const ofText = (text: string): Piece[] => piecesOfTable(parseTable(text))
const textsAt = (of: Document, row: number, column: number): string[] =>
  cardsOf(of, {
    laneId: lanes[row] ?? 'lane_',
    stepId: columns[column]?.stepId ?? null,
    phaseId: null
  }).map(({ text }) => text)
const placeOfCell = (row: number, column: number): GridPlace =>
  placeAt(lanes[row] ?? 'steps', columns[column])

describe('text', () => {
  test('lines become cards of the focused cell, below those it has', () => {
    const before = textsAt(document, 1, 2)
    const after = pasted(placeOfCell(1, 2), ofText('Un\n\n  Deux  \r\nTrois\u0007\n'))
    expect(textsAt(after, 1, 2)).toEqual([...before, 'Un', 'Deux', 'Trois'])
    expect(after.card.size).toBe(document.card.size + 3)
  })

  test('a table goes to the right and down, its empty cells leave the map as it is', () => {
    const after = pasted(placeOfCell(0, 1), ofText('a\t\tc\n\t"d\ne"\t'))
    expect(textsAt(after, 0, 1).at(-1)).toBe('a')
    expect(textsAt(after, 0, 2)).toEqual(textsAt(document, 0, 2))
    expect(textsAt(after, 0, 3).at(-1)).toBe('c')
    expect(textsAt(after, 1, 2).at(-1)).toBe('d\ne')
    expect(after.card.size).toBe(document.card.size + 3)
  })

  test('nothing is lost at the border: steps are added, the last lane takes the other rows', () => {
    const lastRow = lanes.length - 1
    const lastColumn = columns.length - 1
    const from = placeOfCell(lastRow, lastColumn)
    const after = pasted(from, ofText('a\tb\tc\nd\te\tf\n'))
    expect(planned(from, ofText('a\tb\tc')).newSteps).toBe(2)
    const steps = stepsOfMap(after, scene.mapId)
    expect(steps.length).toBe(stepsOfMap(document, scene.mapId).length + 2)
    const texts = steps
      .slice(-3)
      .map(({ id }) => cardsOf(after, { laneId: lanes[lastRow] ?? 'lane_', stepId: id, phaseId: null }))
      .map((cards) => cards.slice(-2).map(({ text }) => text))
    expect(texts).toEqual([
      ['a', 'd'],
      ['b', 'e'],
      ['c', 'f']
    ])
  })

  test('a header, a lane’s name and too much text are refused as a whole', () => {
    const plan = (from: GridPlace | null, text: string) =>
      planPaste(document, scene, from, undefined, ofText(text), '')
    expect(plan(null, 'a')).toBe('noCell')
    expect(plan(placeAt('steps', columns[0]), 'a')).toBe('noCell')
    expect(plan(placeAt(lanes[0] ?? 'steps', undefined), 'a')).toBe('noCell')
    expect(plan(placeOfCell(0, 0), 'a\n'.repeat(pasteLimits.cards + 1))).toBe('tooMany')
    expect(plan(placeOfCell(0, 0), `a${'\tb'.repeat(200)}`)).toBe('tooMany')
  })

  test('thousands of lines are one change', () => {
    const after = pasted(placeOfCell(0, 0), ofText('Une ligne\n'.repeat(5_000)))
    expect(after.card.size).toBe(document.card.size + 5_000)
  })
})

describe('cards', () => {
  const pain = [...document.card.values()].find(
    (card) => card.laneId === laneOf('pain') && card.severity !== null && card.mapId === scene.mapId
  )
  if (!pain) throw new Error('the sample has no rated pain')

  function carried(...ids: string[]): Piece[] {
    const copied = copyCards(document, scene, ids)
    const pieces = readCopiedCards(copied?.formats[cardsMimeType] ?? '')
    if (!pieces) throw new Error('nothing was copied')
    return pieces
  }

  test('come back with their detail, right after the selected one', () => {
    const from = { row: pain.laneId, stepId: pain.stepId, phaseId: null }
    const after = pasted(from, carried(pain.id), pain.id)
    const cell = { laneId: pain.laneId, stepId: pain.stepId, phaseId: null }
    const cards = cardsOf(after, cell)
    const copy = cards[cards.findIndex(({ id }) => id === pain.id) + 1]
    expect(copy).toEqual({ ...pain, id: copy?.id, order: copy?.order, derivedFrom: null })
    expect(copy?.id).not.toBe(pain.id)
  })

  test('take the kind of the lane they come to, and what another project does not know falls away', () => {
    const [piece] = carried(pain.id)
    if (!piece) throw new Error('nothing was copied')
    const foreign = {
      ...piece,
      detail: {
        ...piece.detail,
        teamId: 'team_x',
        touchpointId: 'touchpoint_x',
        parentCardId: 'card_x',
        imageAssetId: 'asset_x'
      }
    } as const
    const from = placeAt(laneOf('delight'), columns[0])
    const plan = planned(from, [foreign])
    const after = pasted(from, [foreign])
    const copy = [...after.card.values()].find(({ id }) => !document.card.has(id))
    expect(plan.cardIds).toHaveLength(1)
    expect(copy).toMatchObject({
      kind: 'delight',
      severity: null,
      frequency: pain.frequency,
      text: pain.text,
      teamId: null,
      touchpointId: null,
      parentCardId: null,
      imageAssetId: null
    })
  })

  test('keep their places among each other, and copies their parents', () => {
    const child = [...document.card.values()].find(
      ({ parentCardId, mapId }) => parentCardId !== null && mapId === scene.mapId
    )
    const parentId = child?.parentCardId
    if (!child || !parentId) throw new Error('the sample has no parents')
    const pieces = carried(parentId, child.id)
    const top = pieces.map(({ copyOf }) => document.card.get(copyOf ?? ''))[0]
    if (!top) throw new Error('nothing was copied')
    const after = pasted({ row: top.laneId, stepId: top.stepId, phaseId: null }, pieces)
    const copies = [...after.card.values()].filter(({ id }) => !document.card.has(id))
    const copyOfParent = copies.find(({ text }) => text === document.card.get(parentId)?.text)
    const copyOfChild = copies.find(({ text }) => text === child.text)
    expect(copyOfChild?.parentCardId).toBe(copyOfParent?.id)
    expect(copyOfChild?.laneId).toBe(child.laneId)
  })

  test('are a table for others, and the text alone when there is one', () => {
    const one = copyCards(document, scene, [pain.id, pain.id])
    expect(one?.cardIds).toEqual([pain.id])
    expect(one?.formats['text/plain']).toBe(pain.text)
    const row = [...document.card.values()].filter(
      (card) => card.laneId === lanes[0] && columns.slice(0, 2).some(({ stepId }) => stepId === card.stepId)
    )
    const several = copyCards(
      document,
      scene,
      row.map(({ id }) => id)
    )
    expect(parseTable(several?.formats['text/plain'] ?? '')).toHaveLength(1)
    expect(several?.formats['text/html']).toMatch(/^<table><tr><td>.+<\/td><td>.+<\/td><\/tr><\/table>$/)
  })

  test('that are not ours, or not shown, are none', () => {
    expect(copyCards(document, scene, [columns[0]?.stepId ?? ''])).toBeNull()
    expect(readCopiedCards('')).toBeNull()
    expect(readCopiedCards('{"version":2,"cards":[]}')).toBeNull()
    expect(
      readCopiedCards(
        '{"version":1,"cards":[{"column":0,"row":0,"text":"a","copyOf":"x","detail":{"severity":9}}]}'
      )
    ).toBeNull()
  })
})
