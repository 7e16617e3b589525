import { exportPresetsOf, importMappingsOf } from '../model/structure'
import { type Handlers, refuse } from './applied'
import { append, edit, removal } from './edit'
import { label } from './label'

type Verb = 'add' | 'update' | 'remove'

export const savedOptionsCommands: Handlers<`exportPreset.${Verb}` | `importMapping.${Verb}`> = {
  'exportPreset.add': (document, { exportPresetId: id, name, content }) =>
    append(document, 'exportPreset', exportPresetsOf(document), { id, name, content }, {}, (preset) =>
      label(document, 'log.exportPresetAdded', preset.name)
    ),

  'exportPreset.update': (document, { exportPresetId, changes }) =>
    edit(document, document.exportPreset.get(exportPresetId), changes, (preset) =>
      label(document, 'log.exportPresetUpdated', preset.name)
    ),

  'exportPreset.remove': (document, { exportPresetId }) => {
    const preset = document.exportPreset.get(exportPresetId)
    if (!preset) return refuse('notFound')
    return removal(document, [exportPresetId], label(document, 'log.exportPresetRemoved', preset.name))
  },

  'importMapping.add': (document, { importMappingId: id, name, content }) =>
    append(document, 'importMapping', importMappingsOf(document), { id, name, content }, {}, (mapping) =>
      label(document, 'log.importMappingAdded', mapping.name)
    ),

  'importMapping.update': (document, { importMappingId, changes }) =>
    edit(document, document.importMapping.get(importMappingId), changes, (mapping) =>
      label(document, 'log.importMappingUpdated', mapping.name)
    ),

  'importMapping.remove': (document, { importMappingId }) => {
    const mapping = document.importMapping.get(importMappingId)
    if (!mapping) return refuse('notFound')
    return removal(document, [importMappingId], label(document, 'log.importMappingRemoved', mapping.name))
  }
}
