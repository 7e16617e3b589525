import { locales, type MessageKey, translate } from '../../i18n/translate'
import { cardKinds } from '../../model/card'
import { laneKinds } from '../../model/lane-kind'
import { folded } from '../folded'
import type { Target } from './target'

/**
 * What a header says, before the other headers tell how it is meant: a substep makes a phase of the step beside it, and
 * a bare "notes" is the text of a list that has none, and a remark where there is one.
 */
export type Meaning = Target | 'substep' | 'number' | 'remark' | 'map'

/**
 * As they are after `folded`, singular and plural, French and English; a bar or the end of a line parts them. The terms of
 * the vocabulary are added below.
 */
const synonyms: readonly (readonly [Meaning, string])[] = [
  [
    'phase',
    `phase | stage | stages | macro-etape | macro etape | grande etape | sequence | chapitre | chapter
     moment de vie | moments de vie`
  ],
  ['step', `etape | etapes | step | steps | journey step | moment | moments | steps of the journey`],
  [
    'substep',
    `sous-etape | sous-etapes | sous etape | micro-etape | substep | sub-step | substeps | sub step`
  ],
  [
    'lane',
    `issue type | ligne | lignes | couloir | lane | swimlane | type | nature | categorie | category
     kind | rubrique | type de note | type d'element | card type | note type`
  ],
  [
    'text',
    `texte | text | post-it | postit | sticky note | sticky | contenu | content | card | element | item
     constat | constats | observation | observations | insight | insights | finding | findings | libelle
     intitule | titre | title | resume | summary | enonce | feedback`
  ],
  [
    'remark',
    `note | notes | commentaire | commentaires | comment | comments | remarque | remarques | remark
     remarks | detail | details | precision | precisions | note de travail | working note`
  ],
  ['description', `description | descriptions | descriptif`],
  ['map', `carte | cartographie | map | journey | parcours | projet | project`],
  [
    'number',
    `issue key | issue id | n° | no | no. | # | num | numero | number | id | ref | ordre | order
     etape n° | step no. | step no | step number | n° etape | index | rang`
  ],
  [
    'severity',
    `gravite | severite | severity | criticite | criticality | priorite | priority | intensite
     intensity | importance | niveau de gravite`
  ],
  ['frequency', `frequence | frequency | recurrence | occurrence | occurrences`],
  ['impact', `impact | impacts | valeur | value | benefice | benefit`],
  [
    'effort',
    `effort | complexite | complexity | cout | cost | faisabilite | feasibility
     difficulte de mise en oeuvre`
  ],
  ['sentiment', `tonalite | tone | polarite | polarity`],
  [
    'touchpoint',
    `touchpoint | touchpoints | touch point | touch points | point de contact | points de contact
     contact point | contact points`
  ],
  ['channel', `canal | canaux | channel | channels | media | support de contact`],
  [
    'team',
    `equipe | equipes | team | teams | service | services | departement | department | direction | entite
     squad | business unit | equipe concernee`
  ],
  [
    'persona',
    `persona | personas | profil | profils | profile | segment | cible | vecu par | felt by | user type
     type de client | customer type`
  ],
  [
    'owner',
    `responsable | responsables | owner | pilote | porteur | en charge | assigne a | assigned to
     assignee | referent | responsible | qui | who | acteur | acteurs | actor | actors`
  ],
  ['cadence', `rythme | cadence | periodicite`],
  [
    'tags',
    `etiquette | etiquettes | tag | tags | mots-cles | mot-cle | keywords | keyword | theme | themes
     thematique | thematiques | label | labels | topic | topics`
  ],
  ['link', `lien | liens | link | links | url | hyperlien`],
  ['source', `source | sources | origine | origin | provenance`],
  [
    'confidence',
    `confiance | niveau de confiance | confidence | fiabilite | certitude | certainty | niveau de preuve`
  ],
  [
    'emotion',
    `emotion | emotions | score emotionnel | emotion score | note emotionnelle | satisfaction | humeur
     mood | courbe | courbe emotionnelle | emotion curve | emotional curve | emotional journey
     niveau d'emotion | csat | niveau de satisfaction`
  ],
  ['emotionWord', `en un mot | in a word | mot`],
  ['duration', `duree | durees | duration | temps | time | delai | delais | lead time | time spent`],
  [
    'card.customerAction',
    `je fais | fait | does | i do | action | actions | action client | actions client | actions clients
     user action | user actions | customer action | customer actions | doing | ce que fait le client
     ce qu'il fait | ce que je fais | activite du client | activites du client | activites client
     comportement | comportements | behaviour | behaviours | behavior | behaviors | tache | taches | task
     tasks | what customers do | user steps`
  ],
  [
    'card.expectation',
    `attente | attentes | besoin | besoins | need | needs | expectation | expectations | objectif
     objectifs | goal | goals | attentes et besoins | besoins et attentes | but | buts | customer goal`
  ],
  [
    'card.pain',
    `irritant | irritants | pain | pains | pain point | pain points | painpoint | painpoints
     point de douleur | points de douleur | probleme | problemes | problem | problems | frustration
     frustrations | difficulte | difficultes | frein | freins | point de friction | points de friction
     friction | frictions | issue | issues | obstacle | obstacles | barrier | barriers | points negatifs
     point negatif | point faible | points faibles | dysfonctionnement | dysfonctionnements
     insatisfaction | insatisfactions | negatif | negative | douleur | douleurs | lows`
  ],
  [
    'card.breakPoint',
    `rupture | ruptures | points de rupture | break points | blocker | blockers | point de blocage
     points de blocage`
  ],
  [
    'card.delight',
    `enchantement | enchantements | delight | delights | gain | gains | points positifs | point positif
     point fort | points forts | moment positif | moments positifs | ce qui marche | what works | positif
     positive | positives | highlights | highs | plaisir | plaisirs`
  ],
  [
    'card.opportunity',
    `opportunite | opportunites | opportunity | opportunities | piste | pistes | piste d'amelioration
     pistes d'amelioration | amelioration | ameliorations | improvement | improvements | solution
     solutions | recommandation | recommandations | recommendation | recommendations | axe d'amelioration
     axes d'amelioration | levier | leviers | quick win | quick wins | axe de progres | axes de progres`
  ],
  ['card.idea', `idees | ideas | idee | idea`],
  [
    'card.metric',
    `kpi | kpis | indicateur cle | indicateurs cles | metric | metrics | indicator | mesure | mesures
     measure | measures`
  ],
  [
    'card.thought',
    `je pense | pense | thinks | i think | pensee | pensees | thoughts | thinking
     ce que pense le client | ce qu'il pense | ce que je pense | what customers think | question
     questions | questions du client`
  ],
  [
    'card.verbatim',
    `je dis | dit | says | i say | verbatims | verbatim client | verbatims clients | citation | citations
     quote | quotes | customer quote | customer quotes | parole client`
  ],
  [
    'card.feeling',
    `je ressens | ressent | feels | i feel | ressenti | ressentis | feeling | feelings
     ce que ressent le client | ce que je ressens | etat d'esprit`
  ],
  [
    'card.evidence',
    `preuve | preuves | preuve physique | preuves physiques | evidence | support physique
     supports physiques | preuves materielles`
  ],
  [
    'card.frontstage',
    `front | front office | front-office | frontstage | front stage | onstage | actions visibles
     actions visibles des employes | visible actions | en scene | avant-scene | scene`
  ],
  [
    'card.backstage',
    `back | back office | back-office | backstage | back stage | coulisses | actions invisibles
     invisible actions | en coulisses`
  ],
  [
    'card.support',
    `support | supports | processus support | systeme | systemes | system | systems | outil | outils
     tool | tools | application | applications | si | it systems | fonctions support`
  ],
  [
    'card.employeeExperience',
    `experience collaborateur | experience employe | employee experience | vecu employe`
  ],
  [
    'card.policy',
    `regle | regles | policies | policy | contrainte | contraintes | rule | rules | constraints`
  ],
  ['card.activity', `activite | activites | activity | activities`],
  [
    'card.warningSignal',
    `signal faible | signaux faibles | risque | risques | risk | risks | alerte | alertes | weak signals`
  ]
]

