import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseProjectJson } from '../../../shared/formats/json'
import { parseMermaidJourney } from '../../../shared/formats/mermaid'
import { mapToMermaid } from '../../../shared/formats/mermaid-writer'
import { type Locale, locales } from '../../../shared/i18n/translate'
import { type Document, documentOf } from '../../../shared/model/document'
import { ordersBetween } from '../../../shared/model/order'
import { anyRecordSchema } from '../../../shared/model/record'
import { emotionsOfStep, mapsOf, phasesOf, stepsOf } from '../../../shared/model/structure'
import { toPlainName } from '../../../shared/model/text-field'

function write(document: Document, locale: Locale = 'fr'): string {
  const [map] = mapsOf(document)
  if (!map) throw new Error('no map')
  return mapToMermaid(document, map, locale)
}

function readBack(text: string, locale: Locale = 'fr'): Document {
  const parsed = parseMermaidJourney(text, locale)
  if (!parsed.ok) throw new Error(`${JSON.stringify(parsed.failure)}\n${text}`)
  return documentOf(parsed.records)
}

/** What a journey can tell of a map: its phases, steps and who feels what. */
function told(document: Document, employees: string) {
  const [map] = mapsOf(document)
  if (!map) throw new Error('no map')
  return {
    title: map.title,
    phases: phasesOf(document, map.id).map((phase) => ({
      name: phase.name,
      steps: stepsOf(document, phase.id).map((step) => ({
        name: step.name,
        felt: Object.fromEntries(
          emotionsOfStep(document, step.id).map(({ personaId, score }) => [
            personaId === null ? employees : document.persona.get(personaId)?.name,
            score
          ])
        )
      }))
    }))
  }
}

const employees = { fr: 'Équipes', en: 'Teams' } as const

describe.each(['emprunt-immobilier', 'internet-outage', 'onboarding-saas-b2b'])('%s', (name) => {
  const parsed = parseProjectJson(
    readFileSync(new URL(`../../../resources/samples/${name}.json`, import.meta.url), 'utf8')
  )
  const document = documentOf(parsed.ok ? parsed.records : [])

  it.each(locales)('is read back phase by phase, step by step, feeling by feeling (%s)', (locale) => {
    const back = readBack(write(document, locale), locale)
    expect(told(back, '')).toEqual(told(document, employees[locale]))
  })
})

type Felt = { readonly persona: number; readonly score: number }
type Drawn = {
  readonly title: string
  readonly personas: string[]
  readonly phases: { name: string; steps: { name: string; felt: Felt[] }[] }[]
}

function documentOfDrawn({ title, personas, phases }: Drawn): Document {
  const order = ordersBetween(null, null, 40)
  const mapId = 'map_1'
  const records: Record<string, unknown>[] = [
    { type: 'map', id: mapId, order: 'V', title },
    ...personas.map((name, index) => ({ type: 'persona', id: `persona_${index}`, order: order[index], name }))
  ]
  for (const [p, phase] of phases.entries()) {
    const phaseId = `phase_${p}`
    records.push({ type: 'phase', id: phaseId, mapId, order: order[p], name: phase.name })
    for (const [s, step] of phase.steps.entries()) {
      const stepId = `step_${p}x${s}`
      records.push({ type: 'step', id: stepId, mapId, phaseId, order: order[s], name: step.name })
      for (const { persona, score } of step.felt) {
        const personaId = persona < personas.length ? `persona_${persona}` : null
        const id = `emotion_${p}x${s}x${persona}`
        records.push({ type: 'emotion', id, mapId, stepId, personaId, score })
      }
    }
  }
  return documentOf(records.map((record) => anyRecordSchema.parse(record)))
}

const names = fc
  .oneof(
    fc.constantFrom(
      'section a: b',
      'Title x',
      'journey',
      'accDescr: x',
      '%% a',
      '%%{init',
      '#35;',
      '#a',
      '; b',
      'a, b',
      '<b>',
      ' x\t',
      '---',
      '50 % : oui',
      'O\u2019Hara',
      'é\u202F!'
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 10 }),
    fc
      .array(fc.constantFrom(...'#:;,%<> a3{}'), { minLength: 1, maxLength: 8 })
      .map((signs) => signs.join(''))
  )
  .filter((name) => name.trim() !== '' && toPlainName(name) === name)

const drawn: fc.Arbitrary<Drawn> = fc.record({
  // Every import trims the title of its project.
  title: names.map((name) => name.trim()),
  personas: fc.uniqueArray(
    names.filter((name) => name !== employees.fr),
    { minLength: 1, maxLength: 3 }
  ),
  phases: fc.array(
    fc.record({
      name: names,
      steps: fc.uniqueArray(
        fc.record({
          name: names,
          felt: fc.uniqueArray(
            fc.record({
              persona: fc.integer({ min: 0, max: 3 }),
              score: fc.integer({ min: -20, max: 20 }).map((n) => n / 10 + 0)
            }),
            { selector: ({ persona }) => persona, maxLength: 3 }
          )
        }),
        { selector: ({ name }) => name, minLength: 1, maxLength: 4 }
      )
    }),
    { minLength: 1, maxLength: 3 }
  )
})

it('whatever the names and feelings, what is written is read back', () => {
  fc.assert(
    fc.property(drawn, (one) => {
      const personas = one.personas.length
      const phases = one.phases.map((phase) => ({
        ...phase,
        steps: phase.steps.map((step) => ({
          ...step,
          // One number past the last persona is the employees.
          felt: step.felt.filter(({ persona }) => persona <= personas)
        }))
      }))
      const document = documentOfDrawn({ ...one, phases })
      const text = write(document)
      expect(told(readBack(text), '')).toEqual(told(document, employees.fr))
    }),
    { numRuns: 400 }
  )
})

it('names what has no name, and leaves out an empty title', () => {
  const document = documentOfDrawn({
    title: '',
    personas: [''],
    phases: [
      {
        name: '',
        steps: [
          { name: '', felt: [{ persona: 0, score: 1 }] },
          { name: 'b', felt: [] }
        ]
      }
    ]
  })
  expect(write(document)).toBe('journey\n    section Phase 1\n      Étape 1: 4: Persona\n      b: 3\n')
  expect(write(document, 'en')).toContain('Step 1: 4: Persona')
})

it('is what Mermaid’s own grammar takes: no sign of it inside a name', () => {
  fc.assert(
    fc.property(drawn, (one) => {
      const [first, ...lines] = write(documentOfDrawn(one)).trimEnd().split('\n')
      expect(first).toBe('journey')
      for (const line of lines) {
        const plain = line.replace(/#\d+;/g, '_')
        expect(plain).toMatch(
          /^ {4}(?:title|section) [^#:;<>]*$|^ {6}(?!(?:title|section|acctitle|accdescr|journey))[^#:;<>]*: \d(?:\.\d)?(?:: [^#:;<>]+)?$/i
        )
      }
    }),
    { numRuns: 200 }
  )
})
