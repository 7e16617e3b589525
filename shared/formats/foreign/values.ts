import { type Locale, locales, type MessageKey, translate } from '../../i18n/translate'
import { type Confidence, confidenceSchema, type Sentiment, sentimentSchema } from '../../model/card'
import { type Channel, channelSchema } from '../../model/touchpoint'
import { folded } from '../folded'
import { type Cell, cellText } from '../table'

/** The terms of a list that a bar or the end of a line parts. */
function termsOf(list: string): string[] {
  return list.split(/[|\n]/).map(folded)
}

/** A cell as its reader sees it: no noise of binary fractions, a decimal comma in French. */
export function wordsOf(cell: Cell, locale: Locale): string {
  if (typeof cell === 'number') {
    const figures = String(Number(cell.toPrecision(12)))
    return locale === 'fr' ? figures.replace('.', ',') : figures
  }
  if (cell === null || typeof cell === 'string') return cellText(cell)
  const [year, month, day] = cell.day.split('-')
  return locale === 'fr' ? `${day}/${month}/${year}` : cell.day
}

const errorWord =
  /^#(?:VALUE!|VALEUR!|REF!|N\/A|N\/D|NAME\?|NOM\?|NULL!|NUL!|DIV\/0!|NUM!|NOMBRE!|SPILL!|CALC!)$/

export function isErrorWord(cell: Cell): boolean {
  return typeof cell === 'string' && errorWord.test(cell.trim())
}

/** "3", "3,5", "4/5", "2 - majeur", "80 %"; null where no number leads. */
export function numberOf(cell: Cell): number | null {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null
  if (typeof cell !== 'string') return null
  const text = cell
    .trim()
    .replace(/[\u2212\u2013\u2014]/g, '-')
    .replace(/(\d)[\u00A0\u202F ](?=\d{3}(?!\d))/g, '$1')
    .replace(',', '.')
  const [, figures] = /^([+-]?\s?\d+(?:\.\d+)?)(?:\s*(?:[/%:)(-].*)?|\s+\D.*)$/su.exec(text) ?? []
  return figures === undefined ? null : Number(figures.replace(/\s/g, ''))
}

/** How a column counts what our fields count otherwise; found out from all its values. */
export const scales = ['minus2', 'minus3', 'minus5', 'oneTo5', 'zeroTo10', 'percent'] as const
export type Scale = (typeof scales)[number]

const scaleEnds: Readonly<Record<Scale, readonly [number, number]>> = {
  minus2: [-2, 2],
  minus3: [-3, 3],
  minus5: [-5, 5],
  oneTo5: [1, 5],
  zeroTo10: [0, 10],
  percent: [0, 100]
}

export function emotionScaleOf(cells: readonly Cell[]): Scale {
  const numbers = cells.flatMap((cell) => numberOf(cell) ?? [])
  const least = numbers.reduce((a, b) => Math.min(a, b), 0)
  const most = numbers.reduce((a, b) => Math.max(a, b), 0)
  const reach = Math.max(-least, most)
  if (least < 0) return reach <= 2 ? 'minus2' : reach <= 3 ? 'minus3' : 'minus5'
  if (most <= 2) return 'minus2'
  return most <= 5 ? 'oneTo5' : most <= 10 ? 'zeroTo10' : 'percent'
}

const emotionWords: readonly (readonly [number, string])[] = [
  [
    -2,
    `tres insatisfait | tres insatisfaite | tres mecontent | tres negatif | very dissatisfied
     very unsatisfied | very negative | colere | en colere | angry | furieux | furious | 😡 | 😠 | 😢 | 😭
     🤬 | --`
  ],
  [
    2,
    `tres satisfait | tres satisfaite | tres positif | very satisfied | very positive | enchante | ravi
     delighted | excellent | 😀 | 😃 | 😄 | 😁 | 😍 | 🤩 | ++`
  ],
  [
    -1,
    `insatisfait | insatisfaite | mecontent | mecontente | negatif | negative | dissatisfied
     unsatisfied | frustre | frustrated | decu | disappointed | mauvais | bad | triste | sad | 🙁 | ☹️
     ☹ | 😟 | 😕 | 😞`
  ],
  [
    1,
    `satisfait | satisfaite | content | contente | positif | positive | satisfied | happy | bien | bon
     good | 🙂 | 😊 | ☺️ | ☺ | +`
  ],
  [0, `neutre | neutral | moyen | ok | indifferent | 😐 | 😶 | =`]
]

const emotionsByWord = new Map(
  emotionWords.flatMap(([score, list]) => termsOf(list).map((word) => [word, score] as const))
)

/** -2 to +2 by tenths; null where the cell says no feeling that could be placed. */
export function emotionOf(cell: Cell, scale: Scale): number | null {
  const number = numberOf(cell)
  if (number === null) {
    const said = folded(cellText(cell))
    return emotionsByWord.get(said) ?? null
  }
  const [least, most] = scaleEnds[scale]
  if (number < least || number > most) return null
  return Math.round((((number - least) / (most - least)) * 4 - 2) * 10) / 10
}

