import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { readInvocation } from '../../../electron/cli/invocation'
import { messageLocale } from '../../../electron/cli/message-locale'
import { isMessageKey, translate } from '../../../shared/i18n/translate'
import { wholeExport } from '../../../shared/ipc/contract'
import { packSections } from '../../../shared/model/pack-section'

const read = (line: string) => readInvocation(line === '' ? [] : line.split(' '))

describe('what is understood', () => {
  it.each([
    ['samples', { verb: 'samples' }],
    ['help', { verb: 'help' }],
    ['schema', { verb: 'schema' }],
    ['new --sample a --out b.parcours', { verb: 'new', sample: 'a', out: 'b.parcours' }],
    ['import a.csv --out b.parcours', { verb: 'import', file: 'a.csv', out: 'b.parcours' }],
    ['import --out b.parcours a.csv', { verb: 'import', file: 'a.csv', out: 'b.parcours' }],
    ['import --out=-b -- -a.csv', { verb: 'import', file: '-a.csv', out: '-b' }],
    ['verify a.parcours --lang en', { verb: 'verify', file: 'a.parcours' }],
    ['review a.parcours', { verb: 'review', file: 'a.parcours', format: 'text' }],
    ['review --format json a.parcours', { verb: 'review', file: 'a.parcours', format: 'json' }]
  ])('%s', (line, value) => {
    expect(read(line)).toEqual({ ok: true, value })
  })

  it('exports with what is not said filled in', () => {
    const rest = {
      file: 'a.parcours',
      out: 'b',
      mapTitle: null,
      sections: packSections,
      page: 'A3',
      tiles: null,
      brand: null,
      scale: 2,
      pixels: null,
      background: 'white',
      compared: false,
      phase: null,
      room: wholeExport.room,
      locale: null,
      verb: 'export'
    }
    expect(read('export a.parcours --format pdf --lens journey --out b')).toEqual({
      ok: true,
      value: { ...rest, format: 'pdf', lens: 'journey' }
    })
    for (const format of ['json', 'xlsx', 'csv', 'mermaid'])
      expect(read(`export a.parcours --format ${format} --out b`)).toEqual({
        ok: true,
        value: { ...rest, format, lens: null }
      })
    expect(
      readInvocation([
        ...['export', 'a.parcours', '--format', 'png', '--lens=blueprint', '--map', 'Ma carte'],
        ...['--page', 'fit', '--tiles', 'A4', '--brand', 'c.json'],
        ...['--phase', '2', '--background', 'transparent'],
        ...['--lang', 'en', '--scale', '0.5', '--out', 'b']
      ])
    ).toEqual({
      ok: true,
      value: {
        ...rest,
        format: 'png',
        lens: 'blueprint',
        mapTitle: 'Ma carte',
        page: 'fit',
        tiles: 'A4',
        brand: 'c.json',
        locale: 'en',
        scale: 0.5,
        phase: '2',
        background: 'transparent'
      }
    })
    expect(read('export a.parcours --format svg --lens journey --width 1920 --out b')).toMatchObject({
      value: { pixels: { width: 1920, height: null } }
    })
    expect(
      read('export a.parcours --format png --lens journey --width 1920 --height 1080 --out b')
    ).toMatchObject({ value: { pixels: { width: 1920, height: 1080 } } })
    expect(read('export a.parcours --format pack --sections cards,cover --out b')).toEqual({
      ok: true,
      value: { ...rest, format: 'pack', lens: null, sections: ['cover', 'cards'] }
    })
  })
})

describe('paper for a room', () => {
  const room = (line: string) => {
    const outcome = read(`export a --format room --out b ${line}`.trim())
    return outcome.ok && outcome.value.verb === 'export' ? outcome.value.room : outcome
  }

  it.each([
    ['', wholeExport.room],
    ['--page A0', { ...wholeExport.room, paper: 'A0' }],
    ['--tiles A4 --page A2', { ...wholeExport.room, paper: 'A4' }],
    ['--parts dots,plan --note-sheets 0', { parts: ['plan', 'dots'], paper: 'A3', noteSheets: 0 }]
  ])('%s', (line, options) => {
    expect(room(line)).toEqual(options)
  })

  it.each([
    ['--page A2', '--page'],
    ['--parts poster,posters', '--parts'],
    ['--note-sheets 21', '--note-sheets'],
    ['--note-sheets 1.5', '--note-sheets']
  ])('refuses %s', (line, option) => {
    expect(room(line)).toMatchObject({ ok: false, failure: { code: 'cli.badValue', params: { option } } })
  })
})

