import { describe, expect, it } from 'vitest'
import { foreignTable } from '../../../shared/formats/foreign/foreign-table'
import { guessMapping, guessSheet } from '../../../shared/formats/foreign/guess'
import type { Cell } from '../../../shared/formats/table'
import type { WorkbookSheet } from '../../../shared/formats/workbook'

/** A row of a sheet as somebody types it: cells parted by bars, figures as numbers. */
function row(text: string): Cell[] {
  return text.split('|').map((cell) => {
    const trimmed = cell.trim()
    if (trimmed === '') return null
    return /^-?\d+(\.\d+)?$/.test(trimmed) ? Number(trimmed) : trimmed
  })
}

function sheet(rows: readonly string[], name = 'Feuil1'): WorkbookSheet {
  return { name, rows: rows.map(row) }
}

type Layout = {
  readonly what: string
  readonly rows: readonly string[]
  readonly headerAt: number
  readonly turned?: boolean
  readonly targets: string
  readonly isSure: boolean
}

const layouts: readonly Layout[] = [
  {
    what: 'a list of notes in French',
    rows: ['Phase | Étape | Ligne | Texte', 'Achat | Comparer | Irritants | Trop d’offres'],
    headerAt: 1,
    targets: 'phase step lane text',
    isSure: true
  },
  {
    what: 'a list of notes in English, with what belongs to them',
    rows: [
      'Stage | Step | Type | Description | Severity (1-5) | Team | Owner | Tags | Comments',
      'Buy | Compare | Pain point | Too many offers | 4 | Sales | Ann | price; web | Heard twice'
    ],
    headerAt: 1,
    targets: 'phase step lane text severity team owner tags note',
    isSure: true
  },
  {
    what: 'a title, a date and an empty row before the headers',
    rows: [
      'Retours clients — Banque Exemple |',
      'Extrait du 12/10/2026',
      '',
      'N° | Étape | Nature | Constat | Gravité | Fréquence | Canal | Commentaire',
      '1 | Ouvrir le compte | Irritant | Pièces demandées deux fois | Forte | souvent | Agence | vu 3 fois',
      '2 | Ouvrir le compte | Enchantement | Conseillère très à l’écoute | | | Téléphone |'
    ],
    headerAt: 4,
    targets: 'ignore step lane text severity frequency channel note',
    isSure: true
  },
  {
    what: 'one row per step with notes of several kinds',
    rows: [
      'Phase | Étape | Actions du client | Points de contact | Irritants | Opportunités | Émotion | Équipe',
      'Avant | S’informer | Cherche sur le web | Site | Prix cachés | Afficher les prix | -1 | Marketing'
    ],
    headerAt: 1,
    targets: 'phase step card.customerAction card.touchpoint card.pain card.opportunity emotion team',
    isSure: true
  },
  {
    what: 'a journey in English, one row per stage',
    rows: [
      'Stage | User actions | Touchpoints | Thoughts | Feelings | Pain points | Opportunities',
      'Awareness | Sees an ad | Instagram | Is it for me? | Curious | No price | Show the price'
    ],
    headerAt: 1,
    targets: 'step card.customerAction card.touchpoint card.thought card.feeling card.pain card.opportunity',
    isSure: true
  },
  {
    what: 'a blueprint as a list of steps',
    rows: [
      'Step | Physical evidence | Customer actions | Frontstage | Backstage | Support processes',
      'Check in | Desk | Gives name | Greets | Looks up booking | Booking system'
    ],
    headerAt: 1,
    targets: 'step card.evidence card.customerAction card.frontstage card.backstage card.support',
    isSure: true
  },
  {
    what: 'steps and substeps, which are our phases and steps',
    rows: ['Étape | Sous-étape | Irritant | Priorité', 'Achat | Paiement | Carte refusée | P1'],
    headerAt: 1,
    targets: 'phase step card.pain severity',
    isSure: true
  },
  {
    what: 'a backlog of pains with their impact and effort',
    rows: [
      'Étape du parcours | Point de douleur | Gravité | Impact | Effort | Piste d’amélioration | Responsable | Lien',
      'Livraison | Colis en retard | 3 | 8 | 5 | Prévenir par SMS | Léa | https://exemple.fr/1'
    ],
    headerAt: 1,
    targets: 'step card.pain severity impact effort card.opportunity owner link',
    isSure: true
  },
  {
    what: 'verbatims of a survey',
    rows: [
      'Verbatim | Étape | Satisfaction (0-10) | Persona | Date | Source',
      'J’ai attendu une heure | Accueil | 2 | Marc | 12/05/2026 | Enquête',
      'Parfait | Sortie | 9 | Ana | 13/05/2026 | Enquête'
    ],
    headerAt: 1,
    targets: 'card.verbatim step emotion persona note source',
    isSure: true
  },
  {
    what: 'steps across and lines down, phases above',
    rows: [
      'Carte de parcours',
      ' | Avant | | Pendant | ',
      'Étapes | Chercher | Réserver | Voyager | Arriver',
      'Actions du client | Compare | Paie | Monte à bord | Descend',
      'Irritants | Trop de sites | | Retard | ',
      'Émotion | 1 | -1 | -2 | 2',
      'Opportunités | | Payer en un clic | | '
    ],
    headerAt: 1,
    turned: true,
    targets: 'ignore phase step card.customerAction card.pain emotion card.opportunity',
    isSure: true
  },
  {
    what: 'steps across in English, a margin at the left, lines of several rows',
    rows: [
      ' | Stages | Discover | Buy | Use',
      ' | Doing | Searches | Orders | Unpacks',
      ' | | Asks a friend | |',
      ' | Pain points | | Slow site | No manual',
      ' | Our own line | a word | b word | c word'
    ],
    headerAt: 2,
    turned: true,
    targets: 'step card.customerAction card.customerAction card.pain card.free',
    isSure: true
  },
  {
    what: 'kinds told by the values alone',
    rows: [
      'Étape | Rangement | Ce qui a été dit',
      'Accueil | Irritant | On ne trouve pas l’entrée du bâtiment',
      'Accueil | Opportunité | Mettre un panneau visible de la rue',
      'Sortie | Enchantement | Un mot gentil en partant'
    ],
    headerAt: 1,
    targets: 'step lane text',
    isSure: false
  },
  {
    what: 'what the customer does, thinks and feels',
    rows: ['Étape | Je fais | Je pense | Je ressens', 'Accueil | J’attends | C’est long | Agacée'],
    headerAt: 1,
    targets: 'step card.customerAction card.thought card.feeling',
    isSure: true
  },
  {
    what: 'an export of a ticket tool',
    rows: [
      'Summary | Issue key | Issue Type | Priority | Assignee | Labels | Description',
      'Too slow | AB-12 | Problem | High | Ann | web, price | Since May'
    ],
    headerAt: 1,
    targets: 'text ignore lane severity owner tags note',
    isSure: false
  },
  {
    what: 'a heap of notes without a header',
    rows: ['On attend trop longtemps', 'Le prix change', 'Personne ne répond'],
    headerAt: 0,
    targets: 'text',
    isSure: false
  },
  {
    what: 'headers that say nothing',
    rows: ['Foo | Bar | Baz', 'un | deux | trois'],
    headerAt: 1,
    targets: 'note note note',
    isSure: false
  },
  {
    what: 'an export of ours without its ids',
    rows: [
      'Carte | Phase | Étape n° | Étape | Ligne | Nature | Texte | Gravité | Point de contact | Canal | Équipe | Vécu par | Étiquettes | Confiance | Note de travail',
      'A | B | 1 | C | Irritants | Irritant | Long | 2 | Site | Site web | SAV | Marc | prix | entendu | vu'
    ],
    headerAt: 1,
    targets:
      'ignore phase ignore step lane note text severity touchpoint channel team persona tags confidence note',
    isSure: true
  }
]

