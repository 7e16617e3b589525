import type { Locale } from '../i18n/translate'
import type { Id } from '../model/id'
import { nameField, nameLimit, toPlainName } from '../model/text-field'
import { type Parsed, parsing, Refusal } from './parsed'
import { ProjectDraft } from './project-draft'

type Task = { readonly name: string; readonly score: number; readonly actors: readonly string[] }
type Section = { readonly name: string; readonly tasks: Task[] }
type Journey = { title: string; readonly line: number; readonly sections: Section[] }

/**
 * Mermaid's `journey` diagram as a new project: sections become phases, tasks steps, actors personas, and the score a
 * feeling of each actor. Its own parser is not used: it needs a page, and it has no line numbers for a wrong score.
 */
export function parseMermaidJourney(text: string, locale: Locale, fallbackTitle = ''): Parsed {
  return parsing(() => {
    const journey = readJourney(text)
    if (journey.sections.every((section) => section.tasks.length === 0))
      throw new Refusal('mermaid.noTask', { line: journey.line })
    return recordsOf(journey, new ProjectDraft(locale, journey.title || fallbackTitle))
  })
}

function recordsOf(journey: Journey, draft: ProjectDraft) {
  const personas = new Map<string, Id<'persona'>>()
  const tasks = journey.sections.flatMap((section) => section.tasks)
  // A score is all Mermaid has for a task nobody feels anything about; ours writes the middle one.
  const isFelt = tasks.some(({ actors, score }) => actors.length === 0 && score !== neutral)
  for (const name of tasks.flatMap(({ actors }) => actors))
    if (!personas.has(name)) personas.set(name, draft.addPersona(name))
  let nobody: Id<'persona'> | null = null
  for (const section of journey.sections) {
    const phaseId = draft.addPhase(section.name)
    let last: Told | null = null
    for (const task of section.tasks) {
      const open: Told | null = last
      last =
        open && continues(open, task)
          ? open
          : { name: task.name, stepId: draft.addStep(phaseId, task.name), felt: new Set() }
      for (const actor of task.actors) last.felt.add(actor)
      // The score of a task without actors is somebody's, but not one of the named ones'.
      if (task.actors.length === 0 && isFelt) nobody ??= draft.addDefaultPersona()
      const feeling = task.actors.length === 0 ? [nobody] : task.actors.map((name) => personas.get(name))
      for (const personaId of feeling)
        if (personaId) draft.addEmotion(last.stepId, personaId, tenths(task.score - neutral))
    }
  }
  return draft.records()
}

const neutral = 3

type Told = { readonly name: string; readonly stepId: Id<'step'>; readonly felt: Set<string> }

/** A task has one score: a step that its actors feel differently about is told by several in a row. */
function continues({ name, felt }: Told, task: Task): boolean {
  const { actors } = task
  return name === task.name && felt.size > 0 && actors.length > 0 && actors.every((actor) => !felt.has(actor))
}

function tenths(score: number): number {
  return Math.round(score * 10) / 10
}

function readJourney(text: string): Journey {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .map((content, index) => ({ content: content.trim(), line: index + 1 }))
  const frontMatter = takeFrontMatter(lines)
  let journey: Journey | null = null
  for (let next = lines.shift(); next; next = lines.shift()) {
    const { content, line } = next
    if (content.startsWith('%%{')) skipUntil(lines, /\}%%$/, next)
    else if (content === '' || /^(?:%%|#(?!\d+;))/.test(content)) continue
    else if (!journey) {
      if (!/^journey\b/i.test(content) || content.length > 'journey'.length)
        throw new Refusal('mermaid.notJourney', { line })
      journey = { title: frontMatter, line, sections: [] }
    } else if (/^accDescr\s*\{/i.test(content)) skipUntil(lines, /\}/, next)
    else if (/^acc(?:Title|Descr)\s*:/i.test(content)) continue
    else readStatement(journey, content, line)
  }
  if (!journey) throw new Refusal('mermaid.notJourney', { line: 1 })
  return journey
}

function readStatement(journey: Journey, content: string, line: number): void {
  const statement = /^(title|section)(?:\s+(.*))?$/i.exec(content)
  if (statement && !isTask(content)) {
    const name = readName(statement[2] ?? '', line)
    if (statement[1]?.toLowerCase() === 'title') journey.title = name
    else journey.sections.push({ name, tasks: [] })
    return
  }
  const task = readTask(content, line)
  if (journey.sections.length === 0) journey.sections.push({ name: '', tasks: [] })
  journey.sections.at(-1)?.tasks.push(task)
}

/** "Section overview: 4: Me" is a section by Mermaid's own grammar too; only a bare word before the colon is a task. */
function isTask(content: string): boolean {
  return /^(?:title|section)\s*:/i.test(content)
}

function readTask(content: string, line: number): Task {
  const [name = '', score, ...actors] = content.split(':')
  if (score === undefined || name.trim() === '') throw new Refusal('mermaid.task', { line })
  if (!/^\s*[+-]?\d+(?:\.\d+)?\s*$/.test(score)) throw new Refusal('mermaid.task', { line })
  const value = Number(score)
  if (value < 1 || value > 5) throw new Refusal('mermaid.score', { line })
  const names = actors
    .join(':')
    .split(',')
    .map((actor) => readName(actor, line))
    .filter((actor) => actor !== '')
  return { name: readName(name, line), score: tenths(value), actors: [...new Set(names)] }
}

function readName(text: string, line: number): string {
  const name = toPlainName(decodeEntities(text.trim()))
  if (!nameField.safeParse(name).success) throw new Refusal('mermaid.tooLong', { line, limit: nameLimit })
  return name
}

/** Mermaid's way of writing a sign that would end a name: `#58;` is a colon. */
function decodeEntities(text: string): string {
  return text.replace(/#(\d{1,6});/g, (whole, digits: string) => {
    const code = Number(digits)
    return code > 0x10ffff ? whole : String.fromCodePoint(code)
  })
}

type Line = { readonly content: string; readonly line: number }

function skipUntil(lines: Line[], end: RegExp, opening: Line): void {
  for (let next: Line | undefined = opening; next; next = lines.shift()) if (end.test(next.content)) return
  throw new Refusal('mermaid.unclosed', { line: opening.line })
}

/** Takes the block of settings off the top; its title is used where the diagram itself has none. */
function takeFrontMatter(lines: Line[]): string {
  while (lines[0]?.content === '') lines.shift()
  const opening = lines[0]
  if (opening?.content !== '---') return ''
  lines.shift()
  let title = ''
  for (let next = lines.shift(); next; next = lines.shift()) {
    if (next.content === '---') return title
    const found = /^title\s*:\s*(.*)$/.exec(next.content)?.[1]
    if (found !== undefined) title = readName(found.replace(/^(["'])(.*)\1$/, '$2'), next.line)
  }
  throw new Refusal('mermaid.unclosed', { line: opening.line })
}
