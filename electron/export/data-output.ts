import { tableToCsv } from '../../shared/formats/csv-writer'
import { projectToJson } from '../../shared/formats/json'
import { mapToMermaid } from '../../shared/formats/mermaid-writer'
import { notesTable } from '../../shared/formats/project-tables'
import type { DataFormat } from '../../shared/ipc/contract'
import type { Document } from '../../shared/model/document'
import type { JourneyMap } from '../../shared/model/map'
import { stepsOfMap } from '../../shared/model/structure'
import { familyOf } from '../../shared/text/font-family'
import { clientFontsOf } from './client-font'
import { type ExportJob, type ExportOutput, ExportRefusal } from './export-job'
import { openFont } from './open-font'
import { projectToXlsx } from './xlsx'

/** What there is as data: nothing is drawn, so no font can lack a character. */
export async function dataOutput(
  document: Document,
  format: DataFormat,
  { options, revision, createdAt, assets }: ExportJob
): Promise<ExportOutput> {
  const { locale, mapId } = options
  switch (format) {
    case 'json':
      return textOutput(projectToJson(document))
    case 'xlsx': {
      const { client } = clientFontsOf(document, assets)
      const fontFamily = client ? familyOf(openFont(client)) : null
      const bytes = await projectToXlsx(document, { locale, revision, createdAt, fontFamily })
      return { bytes, missingCharacters: [] }
    }
    case 'csv':
      return textOutput(tableToCsv(notesTable(document, mapOf(document, mapId), locale), locale))
    case 'mermaid': {
      const map = mapOf(document, mapId)
      if (stepsOfMap(document, map.id).length === 0) throw new ExportRefusal('export.noStep')
      return textOutput(mapToMermaid(document, map, locale))
    }
  }
}

function mapOf(document: Document, mapId: string): JourneyMap {
  const map = document.map.get(mapId)
  if (!map) throw new ExportRefusal('export.unknownMap')
  return map
}

function textOutput(text: string): ExportOutput {
  return { bytes: new TextEncoder().encode(text), missingCharacters: [] }
}