/** Headers of our own tables that say the same in another field's words. */
const ownHeaders: readonly (readonly [Meaning, MessageKey])[] = [
  ['emotion', 'table.column.score'],
  ['number', 'table.column.stepNumber'],
  ['remark', 'table.column.note'],
  ['remark', 'table.column.answers'],
  ['owner', 'table.column.owner'],
  ['sentiment', 'table.column.sentiment'],
  ['cadence', 'table.column.cadence']
]

function dictionary(): ReadonlyMap<string, Meaning> {
  const words = new Map<string, Meaning>()
  const add = (word: string, meaning: Meaning): void => {
    const key = headerWords(word)
    if (key !== '' && !words.has(key)) words.set(key, meaning)
  }
  for (const [meaning, list] of synonyms) for (const word of list.split(/[|\n]/)) add(word, meaning)
  for (const locale of locales) {
    for (const [meaning, key] of ownHeaders) add(translate(locale, key), meaning)
    for (const kind of laneKinds) {
      if (kind === 'free' || kind === 'touchpoint') continue
      add(translate(locale, `lane.${kind}`), `card.${kind}`)
    }
    for (const kind of cardKinds) {
      if (kind !== 'free' && kind !== 'touchpoint') add(translate(locale, `card.${kind}`), `card.${kind}`)
    }
  }
  return words
}

/** Without the marks and the scale people add to a header: "Gravité (1 à 5) *". */
export function headerWords(header: string): string {
  return folded(header)
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replace(/[*:?!]+/g, ' ')
    .replace(/[_/]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

const words = dictionary()
const longestFirst = [...words].sort(([a], [b]) => b.length - a.length)

export type HeaderMeaning = { readonly meaning: Meaning; readonly exact: boolean }

/** A longer text is a note or a title, whatever words are in it. */
const headerLimit = 60

/** "Étape du parcours" is not a map. */
const wholeOnly: readonly Meaning[] = ['map', 'number', 'emotionWord']

/** By the whole header, else by the longest term that stands in it as a word. */
export function meaningOf(header: string): HeaderMeaning | null {
  if (header.length > headerLimit) return null
  const said = headerWords(header)
  if (said === '') return null
  const whole = words.get(said)
  if (whole) return { meaning: whole, exact: true }
  const padded = ` ${said.replace(/[^\p{L}\p{N}'-]+/gu, ' ')} `.replaceAll("l'", ' ').replaceAll("d'", ' ')
  const part = longestFirst.find(
    ([word, meaning]) => !wholeOnly.includes(meaning) && word.length > 3 && padded.includes(` ${word} `)
  )
  return part ? { meaning: part[1], exact: false } : null
}

/** The kind of notes that a line or a value names; null for a name nobody knows. */
export function cardTargetOf(name: string): `card.${(typeof cardKinds)[number]}` | null {
  const meaning = words.get(headerWords(name))
  if (meaning === 'touchpoint') return 'card.touchpoint'
  const kind = cardKinds.find((one) => meaning === `card.${one}`)
  return kind ? `card.${kind}` : null
}
