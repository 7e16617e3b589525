import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { parseMermaidJourney } from '../../../shared/formats/mermaid'
import { type Document, documentFaults, documentOf } from '../../../shared/model/document'
import { lensIds } from '../../../shared/model/lens-id'
import { anyRecordSchema } from '../../../shared/model/record'
import { emotionsOfStep, lanesShown, mapsOf, personasOf, phasesOf, stepsOfPhase } from './read-document'

function read(text: string, locale: 'fr' | 'en' = 'fr', title?: string): Document {
  const parsed = parseMermaidJourney(text, locale, title)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.failure))
  for (const record of parsed.records) anyRecordSchema.parse(record)
  const document = documentOf(parsed.records)
  expect([...documentFaults(document)]).toEqual([])
  return document
}

function outline(document: Document) {
  return phasesOf(document).map((phase) => ({
    phase: phase.name,
    steps: stepsOfPhase(document, phase.id).map((step) => ({
      step: step.name,
      felt: Object.fromEntries(
        emotionsOfStep(document, step.id).map(({ personaId, score }) => [
          personaId === null ? '' : document.persona.get(personaId)?.name,
          score
        ])
      )
    }))
  }))
}

function refusal(text: string) {
  const parsed = parseMermaidJourney(text, 'fr')
  return parsed.ok ? null : parsed.failure
}

const fixture = (name: string) =>
  readFileSync(new URL(`../../fixtures/mermaid/${name}`, import.meta.url), 'utf8')

describe('reading', () => {
  it('reads the example of Mermaid\u2019s own pages', () => {
    const document = read(fixture('working-day.mmd'), 'en')
    expect(mapsOf(document).map(({ title }) => title)).toEqual(['My working day'])
    expect(document.project.values().next().value).toMatchObject({ name: 'My working day', language: 'en' })
    expect(personasOf(document)).toEqual(['Me', 'Cat'])
    expect(outline(document)).toEqual([
      {
        phase: 'Go to work',
        steps: [
          { step: 'Make tea', felt: { Me: 2 } },
          { step: 'Go upstairs', felt: { Me: 0 } },
          { step: 'Do work', felt: { Me: -2, Cat: -2 } }
        ]
      },
      {
        phase: 'Go home',
        steps: [
          { step: 'Go downstairs', felt: { Me: 2 } },
          { step: 'Sit down', felt: { Me: 2 } }
        ]
      }
    ])
  })

  it('tolerates front matter, directives, comments and accessible descriptions', () => {
    const document = read(fixture('all-tolerated.mmd'))
    expect(mapsOf(document).map(({ title }) => title)).toEqual(['Emprunt immobilier'])
    expect(outline(document)).toEqual([
      { phase: 'D\u00e9couvrir', steps: [{ step: 'Comparer les offres', felt: { L\u00e9a: 1 } }] }
    ])
  })

  it('takes the title of the front matter, then the name of the file, then its own', () => {
    const task = 'journey\n A: 3: Moi'
    expect(mapsOf(read(`---\ntitle: "Le haut"\n---\n${task}`, 'fr', 'fichier'))[0]?.title).toBe('Le haut')
    expect(mapsOf(read(task, 'fr', 'fichier'))[0]?.title).toBe('fichier')
    expect(mapsOf(read(task, 'fr'))[0]?.title).toBe('Parcours import\u00e9')
    expect(mapsOf(read(task, 'en'))[0]?.title).toBe('Imported journey')
  })

  it('puts tasks before any section in one unnamed phase', () => {
    const document = read('journey\n  A: 1: Moi\n  B: 2: Moi\n  section Suite\n  C: 3: Moi')
    expect(outline(document).map(({ phase, steps }) => [phase, steps.length])).toEqual([
      ['', 2],
      ['Suite', 1]
    ])
  })

  it('gives a task without actors to one default persona', () => {
    for (const [locale, name] of [
      ['fr', 'Client'],
      ['en', 'Customer']
    ] as const) {
      expect(personasOf(read('journey\n A: 5\n B: 1:', locale))).toEqual([name])
      expect(personasOf(read('journey\n A: 5: Ana\n B: 1\n C: 2', locale))).toEqual(['Ana', name])
    }
  })

  it('makes the lanes of a new map in all three lenses', () => {
    const document = read('journey\n A: 3: Moi')
    expect(lensIds.map((lens) => lanesShown(document, lens))).toEqual([
      ['customerAction', 'touchpoint', 'expectation', 'pain', 'delight', 'opportunity', 'metric'],
      ['thought', 'verbatim', 'beyondRelationship'],
      ['evidence', 'customerAction', 'frontstage', 'backstage', 'support', 'employeeExperience']
    ])
  })

  it('keeps an actor named twice, a decimal score, sections of one name, other line ends', () => {
    const document = read(
      '\uFEFFjourney\r\n section A\r\n x: 3.5: Moi, Moi ,\r\n section A\r\n y: 1: Moi\r\n'
    )
    expect(outline(document)).toEqual([
      { phase: 'A', steps: [{ step: 'x', felt: { Moi: 0.5 } }] },
      { phase: 'A', steps: [{ step: 'y', felt: { Moi: -2 } }] }
    ])
  })

  it('keeps hostile text as text', () => {
    const document = read('journey\n title <img src=x onerror=alert(1)>\n =HYPERLINK("x"): 3: __proto__, <b>')
    expect(mapsOf(document)[0]?.title).toBe('<img src=x onerror=alert(1)>')
    expect(outline(document)[0]?.steps[0]?.step).toBe('=HYPERLINK("x")')
    expect(personasOf(document)).toEqual(['__proto__', '<b>'])
  })
})

