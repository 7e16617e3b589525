import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { checkJsonSize, parseProjectJson, projectToJson } from '../../../shared/formats/json'
import { jsonFaultOffset } from '../../../shared/formats/json-syntax'
import type { Parsed } from '../../../shared/formats/parsed'
import { translate } from '../../../shared/i18n/translate'
import { allRecords, documentOf } from '../../../shared/model/document'
import { documents } from './random-document'

const project = { type: 'project', id: 'project_one', name: 'Un projet', language: 'fr' }
const map = { type: 'map', id: 'map_a', order: 'V', title: 'Carte A' }
const otherMap = { type: 'map', id: 'map_b', order: 'W', title: 'Carte B' }
const phase = { type: 'phase', id: 'phase_try', mapId: 'map_a', order: 'V', name: 'Essai' }
const step = {
  type: 'step',
  id: 'step_compare',
  mapId: 'map_a',
  phaseId: 'phase_try',
  order: 'V',
  name: 'Comparer'
}
const lane = { type: 'lane', id: 'lane_pain', mapId: 'map_a', kind: 'pain', journeyOrder: 'V' }
const card = {
  type: 'card',
  id: 'card_one',
  mapId: 'map_a',
  laneId: 'lane_pain',
  stepId: 'step_compare',
  order: 'V',
  kind: 'pain',
  text: 'Trop de pi\u00e8ces demand\u00e9es'
}

function file(records: readonly unknown[], more: object = {}): string {
  return JSON.stringify({ format: 'parcours', version: 1, records, ...more })
}

function failureOf(parsed: Parsed) {
  expect(parsed.ok).toBe(false)
  if (parsed.ok) throw new Error('was accepted')
  // Both sentences must be whole: no parameter left as a placeholder.
  for (const locale of ['fr', 'en'] as const)
    expect(translate(locale, `error.${parsed.failure.code}`, parsed.failure.params)).not.toMatch(/\{\w/)
  return parsed.failure
}

const refusal = (text: string) => failureOf(parseProjectJson(text))

describe('round trip', () => {
  test('any document comes back as it was, and writes the same text again', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const text = projectToJson(document)
        const parsed = parseProjectJson(text)
        if (!parsed.ok) throw new Error(JSON.stringify(parsed.failure))
        const back = documentOf(parsed.records)
        expect(back).toEqual(document)
        expect(projectToJson(back)).toBe(text)
      }),
      { numRuns: 150 }
    )
  })

  it('does not depend on the order in which records were made', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const reversed = documentOf([...allRecords(document)].reverse())
        expect(projectToJson(reversed)).toBe(projectToJson(document))
      }),
      { numRuns: 30 }
    )
  })

  it('fills in the fields left out and finds references written in any order', () => {
    const parsed = parseProjectJson(file([card, step, lane, phase, map, project]))
    expect(parsed.ok && parsed.records.map(({ id }) => id)).toEqual([
      'project_one',
      'map_a',
      'phase_try',
      'step_compare',
      'lane_pain',
      'card_one'
    ])
    expect(parsed.ok && parsed.records.at(-1)).toMatchObject({
      note: '',
      severity: null,
      confidence: 'assumed'
    })
  })

  it('takes the name of a schema, for the editor a file is written in', () => {
    const text = JSON.stringify({
      $schema: './project.schema.json',
      ...JSON.parse(file([project, map]))
    })
    expect(parseProjectJson(text).ok).toBe(true)
  })

  it('leaves text that looks like markup or a formula as text', () => {
    for (const text of ['<img src=x onerror=alert(1)>', '=HYPERLINK("x")', '__proto__', '{{7*7}}']) {
      const parsed = parseProjectJson(file([project, map, phase, step, lane, { ...card, text }]))
      expect(parsed.ok && parsed.records.at(-1)).toMatchObject({ text })
    }
  })
})

