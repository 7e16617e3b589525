import type { MessageKey } from '../i18n/translate'
import type { Gender } from '../model/persona'
import { faceLevel } from './face'

/** The scale's own word for a score, agreed with the persona. */
export function feelingKey(score: number, gender: Gender): MessageKey {
  return `lens.feeling.${faceLevel(score)}.${gender}`
}
