import { stepsOfMap } from '../model/structure'
import type { MapCheck } from './finding'
import { plainWords } from './plain-words'

const title =
  /^(?:la |une |the |a )?(?:campagne|campaign)\b|\b(?:marketing|ad|advertising|e-?mail|drip|nurturing) campaign\b|\bcampagne (?:marketing|publicitaire|promotionnelle|d'e-?mail\w*|d'acquisition|de communication|de prospection|e-?mail\w*)\b|\blead nurturing\b/

const step =
  /\b(?:campagne|campaign|e-?mailing|newsletter|nurturing|retargeting|landing page|call-to-action|teasing|teaser|lead magnet|a\/b test\w*|ciblage|segmentation|lead scoring|banniere|banner|publi-?redactionnel|communique de presse|press release|post (?:linkedin|facebook|instagram|sponsorise)|sponsored post|(?:e-?mail|sms) de relance|reminder e-?mail|drip)\b/

/** The names say so: the title, or half of the steps and three at least. */
export const campaign: MapCheck = {
  id: 'campaign',
  severity: 'question',
  find(document, map) {
    const steps = stepsOfMap(document, map.id)
    const alike = steps.filter(({ name }) => step.test(plainWords(name))).length
    return title.test(plainWords(map.title)) || (alike >= 3 && alike * 2 >= steps.length)
      ? [{ recordId: map.id, params: { name: map.title } }]
      : []
  }
}
