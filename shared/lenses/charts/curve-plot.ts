import type { CurveMark } from '../../metrics/curve-statistics'
import type { Emotion } from '../../model/emotion'
import type { Gender, Persona } from '../../model/persona'
import { feelingKey } from '../feeling'
import type { Column } from '../layout/columns'
import type { Setting } from '../layout/setting'
import { quoted, scoreText } from '../layout/spoken'
import type { Point, Segment } from './curve'
import type { CurveLook } from './curve-look'

export type Plot = {
  readonly persona: Persona
  readonly emotions: readonly Emotion[]
  readonly points: readonly Point[]
  /** Where the points' marks are drawn: beside the point where another mark is in the way. */
  readonly marks: readonly Point[]
  readonly segments: readonly Segment[]
  /** Of the whole curve, also what stands in collapsed phases. */
  readonly moments: readonly CurveMark[]
  /** Points that are not drawn in full: those of collapsed phases. */
  readonly hidden: readonly Point[]
  readonly look: CurveLook
}

export const faceSize = 26

export const markedFace = 34

export type SceneArea = {
  readonly setting: Setting
  readonly top: number
  readonly left: number
  readonly right: number
}

export function numbersOf(columns: readonly Column[]): ReadonlyMap<string, string> {
  return new Map(columns.flatMap(({ stepId, number }) => (stepId ? [[stepId, number]] : [])))
}

export function wordOf(setting: Setting, emotion: Emotion, gender: Gender): string {
  return emotion.word === '' ? setting.t(feelingKey(emotion.score, gender)) : emotion.word
}

export function emotionLabel(
  setting: Setting,
  emotion: Emotion,
  persona: Persona,
  number: string,
  marks: string
): string {
  const several = (setting.document.map.get(setting.mapId)?.personaIds.length ?? 0) > 1
  const parts = [
    setting.t(several ? 'lens.emotion.of' : 'lens.emotion', {
      name: persona.name,
      number,
      word: wordOf(setting, emotion, persona.gender),
      score: scoreText(emotion.score, setting)
    }),
    marks,
    emotion.why,
    emotion.quote === '' ? '' : quoted(emotion.quote, setting),
    emotion.quoteSource
  ]
  return parts.filter((part) => part !== '').join(' · ')
}

export function rolesText(setting: Setting, mark: CurveMark): string {
  return mark.roles.map((role) => setting.t(`term.${role}`)).join(' · ')
}
