import { describe, expect, it } from 'vitest'
import { parseImportFile } from '../../../shared/formats/import-file'
import { projectToJson } from '../../../shared/formats/json'
import { documentOf } from '../../../shared/model/document'

const bytesOf = (text: string) => new TextEncoder().encode(text)

describe('a file is read by its extension', () => {
  it('in any case, with its name as a title', () => {
    for (const [name, text] of [
      ['dossier/Ma carte.MMD', 'journey\n a: 3: Moi'],
      ['C:\\dossier\\Ma carte.mermaid', 'journey\n a: 3: Moi'],
      ['Ma carte.Csv', 'phase,step,lane,text\nP,S,pain,T']
    ] as const) {
      const parsed = parseImportFile(name, bytesOf(text), 'fr')
      expect(parsed.ok && parsed.records.find(({ type }) => type === 'project')).toMatchObject({
        name: 'Ma carte'
      })
    }
  })

  it('and JSON keeps its own names', () => {
    const parsed = parseImportFile('a.csv', bytesOf('phase,step,lane,text\nP,S,pain,T'), 'fr')
    const text = parsed.ok ? projectToJson(documentOf(parsed.records)) : ''
    const again = parseImportFile('b.json', bytesOf(`\uFEFF${text}`), 'fr')
    expect(again.ok && projectToJson(documentOf(again.records))).toBe(text)
  })

  it('and refused where the extension or the bytes do not fit', () => {
    const failureOf = (name: string, bytes: Uint8Array) => {
      const parsed = parseImportFile(name, bytes, 'fr')
      return parsed.ok ? null : parsed.failure
    }
    expect(failureOf('a.xlsx', bytesOf('x'))?.code).toBe('import.unknownKind')
    expect(failureOf('json', bytesOf('{}'))?.code).toBe('import.unknownKind')
    expect(failureOf('a.json', Uint8Array.of(0x7b, 0x0a, 0xe9))).toEqual({
      code: 'text.badBytes',
      params: { line: 2 }
    })
    expect(failureOf('a.mmd', Uint8Array.of(0xff, 0xfe))?.code).toBe('text.utf16')
    expect(failureOf('a.json', new Uint8Array(50_000_001))?.code).toBe('json.tooLarge')
  })
})
