import { describe, expect, it } from 'vitest'
import { find, matchBeside } from '../../../renderer/editor/find'
import { placeOf } from '../../../renderer/editor/grid'
import { apply } from '../../../shared/commands/apply'
import { applyPatch } from '../../../shared/model/patch'
import { sampleDocument, sampleScene } from '../canvas/scene-of-sample'

const document = sampleDocument()
const journey = sampleScene(document, 'journey')
const [card] = [...document.card.values()].filter((each) => placeOf(document, journey, each.id))
if (!card) throw new Error('the sample has no card')

function withCard(changes: { text?: string; note?: string }) {
  const applied = apply(document, { type: 'card.update', cardId: card?.id ?? 'card_', changes })
  if (!applied.ok) throw new Error('refused')
  return applyPatch(document, applied.patch)
}

describe('finding in a map', () => {
  it('takes accents, case, spaces and apostrophes as equal', () => {
    const changed = withCard({
      text: 'L\u2019\u00c9QUIPE a d\u00e9j\u00e0\u00a0: \u00ab\u202ftrois\u202f\u00bb m\u00e9tiers'
    })
    const scene = sampleScene(changed, 'journey')
    for (const words of ["l'equipe a deja", 'D\u00c9J\u00c0 : \u00ab trois', '  metiers '])
      expect(find(changed, scene, words), words).toContain(card.id)
  })

  it('reads notes too, and no match runs from one text into the next', () => {
    const changed = withCard({ text: 'zyxwv', note: 'qrstu' })
    const scene = sampleScene(changed, 'journey')
    expect(find(changed, scene, 'QRSTU')).toEqual([card.id])
    expect(find(changed, scene, 'zyxwv qrstu')).toEqual([])
  })

  it('finds what each lens shows, once and in reading order, and nothing else', () => {
    for (const lens of ['journey', 'experience', 'blueprint'] as const) {
      const scene = sampleScene(document, lens)
      const found = find(document, scene, 'e')
      expect(found.length).toBeGreaterThan(10)
      expect(new Set(found).size).toBe(found.length)
      for (const id of found) expect(placeOf(document, scene, id), id).not.toBeNull()
      const steps = found.filter((id) => id.startsWith('step_'))
      const order: (string | null)[] = scene.columns.map(({ stepId }) => stepId)
      expect(steps).toEqual(order.filter((id) => id && steps.includes(id)))
    }
  })

  it('finds names of lanes, phases, steps and milestones, and quotes of the curve', () => {
    const experience = sampleScene(document, 'experience')
    const first = (table: ReadonlyMap<string, { id: string; name: string }>) => [...table.values()][0]
    for (const record of [first(document.phase), first(document.step), first(document.milestone)]) {
      if (!record) throw new Error('missing')
      expect(find(document, journey, record.name)).toContain(record.id)
    }
    const lane = journey.rows.find(({ laneId }) => laneId !== null)
    expect(find(document, journey, lane?.name ?? '')).toContain(lane?.laneId)
    const quote = experience.items.find(({ role }) => role === 'quote')
    const emotion = document.emotion.get(quote?.recordId ?? '')
    expect(find(document, experience, emotion?.quote ?? '')).toContain(emotion?.id)
    expect(find(document, journey, emotion?.quote ?? '')).not.toContain(emotion?.id)
  })

  it('finds nothing for no words', () => {
    expect(find(document, journey, ' \u202f ')).toEqual([])
  })

  it('goes round the ends', () => {
    const found = ['a', 'b', 'c']
    expect(matchBeside(found, null, 1)).toBe('a')
    expect(matchBeside(found, null, -1)).toBe('c')
    expect(matchBeside(found, 'c', 1)).toBe('a')
    expect(matchBeside(found, 'a', -1)).toBe('c')
    expect(matchBeside(found, 'gone', 1)).toBe('a')
    expect(matchBeside([], 'a', 1)).toBeNull()
  })
})
