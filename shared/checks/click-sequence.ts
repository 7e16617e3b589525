import { stepsOfMap } from '../model/structure'
import type { MapCheck } from './finding'
import { plainWords } from './plain-words'

const click =
  /^(?:je |il |elle |i |he |she )?(?:clique\w*|click\w*|tap\w*|scroll\w*|tape\w* (?:sur|dans)|appuye\w* sur|coche\w* |tick\w* |(?:selectionne\w*|select\w*) |fai(?:re|t) defiler|se connect\w*|log(?:s|ging)? ?in\b|sign(?:s|ing)? in\b|saisi\w* |enter(?:s|ing)? (?:the|an?|my|her|his) (?:e-?mail|password|code|address|name)|(?:rempli\w*|envo(?:yer|ie)|soumet\w*|valide\w*) (?:le|un|son|mon) formulaire|(?:fill\w* (?:in|out)|submit\w*|send\w*) (?:the|a|my|her|his) form|ouvr(?:ir|e) (?:l'|le |la |un |une |son |mon )(?:e-?mail|mail|courriel|lien|page|appli\w*|menu|onglet)|open\w* (?:the|an?|my|her|his) (?:e-?mail|link|page|app|menu|tab)|consulte\w* (?:la|une) page|visite\w* (?:la|une) page|visit\w* (?:the|a) (?:web ?)?page|ajoute\w* au panier|add\w* to (?:cart|basket)|telecharge\w* |download\w* )/

/** Two steps of three are gestures on a screen, and three at least. */
export const clickSequence: MapCheck = {
  id: 'clickSequence',
  severity: 'question',
  find(document, map) {
    const steps = stepsOfMap(document, map.id)
    const clicks = steps.filter(({ name }) => click.test(plainWords(name))).length
    return clicks >= 3 && clicks * 3 >= steps.length * 2
      ? [{ recordId: map.id, params: { name: map.title } }]
      : []
  }
}