describe('refusing', () => {
  it.each<[string, string, string, number]>([
    ['nothing', '', 'mermaid.notJourney', 1],
    ['another diagram', '%% hello\n\nflowchart LR\n A-->B', 'mermaid.notJourney', 3],
    ['no task', '---\ntitle: x\n---\njourney\n title Rien\n section Vide', 'mermaid.noTask', 4],
    ['a score of 0', 'journey\n section A\n x: 0: Moi', 'mermaid.score', 3],
    ['a score of 6', 'journey\n x: 5: Moi\n y: 6: Moi', 'mermaid.score', 3],
    ['a negative score', 'journey\n x: -1: Moi', 'mermaid.score', 2],
    ['a score just over', 'journey\r\n x: 5.01: Moi', 'mermaid.score', 2],
    ['a score in words', 'journey\n x: bien: Moi', 'mermaid.task', 2],
    ['a task without score', 'journey\n x: 3: Moi\n\n pas de note', 'mermaid.task', 4],
    ['a task without name', 'journey\n : 3: Moi', 'mermaid.task', 2],
    ['an open front matter', '\n---\ntitle: x\njourney\n x: 3: Moi', 'mermaid.unclosed', 2],
    ['an open description', 'journey\n x: 3: Moi\n accDescr {\n never', 'mermaid.unclosed', 3],
    ['an open directive', '%%{init: {\n', 'mermaid.unclosed', 1],
    ['too long a name', `journey\n ${'a'.repeat(2_001)}: 3: Moi`, 'mermaid.tooLong', 2]
  ])('refuses %s with its line', (_, text, code, line) => {
    const failure = refusal(text)
    expect(failure?.code).toBe(code)
    expect(failure?.params.line).toBe(line)
  })
})

test('no text makes it throw, and what is accepted is a sound document', () => {
  const lines = fc.oneof(
    fc.constantFrom(
      'journey',
      '---',
      'title T',
      'section S',
      'a: 3: Me',
      'b: 9',
      '%% c',
      '%%{init',
      'accDescr {',
      '}',
      ':'
    ),
    fc.string({ unit: 'binary' })
  )
  const texts = fc.array(lines, { maxLength: 12 }).map((some) => some.join('\n'))
  const journeys = texts.map((text) => `journey\nfirst: 3: Me\n${text}`)
  fc.assert(
    fc.property(fc.oneof(texts, journeys, fc.string({ unit: 'binary' })), (text) => {
      const parsed = parseMermaidJourney(text, 'fr')
      if (parsed.ok) read(text)
    }),
    { numRuns: 1_500 }
  )
})
