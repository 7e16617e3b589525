import type { Document } from '../model/document'
import { teamsOf } from '../model/structure'
import { type Team, teamStyleSchema } from '../model/team'
import { type Handlers, refuse } from './applied'
import { mergeInto, mergeLabel } from './catalogue-merge'
import { append, edit, removal } from './edit'
import { label } from './label'
import { moveAfter } from './move'

export const teamCommands: Handlers<'team.add' | 'team.update' | 'team.move' | 'team.remove' | 'team.merge'> =
  {
    'team.add': (document, { teamId, name, changes }) => {
      const look = changes?.style ? {} : distinctMark(document, name)
      return append(
        document,
        'team',
        teamsOf(document),
        { id: teamId, name },
        { ...look, ...changes },
        (team) => label(document, 'log.teamAdded', team.name)
      )
    },

    'team.update': (document, { teamId, changes }) =>
      edit(document, document.team.get(teamId), changes, (team) =>
        label(document, 'log.teamUpdated', team.name)
      ),

    'team.move': (document, { teamId, after }) => {
      const team = document.team.get(teamId)
      if (!team) return refuse('notFound')
      const named = label(document, 'log.teamMoved', team.name)
      return moveAfter(document, team, teamsOf(document), after, {}, named)
    },

    'team.remove': (document, { teamId }) => {
      const team = document.team.get(teamId)
      if (!team) return refuse('notFound')
      return removal(document, [teamId], label(document, 'log.teamRemoved', team.name))
    },

    'team.merge': (document, { teamId, keptId }) =>
      mergeInto(
        document,
        document.team.get(keptId),
        document.team.get(teamId),
        joining,
        mergeLabel(document, 'log.teamMerged')
      )
  }

/** A team is a name and a mark, and both are chosen with the one that stays. */
const joining = { lines: [], names: [], fallbacks: {} } as const

/** The first style no team has; once all are taken, they come round again with two letters of the name. */
function distinctMark(document: Document, name: string): Partial<Team> {
  const styles = teamStyleSchema.options
  const teams = teamsOf(document)
  const free = styles.find((style) => teams.every((team) => team.style !== style))
  if (free) return { style: free }
  const letters = [...name].filter((character) => /[\p{L}\p{N}]/u.test(character))
  return { style: styles[teams.length % styles.length], code: letters.slice(0, 2).join('').toUpperCase() }
}
