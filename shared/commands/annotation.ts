import type { Document } from '../model/document'
import { annotationsOf } from '../model/structure'
import { type Handlers, type Label, refuse } from './applied'
import type { AnnotationPlace } from './command'
import { append, edit, removal, replacement } from './edit'
import { label } from './label'

export const annotationCommands: Handlers<
  'annotation.add' | 'annotation.update' | 'annotation.place' | 'annotation.duplicate' | 'annotation.remove'
> = {
  'annotation.add': (document, { annotationId, mapId, kind, place, text, changes }) => {
    if (!document.map.has(mapId)) return refuse('notFound')
    if ((kind === 'parked') !== (place === null)) return refuse('badValue', { field: 'kind' })
    const fields = { id: annotationId, mapId, kind, text, ...placeFields(place) }
    return append(document, 'annotation', annotationsOf(document, mapId), fields, changes, (added) =>
      label(document, 'log.annotationAdded', added.text)
    )
  },

  'annotation.update': (document, { annotationId, changes }) =>
    edit(document, document.annotation.get(annotationId), changes, (after) =>
      label(document, 'log.annotationUpdated', after.text)
    ),

  'annotation.place': (document, { annotationId, place }) => {
    const annotation = document.annotation.get(annotationId)
    if (!annotation) return refuse('notFound')
    const kind = place === null ? 'parked' : annotation.kind === 'parked' ? 'note' : annotation.kind
    return replacement(document, annotation, { ...placeFields(place), kind }, (after) =>
      label(document, 'log.annotationMoved', after.text)
    )
  },

  'annotation.duplicate': (document, { annotationId, newAnnotationId, place }) => {
    const annotation = document.annotation.get(annotationId)
    if (!annotation) return refuse('notFound')
    if ((annotation.kind === 'parked') !== (place === null)) return refuse('badValue', { field: 'kind' })
    const { mapId } = annotation
    const fields = { ...annotation, id: newAnnotationId, ...placeFields(place) }
    return append(document, 'annotation', annotationsOf(document, mapId), fields, {}, (added) =>
      label(document, 'log.annotationDuplicated', added.text)
    )
  },

  'annotation.remove': (document, { annotationIds }) => {
    const annotations = [...new Set(annotationIds)].map((id) => document.annotation.get(id))
    if (annotations.includes(undefined)) return refuse('notFound')
    const [only] = annotations
    return removal(
      document,
      annotationIds,
      annotations.length === 1 && only ? removedLabel(document, only.text) : severalLabel(annotations.length)
    )
  }
}

function placeFields(place: AnnotationPlace | null) {
  if (place === null) return { lens: null, laneId: null, stepId: null, x: null, y: null }
  const { lens, laneId, stepId, x, y } = place
  return { lens, laneId, stepId, x, y }
}

function removedLabel(document: Document, text: string): Label {
  return label(document, 'log.annotationRemoved', text)
}

function severalLabel(count: number): Label {
  return { labelKey: 'log.annotationsRemoved', labelParams: { count } }
}