describe('refusals', () => {
  it('refuses a file over 50 MB before reading it', () => {
    expect(checkJsonSize(50_000_000)).toBeNull()
    expect(checkJsonSize(50_000_001)).toEqual({ code: 'json.tooLarge', params: { limit: 50 } })
  })

  it('names line and column of a truncated text, wherever it is cut', () => {
    const text = projectToJson(documentOf([])).replace('[]', JSON.stringify([project, map], null, 2))
    for (let length = 0; length < text.trimEnd().length; length += 1) {
      const { code, params } = refusal(text.slice(0, length))
      expect(code).toBe('json.syntax')
      expect(params.line).toBe(text.slice(0, length).split('\n').length)
    }
    expect(refusal('{\n  "format": parcours\n}')).toEqual({
      code: 'json.syntax',
      params: { line: 2, column: 13 }
    })
  })

  it.each<[string, unknown]>([
    ['a list', []],
    ['another format', { format: 'draw.io', version: 1, records: [] }],
    ['null', null],
    ['a text', 'parcours']
  ])('refuses what is not ours: %s', (_, value) => {
    expect(refusal(JSON.stringify(value)).code).toBe('json.notOurs')
  })

  it('refuses a newer version and an unknown one', () => {
    expect(refusal(file([project], { version: 2 }))).toEqual({ code: 'json.newer', params: { version: 2 } })
    expect(refusal(file([project], { version: '1' })).params.path).toBe('version')
  })

  it.each<[string, readonly unknown[], string, string]>([
    ['an unknown field', [project, { ...map, colour: 'red' }], 'json.unknownField', 'records[1].colour'],
    ['an unknown type', [project, { type: 'stage', id: 'stage_a' }], 'json.unknownType', 'records[1].type'],
    ['a type of the prototype', [{ type: 'constructor', id: 'a' }], 'json.unknownType', 'records[0].type'],
    ['no type', [{ id: 'a' }], 'json.missingField', 'records[0].type'],
    ['no record', [project, 7], 'json.notObject', 'records[1]'],
    ['a number for a text', [{ ...project, name: 7 }], 'json.notText', 'records[0].name'],
    ['a fraction for a count', [project, { ...map, round: 1.5 }], 'json.notWhole', 'records[1].round'],
    ['a text for a number', [project, { ...map, round: '1' }], 'json.notNumber', 'records[1].round'],
    [
      'a text for a yes or no',
      [project, map, phase, { ...step, momentOfTruth: 'yes' }],
      'json.notBoolean',
      'records[3].momentOfTruth'
    ],
    ['an object for a list', [project, { ...map, personaIds: {} }], 'json.notList', 'records[1].personaIds'],
    [
      'a number in a list of texts',
      [project, map, phase, step, lane, { ...card, tags: ['a', 2] }],
      'json.notText',
      'records[5].tags[1]'
    ],
    [
      'a value outside the list',
      [project, map, { ...lane, kind: 'sorrow' }],
      'json.notOneOf',
      'records[2].kind'
    ],
    ['too small a number', [project, { ...map, round: 0 }], 'json.tooSmall', 'records[1].round'],
    ['too large a number', [project, map, phase, { ...step, value: 6 }], 'json.tooBig', 'records[3].value'],
    ['too long a text', [{ ...project, name: 'a'.repeat(2_001) }], 'json.tooLong', 'records[0].name'],
    ['a control character', [{ ...project, name: 'a\u0000b' }], 'json.controlCharacter', 'records[0].name'],
    ['half an emoji', [{ ...project, name: '\ud83d' }], 'json.controlCharacter', 'records[0].name'],
    ['a missing field', [project, { ...map, title: undefined }], 'json.missingField', 'records[1].title'],
    ['an id of another type', [project, { ...map, id: 'step_a' }], 'json.badFormat', 'records[1].id'],
    ['an order that ends in 0', [project, { ...map, order: 'V0' }], 'json.badFormat', 'records[1].order'],
    [
      'a card on nothing',
      [project, map, phase, step, lane, { ...card, stepId: null }],
      'json.stepOrPhase',
      'records[5].stepId'
    ],
    [
      'a card on both',
      [project, map, phase, step, lane, { ...card, phaseId: 'phase_try' }],
      'json.stepOrPhase',
      'records[5].stepId'
    ],
    ['a repeated id', [project, map, { ...map, title: 'B' }], 'json.repeatedId', 'records[2].id'],
    [
      'a dangling id',
      [project, map, { ...step, phaseId: 'phase_gone' }],
      'json.danglingId',
      'records[2].phaseId'
    ],
    [
      'a dangling id in a list',
      [project, { ...map, personaIds: ['persona_gone'] }],
      'json.danglingId',
      'records[1].personaIds'
    ],
    [
      'a reference across maps',
      [project, map, otherMap, phase, { ...step, mapId: 'map_b' }],
      'json.otherMap',
      'records[4].phaseId'
    ],
    [
      'two milestones of a phase',
      [
        project,
        map,
        phase,
        ...['a', 'b'].map((id) => ({
          type: 'milestone',
          id: `milestone_${id}`,
          mapId: 'map_a',
          phaseId: 'phase_try',
          name: 'Fin'
        }))
      ],
      'json.duplicate',
      'records[4].phaseId'
    ]
  ])('refuses %s and names its place', (_, records, code, path) => {
    const failure = refusal(file(records))
    expect(failure.code).toBe(code)
    expect(failure.params.path).toBe(path)
    for (const locale of ['fr', 'en'] as const)
      expect(translate(locale, `error.${failure.code}`, failure.params)).toContain(path)
  })

  it('refuses none and two projects', () => {
    expect(refusal(file([]))).toEqual({ code: 'json.projectCount', params: { count: 0 } })
    expect(refusal(file([project, { ...project, id: 'project_two' }]))).toEqual({
      code: 'json.projectCount',
      params: { count: 2 }
    })
  })

  it('refuses unknown fields of the file and a list of records that is not one', () => {
    expect(refusal(file([project], { extra: 1 })).params.path).toBe('extra')
    expect(refusal('{"format":"parcours","version":1,"records":{}}').code).toBe('json.notList')
    expect(refusal('{"format":"parcours","version":1}').code).toBe('json.missingField')
  })
})

