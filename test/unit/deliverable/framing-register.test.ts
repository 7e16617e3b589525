import { describe, expect, it } from 'vitest'
import { engagementRegister, scopeRegister } from '../../../shared/deliverable/framing-register'
import { engagementAnswered, isFraming, scopeAnswered, scopeQuestions } from '../../../shared/model/framing'
import type { JourneyMap } from '../../../shared/model/map'
import { mapsOf, projectOf } from '../../../shared/model/structure'
import { smallDocument } from '../commands/small-document'
import { sampleDocument } from '../lenses/sample'

const sample = sampleDocument()
const words = (rows: readonly { cells: readonly { text: string }[] }[]): string[][] =>
  rows.map(({ cells }) => cells.map(({ text }) => text))

function firstMap(): JourneyMap {
  const [map] = mapsOf(sample)
  if (!map) throw new Error('the sample has a map')
  return map
}

describe('the framing of a deliverable', () => {
  it('tells the three questions and their answers', () => {
    const rows = words(engagementRegister({ document: sample, locale: 'fr' })?.rows ?? [])
    expect(rows.map(([question]) => question)).toEqual([
      'Pourquoi cartographier\u202F?',
      'Quels parcours\u202F?',
      'Quel public\u202F?'
    ])
    expect(rows[0]?.[1]).toContain('Un client sur cinq')
  })

  it('tells the scope of a map in words, and leaves out what was not answered', () => {
    const map: JourneyMap = { ...firstMap(), trigger: '', segment: '  ', serviceLevel: 'techTouch' }
    const rows = words(scopeRegister({ document: sample, locale: 'en' }, map)?.rows ?? [])
    expect(rows.map(([question]) => question)).toEqual([
      'Customer goal',
      'End state',
      'Success, in the customer’s words',
      'Value for the customer',
      'Value for the company',
      'Service level'
    ])
    expect(rows.at(-1)?.[1]).toBe('Tech touch')
    expect(scopeAnswered(map)).toBe(6)
  })

  it('is nothing where nothing was answered', () => {
    const document = smallDocument()
    const source = { document, locale: 'fr' } as const
    const [map] = mapsOf(document)
    expect(engagementRegister(source)).toBeNull()
    expect(map && scopeRegister(source, map)).toBeNull()
  })
})

it('counts answers, and knows a change of answers from any other', () => {
  const project = projectOf(sample)
  expect(project && engagementAnswered(project)).toBe(3)
  expect(isFraming({ trigger: 'x', segment: '' }, scopeQuestions)).toBe(true)
  expect(isFraming({ trigger: 'x', title: 'y' }, scopeQuestions)).toBe(false)
  expect(isFraming({}, scopeQuestions)).toBe(false)
})