const levels: readonly (readonly [number, string])[] = [
  [
    1,
    `faible | low | mineur | mineure | minor | basse | bas | legere | leger | peu | rare | rarement
     seldom | parfois | occasionnel | occasionnelle | sometimes | p3 | could | nice`
  ],
  [
    2,
    `moyen | moyenne | medium | modere | moderee | moderate | normal | normale | significatif | souvent
     often | frequent | frequente | regulier | p2 | should`
  ],
  [
    3,
    `fort | forte | high | eleve | elevee | haut | haute | majeur | majeure | major | critique
     critical | bloquant | bloquante | blocker | blocking | grave | severe | important | importante
     urgent | toujours | always | systematique | p1 | p0 | must`
  ]
]

const levelsByWord = new Map(
  levels.flatMap(([level, list]) => termsOf(list).map((word) => [word, level] as const))
)

/** 1 to 3, by a number of the column's own scale or by a word; null where it is neither. */
export function levelOf(cell: Cell, most: number): number | null {
  const number = numberOf(cell)
  if (number !== null) {
    if (number < 1 || number > 10) return null
    if (most <= 3) return Math.round(number)
    const share = most <= 5 ? number / 5 : number / 10
    return share <= 0.4 ? 1 : share <= 0.7 ? 2 : 3
  }
  const said = folded(cellText(cell)).split(/[^\p{L}\p{N}]+/u)
  const known = said.flatMap((word) => levelsByWord.get(word) ?? [])
  return known.length === 0 ? null : Math.min(...known)
}

/** 0 to 10; words stand for the ends and the middle. */
export function ratingOf(cell: Cell, most: number): number | null {
  const number = numberOf(cell)
  if (number !== null) {
    const rating = most > 10 && most <= 100 ? number / 10 : number
    return rating >= 0 && rating <= 10 ? rating : null
  }
  const level = levelOf(cell, 3)
  return level === null ? null : ([2, 5, 8][level - 1] ?? null)
}

export function mostOf(cells: readonly Cell[]): number {
  return cells.reduce((most: number, cell) => Math.max(most, numberOf(cell) ?? 0), 0)
}

const channelWords: readonly (readonly [Channel, string])[] = [
  [
    'website',
    `site | web | site internet | internet | website | en ligne | online | espace client | portail
     portal`
  ],
  ['mobile', `appli | app | application | application mobile | mobile app | mobile | smartphone`],
  ['email', `mail | courriel | email | e-mail | emailing`],
  ['phone', `telephone | tel | phone | appel | call | call center | call centre | centre d'appels | hotline`],
  [
    'inPerson',
    `agence | boutique | magasin | store | shop | branch | face a face | face-a-face | en personne
     in person | rendez-vous | rdv | physique | guichet | point de vente`
  ],
  ['post', `courrier | courrier postal | post | letter | lettre | papier`],
  ['social', `reseaux sociaux | social media | social | facebook | instagram | linkedin | whatsapp`],
  ['chat', `chat | chatbot | livechat | sms | messagerie`],
  ['videoCall', `visio | visioconference | video | teams | zoom | video call`],
  ['helpCentre', `faq | aide | help | help center | help centre | centre d'aide`]
]

const channels = byWord(channelSchema.options, (one) => `channel.${one}`, new Map(channelWords))

export function channelOf(cell: Cell): Channel | null {
  return channels.get(folded(cellText(cell))) ?? null
}

const confidenceWords: Readonly<Record<Confidence, string>> = {
  assumed: `hypothese | hypothesis | suppose | supposition | assumption | a valider | to validate | faible
     low | intuition`,
  heard: `entendu | entretien | interview | observe | observed | declaratif | qualitatif | qualitative
     moyenne | moyen | medium`,
  measured: `mesure | valide | validated | verifie | verified | prouve | proven | quantitatif | quantitative
     data | donnees | forte | fort | elevee | high`
}

const confidences = byWord(
  confidenceSchema.options,
  (one) => `confidence.${one}`,
  new Map(Object.entries(confidenceWords))
)

export function confidenceOf(cell: Cell): Confidence | null {
  return confidences.get(folded(cellText(cell))) ?? null
}

const sentimentWords: Readonly<Record<Sentiment, string>> = {
  negative: `negatif | negative | - | mauvais | bad`,
  neutral: `neutre | neutral | = | 0 | mixte | mixed`,
  positive: `positif | positive | + | bon | good`
}

const sentiments = byWord(
  sentimentSchema.options,
  (one) => `panel.sentiment.${one}`,
  new Map(Object.entries(sentimentWords))
)

export function sentimentOf(cell: Cell): Sentiment | null {
  return sentiments.get(folded(cellText(cell))) ?? null
}

/** Values by our own terms in either language, which win, and by what else people call them. */
function byWord<V extends string>(
  values: readonly V[],
  termOf: (value: V) => MessageKey,
  others: ReadonlyMap<string, string>
): ReadonlyMap<string, V> {
  const all = new Map<string, V>()
  for (const value of values)
    for (const word of termsOf(others.get(value) ?? '')) if (!all.has(word)) all.set(word, value)
  for (const value of values)
    for (const locale of locales) all.set(folded(translate(locale, termOf(value))), value)
  return all
}

const bullet = /^\s*(?:[-–—•·▪◦●*‣►✓→]|\d{1,2}[.)])\s+/u

/** Several notes in one cell, where each of its lines begins with a bullet or a number; else the text as it is. */
export function notesIn(text: string): readonly string[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  if (lines.length < 2 || !lines.every((line) => bullet.test(line))) return [text.trim()]
  return lines.map((line) => line.replace(bullet, '').trim()).filter((line) => line !== '')
}
