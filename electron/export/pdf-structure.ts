import type { Drawing, SceneItem } from '../../shared/lenses/scene'

const headerRank: Readonly<Partial<Record<SceneItem['role'], number>>> = { phase: 0, milestone: 1, step: 2 }

/**
 * Items as one reads the sheet aloud: what stands above, the phases, milestones and steps, then lane by lane from left
 * to right, then what stands below. The drawing order serves overlaps and says nothing to a reader.
 */
export function readingOrder(scene: Drawing): readonly SceneItem[] {
  if (scene.isText) return scene.items.filter(isRead)
  const keys = new Map(scene.items.map((item) => [item, readingKey(scene, item)]))
  const keyOf = (item: SceneItem): readonly number[] => keys.get(item) ?? []
  return scene.items.filter(isRead).sort((a, b) => compareKeys(keyOf(a), keyOf(b)))
}

/** Decoration is marked as an artifact, so that a screen reader passes over it. */
export function isRead(item: SceneItem): boolean {
  if (item.role === 'grid') return false
  // An empty cell keeps the others in their columns.
  return item.label !== '' || hasText(item) || item.part?.kind === 'cell'
}

export function hasText(item: SceneItem): boolean {
  return item.primitives.some((primitive) => primitive.kind === 'text')
}

export function isPicture(item: SceneItem): boolean {
  return item.primitives.length > 0 && item.primitives.every(({ kind }) => kind === 'image')
}

function readingKey(scene: Drawing, item: SceneItem): readonly number[] {
  const inHeader = headerRank[item.role]
  if (inHeader !== undefined) return [0, inHeader, item.x, item.y]
  const middle = item.y + item.height / 2
  const row = scene.rows.findIndex(({ y, height }) => middle >= y && middle < y + height)
  if (row >= 0) return [1, row, item.role === 'lane' ? 0 : 1, item.x, item.y]
  const first = scene.rows[0]
  return [first && middle < first.y ? -1 : 2, item.y, item.x]
}

function compareKeys(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

/** Tag of the item in the structure tree: PDF 1.7 standard types only. */
export function structureType(item: SceneItem, title: SceneItem | null): string {
  if (item.part?.kind === 'heading') return `H${item.part.level}`
  if (item.part?.kind === 'cell') return item.part.heads ? 'TH' : 'TD'
  if (item === title) return 'H1'
  if (!hasText(item)) return 'Figure'
  if (item.role === 'phase') return 'H2'
  if (item.role === 'step' || item.role === 'lane') return 'H3'
  return item.role === 'quote' ? 'BlockQuote' : 'P'
}

/** The caption set largest names the sheet; a page of text names its headings itself. */
export function titleItem(scene: Drawing): SceneItem | null {
  if (scene.isText) return null
  let title: SceneItem | null = null
  let largest = 0
  for (const item of scene.items) {
    if (item.role !== 'caption') continue
    for (const primitive of item.primitives) {
      if (primitive.kind !== 'text' || primitive.style.size <= largest) continue
      largest = primitive.style.size
      title = item
    }
  }
  return title
}
