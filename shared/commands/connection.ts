import type { Connection } from '../model/connection'
import type { Document } from '../model/document'
import { connectionsOf } from '../model/structure'
import { type Handlers, refuse } from './applied'
import { addition, edit, removal } from './edit'
import { label } from './label'

export const connectionCommands: Handlers<'connection.add' | 'connection.update' | 'connection.remove'> = {
  'connection.add': (document, { connectionId, fromCardId, toCardId, direction }) => {
    const from = document.card.get(fromCardId)
    const to = document.card.get(toCardId)
    if (!from || !to) return refuse('notFound')
    if (fromCardId === toCardId) return refuse('sameCard')
    if (from.mapId !== to.mapId) return refuse('otherMap', { field: 'toCardId' })
    const ends = { id: connectionId, mapId: from.mapId, fromCardId, toCardId, direction }
    if (isDuplicate(document, ends)) return refuse('connectionExists')
    return addition(document, 'connection', { type: 'connection', ...ends }, (connection) =>
      label(document, 'log.connectionAdded', nameOf(document, connection))
    )
  },

  'connection.update': (document, { connectionId, changes }) => {
    const connection = document.connection.get(connectionId)
    if (!connection) return refuse('notFound')
    const direction = changes.direction ?? connection.direction
    if (direction !== connection.direction && isDuplicate(document, { ...connection, direction })) {
      return refuse('connectionExists')
    }
    return edit(document, connection, changes, (after) =>
      label(document, 'log.connectionUpdated', nameOf(document, after))
    )
  },

  'connection.remove': (document, { connectionId }) => {
    const connection = document.connection.get(connectionId)
    if (!connection) return refuse('notFound')
    const removed = label(document, 'log.connectionRemoved', nameOf(document, connection))
    return removal(document, [connectionId], removed)
  }
}

type Ends = Pick<Connection, 'id' | 'mapId' | 'fromCardId' | 'toCardId' | 'direction'>

/** There and back are two one-way connections; a mutual one already says both. */
function isDuplicate(document: Document, ends: Ends): boolean {
  return connectionsOf(document, ends.mapId).some((other) => {
    if (other.id === ends.id) return false
    if (other.fromCardId === ends.fromCardId && other.toCardId === ends.toCardId) return true
    const reversed = other.fromCardId === ends.toCardId && other.toCardId === ends.fromCardId
    return reversed && (other.direction === 'mutual' || ends.direction === 'mutual')
  })
}

function nameOf(document: Document, { label: words, fromCardId }: Connection): string {
  return words || (document.card.get(fromCardId)?.text ?? '')
}
