import type { Document } from '../model/document'
import { annotationCommands } from './annotation'
import type { Applied, Handlers } from './applied'
import { assetCommands } from './asset'
import { applyBatch } from './batch'
import { brandCommands } from './brand'
import { candidateCommands } from './candidate'
import { cardCommands } from './card'
import type { Command, CommandType } from './command'
import { commentCommands } from './comment'
import { connectionCommands } from './connection'
import { emotionCommands } from './emotion'
import { laneCommands } from './lane'
import { mapCommands } from './map'
import { milestoneCommands } from './milestone'
import { parkingCommands } from './parking'
import { personaCommands } from './persona'
import { phaseCommands } from './phase'
import { projectCommands } from './project'
import { savedOptionsCommands } from './saved-options'
import { stepCommands } from './step'
import { teamCommands } from './team'
import { touchpointCommands } from './touchpoint'
import { verbatimCommands } from './verbatim'
import { versionCommands } from './version'
import { waiverCommands } from './waiver'

export type { Applied, Refusal, RefusalCode } from './applied'

const handlers: Handlers<CommandType> = {
  ...projectCommands,
  ...mapCommands,
  ...candidateCommands,
  ...assetCommands,
  ...personaCommands,
  ...touchpointCommands,
  ...teamCommands,
  ...phaseCommands,
  ...milestoneCommands,
  ...stepCommands,
  ...emotionCommands,
  ...laneCommands,
  ...cardCommands,
  ...connectionCommands,
  ...verbatimCommands,
  ...annotationCommands,
  ...parkingCommands,
  ...commentCommands,
  ...brandCommands,
  ...savedOptionsCommands,
  ...versionCommands,
  ...waiverCommands,
  batch: (document, command) => applyBatch(document, command, apply)
}

/** What a command does to a document, as a patch, or why it is refused. Pure; no change is an empty patch. */
export function apply(document: Document, command: Command): Applied {
  // The table pairs each type with its own handler; TypeScript cannot carry that pair through an index.
  const handler = handlers[command.type] as (document: Document, command: Command) => Applied
  return handler(document, command)
}