describe('__proto__', () => {
  const poison = '"__proto__": {"polluted": true}'

  it.each([
    [`{"format":"parcours","version":1,"records":[],${poison}}`, '__proto__'],
    [`{"format":"parcours","version":1,"records":[{"type":"project",${poison}}]}`, 'records[0].__proto__'],
    [
      `{"format":"parcours","version":1,"records":[{"type":"card","tags":[{${poison}}]}]}`,
      'records[0].tags[0].__proto__'
    ],
    [
      `{"format":"parcours","version":1,"records":[{"type":"x","a":{"b":{${poison}}}}]}`,
      'records[0].a.b.__proto__'
    ],
    [
      '{"format":"parcours","version":1,"records":[{"type":"project","\\u005f_proto__":1}]}',
      'records[0].__proto__'
    ]
  ])('is refused in %s', (text, path) => {
    expect(refusal(text)).toEqual({ code: 'json.protoKey', params: { path } })
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
    expect('polluted' in {}).toBe(false)
  })

  it('is found under a nesting deeper than the call stack', () => {
    const deep = `${'{"a":'.repeat(200_000)}{${poison}}${'}'.repeat(200_000)}`
    expect(refusal(`{"format":"parcours","version":1,"records":[${deep}]}`).code).toBe('json.protoKey')
  })

  it('makes the other names of the prototype unknown fields', () => {
    for (const field of ['constructor', 'prototype', 'toString', 'hasOwnProperty']) {
      const failure = refusal(file([{ ...project, [field]: {} }]))
      expect(failure).toEqual({ code: 'json.unknownField', params: { path: `records[0].${field}`, field } })
    }
  })
})

describe('the place of a syntax error', () => {
  const isJson = (text: string): boolean => {
    try {
      JSON.parse(text)
      return true
    } catch {
      return false
    }
  }

  it('is found exactly where JSON.parse refuses', () => {
    const near = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom('', '"', ',', '}', ']', '\\', '0', '\n', 'x'))
      .map(([json, at, put]) => {
        const offset = at % (json.length + 1)
        return json.slice(0, offset) + put + json.slice(offset + (at % 2))
      })
    fc.assert(
      fc.property(fc.oneof(fc.json(), near, fc.string()), (text) => {
        expect(jsonFaultOffset(text) === null).toBe(isJson(text))
      }),
      { numRuns: 3_000 }
    )
  })

  it('copes with a string of megabytes and a deep nesting', () => {
    expect(jsonFaultOffset(`"${'a'.repeat(5_000_000)}`)).toBe(5_000_001)
    expect(jsonFaultOffset('['.repeat(300_000))).toBe(300_000)
  })
})

test('no text makes it throw', () => {
  const nearRecords = fc.array(fc.oneof(fc.constantFrom(project, map, phase, step, lane, card), fc.object()))
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.json(),
        nearRecords.map((records) => file(records))
      ),
      (text) => {
        const parsed = parseProjectJson(text)
        if (!parsed.ok) failureOf(parsed)
      }
    ),
    { numRuns: 2_000 }
  )
})
