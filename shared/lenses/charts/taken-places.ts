import { overlap, type Rect } from '../rect'

/** About as wide as a place: most lie in one or two strips. */
const strip = 96

/**
 * The places of a chart that are taken, by upright strips: a label is compared with its neighbours only, however long
 * the map.
 */
export class TakenPlaces {
  readonly #strips = new Map<number, Rect[]>()

  constructor(places: Iterable<Rect> = []) {
    for (const place of places) this.add(place)
  }

  add(place: Rect): void {
    for (let index = stripOf(place.x); index <= stripOf(place.x + place.width); index++) {
      const places = this.#strips.get(index)
      if (places) places.push(place)
      else this.#strips.set(index, [place])
    }
  }

  /** How many come closer to a place than a margin. */
  countNear(place: Rect, margin: number): number {
    const first = stripOf(place.x - margin)
    let count = 0
    for (let index = first; index <= stripOf(place.x + place.width + margin); index++) {
      for (const taken of this.#strips.get(index) ?? []) {
        // One that lies in several strips counts in the first of them that is looked at.
        if (Math.max(first, stripOf(taken.x)) === index && overlap(taken, place, margin)) count += 1
      }
    }
    return count
  }

  copy(): TakenPlaces {
    const copy = new TakenPlaces()
    for (const [index, places] of this.#strips) copy.#strips.set(index, [...places])
    return copy
  }
}

function stripOf(x: number): number {
  return Math.floor(x / strip)
}
