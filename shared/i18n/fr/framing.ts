/** Framing: the three questions of an engagement, and the scope of a map. Examples stand in empty fields. */
export const framing = {
  'action.framing.open': 'Afficher ou masquer le cadrage',
  'framing.title': 'Cadrage',
  'framing.open': 'Cadrage : {answered|# réponse|# réponses} sur {count}',
  'framing.engagement': 'La mission',
  'framing.scope': 'Le périmètre',
  'framing.answered': '{answered|# réponse|# réponses} sur {count}',
  'framing.question': 'Question',
  'framing.answer': 'Réponse',
  'framing.whyMap': 'Pourquoi cartographier ?',
  'framing.whyMap.help': 'Le bénéfice attendu : ce qui doit changer, et à quoi on le verra.',
  'framing.whyMap.example':
    'Ex. : un client sur cinq ne renouvelle pas ; savoir où la confiance se perd et par quoi commencer.',
  'framing.whichJourneys': 'Quels parcours ?',
  'framing.whichJourneys.help':
    'Les plus stratégiques, les plus volumineux, les plus attaqués par la concurrence, ou les nouveaux.',
  'framing.whichJourneys.example':
    'Ex. : la première année d’un nouveau client, de la signature au renouvellement.',
  'framing.whichAudience': 'Quel public ?',
  'framing.whichAudience.help': 'Clients ou prescripteurs, segments, marchés.',
  'framing.whichAudience.example': 'Ex. : responsables formation d’ETI de 500 à 2 000 salariés, en France.',
  'framing.customerGoal.help':
    'Ce que le client veut obtenir pour lui. Ni une campagne, ni un contact isolé, ni une suite de clics, ni un processus interne.',
  'framing.customerGoal.example': 'Ex. : retrouver une connexion qui tient, sans poser un jour de congé.',
  'framing.trigger.help': 'L’événement qui met le client en route : la carte commence là.',
  'framing.trigger.example': 'Ex. : le contrat actuel prend fin le 31 août.',
  'framing.endState.help': 'Ce qui est vrai une fois le but atteint : la carte s’arrête là.',
  'framing.endState.example': 'Ex. : tous les salariés utilisent la plateforme sans aide.',
  'framing.success.help': 'Posez-lui la question, et notez sa phrase telle quelle.',
  'framing.success.example': 'Ex. : « Ça marche, je n’y pense même plus. »',
  'framing.customerValue.help': 'Ce que le client y gagne : du temps, de l’argent, de la sérénité…',
  'framing.customerValue.example': 'Ex. : douze jours de travail administratif économisés par an.',
  'framing.companyValue.help': 'Le résultat métier servi : fidélisation, revenu par client, coût de service…',
  'framing.companyValue.example': 'Ex. : 90 % de premiers renouvellements.',
  'framing.segment.help': 'Pour qui cette carte vaut. Un autre segment vit souvent un autre parcours.',
  'framing.segment.example': 'Ex. : ETI, de 500 à 2 000 salariés',
  'framing.serviceLevel.help': 'L’accompagnement promis à ce segment.',
  'framing.serviceLevel.none': 'À préciser',
  'serviceLevel.oneToOne': 'Individuel (one-to-one)',
  'serviceLevel.oneToMany': 'Collectif (one-to-many)',
  'serviceLevel.techTouch': 'Numérique (tech touch)'
}
