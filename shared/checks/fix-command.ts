import type { Command } from '../commands/command'
import { language, shortened } from '../commands/label'
import { translate } from '../i18n/translate'
import type { Document } from '../model/document'
import type { Id } from '../model/id'
import { cardsOf } from '../model/structure'
import type { Fix } from './fix'

/** The one change that settles a finding; null where somebody has to write first. New ids are the caller's. */
export function fixCommand(
  document: Document,
  fix: Fix,
  ids: { readonly cardId: Id<'card'>; readonly milestoneId: Id<'milestone'> }
): Command | null {
  switch (fix.kind) {
    case 'answer': {
      const pain = document.card.get(fix.painId)
      if (!pain) return null
      return {
        type: 'card.add',
        cardId: ids.cardId,
        cell: fix.cell,
        after: cardsOf(document, fix.cell).at(-1)?.id ?? null,
        text: translate(language(document), 'review.fix.howMightWe', { pain: shortened(pain.text) }),
        changes: { parentCardId: pain.id }
      }
    }
    case 'link':
      return { type: 'card.update', cardId: fix.opportunityId, changes: { parentCardId: fix.painId } }
    case 'milestone':
      return {
        type: 'milestone.add',
        milestoneId: ids.milestoneId,
        phaseId: fix.phaseId,
        name: translate(language(document), 'panel.milestone.new')
      }
    case 'team':
      return { type: 'card.update', cardId: fix.cardId, changes: { teamId: fix.teamId } }
    case 'removeTouchpoint':
      return { type: 'touchpoint.remove', touchpointId: fix.touchpointId }
    case 'showPersona': {
      const personaIds = document.map.get(fix.mapId)?.personaIds ?? []
      return {
        type: 'map.update',
        mapId: fix.mapId,
        changes: { personaIds: [...personaIds, fix.personaId] }
      }
    }
    case 'note':
    case 'fill':
      return null
  }
}
