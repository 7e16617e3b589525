import { type FaceLevel, face } from '../../../shared/lenses/face'
import { Drawn } from '../../editor/drawn'

/** The face of the curve. */
export function Face({ score, size }: { score: FaceLevel; size: number }) {
  return <Drawn primitives={face(score, 0, 0, 24, false)} of={24} size={size} />
}
