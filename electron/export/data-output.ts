import { tableToCsv } from '../../shared/formats/csv-writer'
import { projectToJson } from '../../shared/formats/json'
import { mapToMermaid } from '../../shared/formats/mermaid-writer'
import { notesTable } from '../../shared/formats/project-tables'
import type { DataFormat } from '../../shared/ipc/contract'
import type { Document } from '../../shared/model/document'
import type { JourneyMap } from '../../shared/model/map'
import { brandOf, stepsOfMap } from '../../shared/model/structure'
import { familyOf } from '../../shared/text/font-family'
import { cleanSvg } from './clean-svg'
import { clientFontsOf } from './client-font'
import { type ExportJob, type ExportOutput, ExportRefusal } from './export-job'
import { openFont } from './open-font'
import { svgPicture } from './svg-picture'
import { projectToXlsx } from './xlsx'
import type { WorkbookLogo } from './xlsx-cover'

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
      const logo = logoOf(document, assets)
      const bytes = await projectToXlsx(document, { locale, revision, createdAt, fontFamily, logo })
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

/** As Excel shows it, which draws no SVG in older releases and no WebP. */
function logoOf(document: Document, assets: ReadonlyMap<string, Uint8Array>): WorkbookLogo | null {
  const asset = document.asset.get(brandOf(document)?.logoAssetId ?? '')
  const bytes = assets.get(asset?.hash ?? '')
  if (!asset || !bytes || asset.width === 0 || asset.height === 0) return null
  const aspect = asset.width / asset.height
  if (asset.mediaType === 'image/svg+xml')
    return { bytes: svgPicture(cleanSvg(bytes).bytes), type: 'png', aspect }
  if (asset.mediaType === 'image/png') return { bytes, type: 'png', aspect }
  return asset.mediaType === 'image/jpeg' ? { bytes, type: 'jpeg', aspect } : null
}

function mapOf(document: Document, mapId: string): JourneyMap {
  const map = document.map.get(mapId)
  if (!map) throw new ExportRefusal('export.unknownMap')
  return map
}

function textOutput(text: string): ExportOutput {
  return { bytes: new TextEncoder().encode(text), missingCharacters: [] }
}