describe('what the columns of a foreign sheet are', () => {
  it.each(layouts)('$what', ({ rows, headerAt, turned = false, targets, isSure }) => {
    const guess = guessMapping(sheet(rows))
    expect(guess.mapping.shape).toEqual({ turned, headerAt })
    expect(guess.mapping.targets.join(' ')).toBe(targets)
    expect(guess.isSure).toBe(isSure)
  })

  it('finds how feelings are counted', () => {
    const scale = (...scores: number[]): string =>
      guessMapping(sheet(['Étape | Émotion', ...scores.map((score) => `E${score} | ${score}`)])).mapping.scale
    expect(scale(-2, 0, 1)).toBe('minus2')
    expect(scale(1, 5, 3)).toBe('oneTo5')
    expect(scale(0, 7, 10)).toBe('zeroTo10')
    expect(scale(-5, 4)).toBe('minus5')
    expect(scale(20, 85)).toBe('percent')
  })

  it('takes the kind of a list without lines from the name of its sheet', () => {
    const { mapping, isSure } = guessMapping(sheet(['Étape | Texte', 'Accueil | Trop long'], 'Irritants'))
    expect(mapping.kind).toBe('pain')
    expect(isSure).toBe(true)
  })

  it('opens the sheet that looks most like cards', () => {
    const cover = sheet(['Rapport', 'Client | Banque'], 'Couverture')
    const list = sheet(['Étape | Irritant', 'Accueil | Attente'], 'Données')
    expect(guessSheet([cover, list])).toBe(1)
    expect(guessSheet([list, cover])).toBe(0)
    expect(guessSheet([])).toBe(0)
  })

  it('reads a turned sheet column by column', () => {
    const table = foreignTable(sheet(['Étape | A | B', 'Irritants | x | y', ' | | z']), {
      turned: true,
      headerAt: 1
    })
    expect(table.headers).toEqual(['Étape', 'Irritants', 'Irritants'])
    expect(table.rows).toEqual([
      { number: 2, cells: ['A', 'x', null] },
      { number: 3, cells: ['B', 'y', 'z'] }
    ])
  })
})
