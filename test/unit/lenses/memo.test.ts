import { expect, test } from 'vitest'
import { apply } from '../../../shared/commands/apply'
import type { Command } from '../../../shared/commands/command'
import { lenses } from '../../../shared/lenses/lenses'
import type { Document } from '../../../shared/model/document'
import type { Id } from '../../../shared/model/id'
import { type LensId, lensIds } from '../../../shared/model/lens-id'
import { applyPatch } from '../../../shared/model/patch'
import { measurer } from '../../fixtures/measurer'
import { sampleDocument } from './sample'

const document = sampleDocument()
const mapId = 'map_onboardingSaas' as Id<'map'>
const project = (lens: LensId, of: Document) =>
  lenses[lens].project(of, { mapId, locale: 'fr', measurer, columnWidth: null })

function after(command: Command): Document {
  const applied = apply(document, command)
  if (!applied.ok) throw new Error('refused')
  return applyPatch(document, applied.patch)
}

/** Ids of the items that are not the very objects of the scene before. */
function changed(lens: LensId, next: Document): string[] {
  const before = new Set(project(lens, document).items)
  return project(lens, next)
    .items.filter((item) => !before.has(item))
    .map(({ id }) => id)
}

for (const lens of lensIds) {
  test(`${lens}: rewording a card as long as before draws that card alone`, () => {
    const cardId = lens === 'experience' ? 'card_comparerThought' : 'card_comparerCustomerAction'
    const next = after({
      type: 'card.update',
      cardId: cardId as Id<'card'>,
      changes: { text: 'Compare deux LMS' }
    })
    const drawn = changed(lens, next).filter((id) => !id.startsWith('connection_'))
    expect(drawn).toEqual([cardId])
  })

  test(`${lens}: renaming a step draws its header alone`, () => {
    const next = after({
      type: 'step.rename',
      stepId: 'step_comparer' as Id<'step'>,
      name: 'Comparer les offres'
    })
    expect(changed(lens, next)).toEqual(['step_comparer'])
  })
}

test('moving a point of the curve leaves everything outside the curve as it was', () => {
  const emotion = [...document.emotion.values()].find(({ personaId }) => personaId !== null)
  if (!emotion) throw new Error('no emotion')
  const next = after({
    type: 'step.setEmotion',
    stepId: emotion.stepId,
    personaId: emotion.personaId,
    emotionId: emotion.id,
    changes: { score: -0.2 }
  })
  expect(changed('journey', next)).toEqual([])
  for (const id of changed('experience', next)) expect(id).toMatch(/^(emotion_|curve:)/)
})
