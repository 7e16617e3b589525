import type { LensId } from '../model/lens-id'
import { blueprint } from './blueprint'
import { experience } from './experience'
import { journey } from './journey'
import type { Lens } from './lens'

export const lenses: Readonly<Record<LensId, Lens>> = { journey, experience, blueprint }