describe('what is refused', () => {
  it.each([
    ['', 'cli.noVerb', {}],
    ['exporter a', 'cli.unknownVerb', { verb: 'exporter' }],
    ['__proto__', 'cli.unknownVerb', { verb: '__proto__' }],
    [
      'export a --format pack --sections cover,map --out b',
      'cli.badValue',
      { option: '--sections', allowed: packSections.join(', ') }
    ],
    ['samples a', 'cli.extraWord', { word: 'a' }],
    ['samples --out a', 'cli.unknownOption', { option: '--out', verb: 'samples' }],
    ['help me', 'cli.extraWord', { word: 'me' }],
    ['new --out a', 'cli.noOption', { option: '--sample' }],
    ['new --sample a', 'cli.noOption', { option: '--out' }],
    ['import --out a', 'cli.noFile', { verb: 'import' }],
    ['import a.csv', 'cli.noOption', { option: '--out' }],
    ['import a.csv b.csv --out c', 'cli.extraWord', { word: 'b.csv' }],
    ['import a.csv --out', 'cli.noValue', { option: '--out' }],
    ['import a.csv --out=', 'cli.noValue', { option: '--out' }],
    ['import a.csv -o b', 'cli.unknownOption', { option: '-o', verb: 'import' }],
    ['export a --out --format pdf', 'cli.noValue', { option: '--out' }],
    ['export a --lens journey --out b', 'cli.noOption', { option: '--format' }],
    ['export a --format docx --lens journey --out b', 'cli.badValue', { option: '--format' }],
    ['export a --format pdf --out b', 'cli.noOption', { option: '--lens' }],
    ['export a --format svg --lens map --out b', 'cli.badValue', { option: '--lens' }],
    ['export a --format pdf --lens journey --page A5 --out b', 'cli.badValue', { option: '--page' }],
    ['export a --format pdf --lens journey --tiles A2 --out b', 'cli.badValue', { option: '--tiles' }],
    ['export a --format png --lens journey --scale 9 --out b', 'cli.badScale', { maximum: 8 }],
    ['export a --format png --lens journey --scale 1e0 --out b', 'cli.badScale', {}],
    ['export a --format png --lens journey --scale deux --out b', 'cli.badScale', {}],
    ['export a --format pptx --compare as-is --out b', 'cli.compareOption', {}],
    [
      'export a --format pdf --lens journey --compare to-be --out b',
      'cli.badValue',
      { option: '--compare', allowed: 'as-is' }
    ],
    ['export a --format pdf --lens journey --phase 1 --out b', 'cli.pictureOption', { option: '--phase' }],
    ['export a --format png --lens journey --width 0 --out b', 'cli.badPixels', { option: '--width' }],
    ['export a --format png --lens journey --width 9 --height x --out b', 'cli.badPixels', {}],
    ['export a --format png --lens journey --height 9 --out b', 'cli.noOption', { option: '--width' }],
    ['export a --format png --lens journey --width 9 --scale 2 --out b', 'cli.scaleAndWidth', {}],
    ['export a --format json --format json --out b', 'cli.repeatedOption', { option: '--format' }],
    ['verify', 'cli.noFile', { verb: 'verify' }],
    ['verify a --lang de', 'cli.badValue', { option: '--lang' }],
    ['verify a --constructor b', 'cli.unknownOption', { option: '--constructor' }]
  ])('%s', (line, code, params) => {
    const outcome = read(line)
    if (outcome.ok) throw new Error('was understood')
    expect(outcome.failure.code).toBe(code)
    expect(outcome.failure.params).toMatchObject(params)
  })
})

test('no words make it throw, and every refusal has its sentence', () => {
  const words = fc.oneof(
    fc.constantFrom(
      'samples',
      'new',
      'import',
      'export',
      'verify',
      '--out',
      '--lens',
      '--format=pdf',
      '--',
      '-',
      '-x',
      '--__proto__=1'
    ),
    fc.string({ unit: 'binary' })
  )
  fc.assert(
    fc.property(fc.array(words), (line) => {
      const outcome = readInvocation(line)
      if (outcome.ok) return
      const key = `error.${outcome.failure.code}`
      if (!isMessageKey(key)) throw new Error(`no sentence for ${key}`)
      expect(translate('fr', key, outcome.failure.params)).not.toBe('')
    })
  )
})

describe('the language of the messages', () => {
  it.each([
    [['verify', 'a', '--lang', 'en'], { LANG: 'fr_FR.UTF-8' }, 'en'],
    [['verify', 'a', '--lang=fr'], { LANG: 'en_GB.UTF-8' }, 'fr'],
    [['verify', 'a', '--lang', 'de'], { LANG: 'en_GB.UTF-8' }, 'en'],
    [['samples'], { LANG: 'en_US.UTF-8' }, 'en'],
    [['samples'], { LANG: 'en' }, 'en'],
    [['samples'], { LANG: 'fr_FR.UTF-8', LC_ALL: 'en_GB' }, 'en'],
    [['samples'], { LANG: 'en_GB', LC_ALL: '' }, 'en'],
    [['samples'], { LANG: 'C.UTF-8' }, 'fr'],
    [['samples'], {}, 'fr']
  ])('%j under %j is %s', (words, env, locale) => {
    expect(messageLocale(words, env)).toBe(locale)
  })
})
