import { type Id, newId } from '../../model/id'
import { folded } from '../folded'
import type { PlannedName } from './planned'

/** Records known by their names, those that are there and those to come. */
export class Names<T extends 'team' | 'persona'> {
  readonly #type: T
  readonly #byName = new Map<string, PlannedName<T>>()

  constructor(type: T) {
    this.#type = type
  }

  know(id: Id<T>, name: string): void {
    if (!this.#byName.has(folded(name))) this.#byName.set(folded(name), { id, name, isNew: false })
  }

  idOf(name: string): Id<T> | null {
    if (name === '') return null
    const known = this.#byName.get(folded(name))
    if (known) return known.id
    const planned = { id: newId(this.#type), name, isNew: true }
    this.#byName.set(folded(name), planned)
    return planned.id
  }

  all(): MapIterator<PlannedName<T>> {
    return this.#byName.values()
  }
}
