import { plainWords } from './plain-words'

/** A possessive, a name for what came signed or a customer as the subject speak for the customer's side: quiet. */
const customerSide =
  /\b(?:mon|ma|mes|son|sa|ses|my|her|his|their|signe|signee|signes|signees|signed)\b|^(?:le |la |les |the |un |une |a )?(?:cliente?s?|customers?|clients?|utilisateur\w*|users?|abonnee?s?|subscribers?|patiente?s?|patients?|assuree?s?)\b/

const papers =
  "(?:contrats?|devis|factures?|offres?|propositions?|conventions?|bons? de (?:commande|livraison)|confirmations?|newsletter|relances?|enquetes?|questionnaires?|identifiants|kit de bienvenue|e-?mail de (?:bienvenue|confirmation|relance)|livret d'accueil|colis|commandes?|attestations?|avis d'echeance)"
const article = "(?:le |la |les |l'|un |une |des |du |de la |de l'|d'un |d'une )"
const people =
  '(?:cliente?s?|prospects?|utilisateurs?|utilisatrices?|abonnees?|abonnes?|leads?|usagers?|assures?)'
const files = '(?:demandes?|dossiers?|commandes?|reclamations?|tickets?|leads?|incidents? client)'

const french = [
  // « Envoyer le contrat », « Envoi du devis »
  `^(?:envoyer|transmettre|adresser|expedier|emettre|editer|etablir|rediger|preparer|envoi|transmission|emission|edition|redaction|preparation) ${article}${papers}\\b`,
  // « Relancer le client », « Former les utilisateurs »
  `^(?:relancer|contacter|rappeler|appeler|qualifier|convertir|fideliser|informer|accueillir|onboarder|facturer|recouvrer|identifier|segmenter|eduquer|cibler|prospecter|notifier|accompagner|satisfaire|retenir|reactiver|equiper) (?:le |la |les |un |une |nos |notre )${people}\\b`,
  // « Traiter la demande », « Instruction du dossier »
  `^(?:traiter|instruire|affecter|assigner|cloturer|escalader|qualifier|enregistrer|traitement|instruction|affectation|cloture|escalade|qualification) ${article}${files}\\b`,
  // « Former le client », « Facturation du client », « Envoyer un mail au client »
  `\\b(?:au|aux|nos) ${people}$`,
  `^(?:former|servir) (?:le |la |nos |notre )${people}\\b`,
  `^(?:relance|prospection|fidelisation|facturation|conversion|qualification)(?: (?:du|des|de nos)) ${people}\\b`,
  '^(?:prospection|relance) commerciale\\b'
]

const things =
  '(?:contracts?|quotes?|invoices?|offers?|proposals?|welcome (?:kit|pack|e-?mail|letter)|confirmations?|newsletter|surveys?|reminders?|credentials|parcels?|orders?|statements?)'
const whom =
  '(?:customers?|clients?|leads?|prospects?|users?|subscribers?|buyers?|policyholders?|account holders?)(?! (?:services?|support|care|cent(?:re|er)|desk|account|portal|area|reviews?|success|number)\\b)'
const english = [
  `^(?:send|issue|mail|e-?mail|ship|dispatch|draft|prepare|generate|sending|issuing|shipping|drafting|preparing) (?:out )?(?:the |an? )?(?:[a-z]+ )?${things}\\b`,
  `^(?:contact|call|call back|onboard|train|qualify|invoice|bill|upsell|convert|retain|notify|welcome|remind|inform|nurture|chase|educate|segment|target|acquire|re-?engage|win back) (?:the |an? |our |new )?${whom}\\b`,
  `^(?:process|handle|triage|assign|escalate|close|log|processing|handling|closing) (?:the |an? )?(?:[a-z]+ )?(?:order|claim|request|application|refund|ticket|complaint|lead|case)s?\\b`,
  `\\bto (?:the |our )${whom}$`,
  '^(?:lead|order|claims?) (?:qualification|processing|handling|generation)\\b'
]

const company = new RegExp([...french, ...english].join('|'))

/**
 * Whether a step is plainly named for what the company does: « Envoyer le contrat » for « Recevoir mon contrat ». A
 * list of what only a company says, in both languages whatever the project's: a name it does not know is the customer's.
 */
export function isCompanySide(name: string): boolean {
  const words = plainWords(name)
  return company.test(words) && !customerSide.test(words)
}
