/** « Questions à régler » : ce que la revue trouve, pourquoi cela compte, et ce qui y répond. */
export const review = {
  'action.review.open': 'Afficher ou masquer les questions à régler',
  'review.title': 'Questions à régler',
  'review.title.count': 'Questions à régler ({count})',
  'review.opener': 'À régler ({count})',
  'review.opener.none': 'À régler',
  'review.count': '{count|# question à régler|# questions à régler}',
  'review.scope': 'Ce qui est relu',
  'review.map': 'Cette carte',
  'review.show': 'Voir',
  'review.accept': 'Accepter…',
  'review.reason': 'Pourquoi l’accepter ? Qui, quand ?',
  'review.confirm': 'Garder la raison',
  'review.accepted': 'Acceptées',
  'review.because': '{reason} ({author})',
  'review.reopen': 'Rouvrir',
  'review.declare': 'Confirmer…',
  'review.more': 'Afficher {count|# question de plus|# questions de plus}',
  'review.missing': 'Manque : {names}.',
  'review.met': 'Rempli',
  'review.unmet': 'Pas encore',
  'review.fix.answer': 'Créer une opportunité',
  'review.fix.link': 'Relier à l’opportunité voisine',
  'review.fix.milestone': 'Créer un jalon',
  'review.fix.note': 'Écrire une note',
  'review.fix.fill': 'Compléter',
  'review.fix.team': 'Confier à l’équipe de l’étape',
  'review.fix.removeTouchpoint': 'Retirer du catalogue',
  'review.fix.showPersona': 'Mettre sur la carte',
  'review.fix.howMightWe': 'Comment pourrions-nous répondre à « {pain} » ?',
  'review.checklist': 'Les quatre piliers',
  'review.checklist.met': '{met} sur {count}',
  'review.checklist.phases': 'Des phases définies, comprises de tous',
  'review.checklist.phases.how': 'Donnez à chaque phase un nom et un but du client.',
  'review.checklist.milestones': 'Un jalon mesurable et suivi à chaque transition',
  'review.checklist.milestones.how':
    'Terminez chaque phase par un jalon, avec sa mesure et l’outil où il est suivi.',
  'review.checklist.activities': 'Des activités concrètes dans chaque phase',
  'review.checklist.activities.how':
    'Ajoutez à chaque phase une activité avec un responsable et une fréquence.',
  'review.checklist.indicators': 'Des indicateurs actionnables dans chaque phase',
  'review.checklist.indicators.how': 'Ajoutez un indicateur à chaque phase ou à l’une de ses étapes.',
  'review.checklist.segments': 'Une carte alignée sur un segment et un niveau de service',
  'review.checklist.segments.how': 'Dites dans le cadrage pour quel segment et à quel niveau de service.',
  'review.checklist.validated': 'Un référentiel validé et adopté par les équipes',
  'review.checklist.validated.how':
    'Faites relire la carte par la réussite client, les ventes, le produit et le support, puis notez qui l’a validée et quand.',
  'review.checklist.feedback': 'Une boucle de retours qui fait évoluer la carte',
  'review.checklist.feedback.how':
    'Convenez d’une date de revue et de qui recueille les retours, puis notez-le.',
  'review.severity.error': 'À corriger',
  'review.severity.question': 'À discuter',
  'review.project': 'Tout le projet',
  'review.none': 'Rien à régler : la carte répond à ce que la méthode demande.',
  'check.customerGoal.name': 'But du client',
  'check.customerGoal': '« {name} » ne dit pas quel but le client poursuit.',
  'check.customerGoal.why':
    'Un parcours est la suite d’actions d’un client pour atteindre son but. Sans ce but, rien ne dit ce qui est réussi.',
  'check.trigger.name': 'Déclencheur',
  'check.trigger': '« {name} » ne dit pas ce qui déclenche le parcours.',
  'check.trigger.why':
    'Le déclencheur fixe où commence la carte. Sans lui, chacun en imagine un autre et la discussion se disperse.',
  'check.endState.name': 'État final',
  'check.endState': '« {name} » ne dit pas à quoi l’on voit que le client est arrivé.',
  'check.endState.why':
    'Le parcours s’arrête quand le client a atteint son but, pas quand l’entreprise a clos le dossier.',
  'check.campaign.name': 'Campagne marketing ?',
  'check.campaign': '« {name} » ressemble à une campagne marketing.',
  'check.campaign.why':
    'Un parcours client n’est pas une campagne : il suit ce que le client fait pour atteindre son but, pas ce que l’entreprise lui adresse.',
  'check.singleInteraction.name': 'Interaction unique ?',
  'check.singleInteraction': '« {name} » ressemble à une interaction unique.',
  'check.singleInteraction.why':
    'Un achat ou un appel au support n’est qu’un moment du parcours. Que fait le client avant et après ?',
  'check.clickSequence.name': 'Suite de clics ?',
  'check.clickSequence': '« {name} » ressemble à une suite de clics.',
  'check.clickSequence.why':
    'Ouvrir un e-mail, cliquer, remplir un formulaire : ce sont des gestes. Un parcours raconte ce que le client cherche à obtenir.',
  'check.internalProcess.name': 'Processus interne ?',
  'check.internalProcess': '« {name} » ressemble à un processus interne.',
  'check.internalProcess.why':
    'Un processus conçu par l’entreprise pour le client n’est pas un parcours. Racontez d’abord ce que le client vit ; les processus viendront en face, dans le blueprint.',
  'check.phaseGoal.name': 'Phase sans but',
  'check.phaseGoal': 'La phase « {name} » n’a pas de but du client.',
  'check.phaseGoal.why':
    'Chaque phase est un état de maturité du client, avec un but à elle. Sans but, on ne sait pas quelles actions y mener.',
  'check.phaseMilestone.name': 'Phase sans jalon',
  'check.phaseMilestone': 'Aucun jalon ne termine la phase « {name} ».',
  'check.phaseMilestone.why':
    'Le jalon est l’événement qui fait passer le client à la phase suivante. Sans jalons, les équipes ne savent jamais où elles en sont.',
  'check.phaseIndicator.name': 'Phase sans indicateur',
  'check.phaseIndicator': 'La phase « {name} » n’a aucun indicateur.',
  'check.phaseIndicator.why': 'Sans indicateur, on ne peut ni piloter la phase, ni l’améliorer.',
  'check.milestoneMeasure.name': 'Jalon sans mesure',
  'check.milestoneMeasure': 'Le jalon « {name} » ne dit pas à quoi il se mesure.',
  'check.milestoneMeasure.why':
    'Un jalon est un événement mesurable : c’est ce qui met tout le monde d’accord sur le fait qu’il est atteint.',
  'check.milestoneTracking.name': 'Jalon non suivi',
  'check.milestoneTracking': 'Le jalon « {name} » ne dit pas dans quel outil il est suivi.',
  'check.milestoneTracking.why':
    'Chaque transition de phase repose sur un jalon suivi dans vos outils. Sinon, personne ne voit qu’un client est bloqué.',
  'check.stepInteraction.name': 'Étape sans interaction',
  'check.stepInteraction': 'À l’étape « {name} », le client ne rencontre l’entreprise nulle part.',
  'check.stepInteraction.why':
    'La bonne granularité : au moins une interaction entre le client et l’entreprise par étape. Sinon, l’étape est trop fine, ou un point de contact manque.',
  'check.stepViewpoint.name': 'Étape vue de l’entreprise',
  'check.stepViewpoint': 'L’étape « {name} » semble nommée du point de vue de l’entreprise.',
  'check.stepViewpoint.why':
    'Une étape se raconte du point de vue du client : « Recevoir mon contrat » plutôt qu’« Envoyer le contrat ».',
  'check.blueprintStep.name': 'Étape sans service',
  'check.blueprintStep': 'À l’étape « {name} », rien n’est dit en scène ni en coulisses.',
  'check.blueprintStep.why':
    'Le blueprint met en face de chaque action du client ce que font le front et le back office. Une case vide est une question ouverte.',
  'check.touchpointChannel.name': 'Point de contact sans canal',
  'check.touchpointChannel': 'Le canal du point de contact « {name} » n’est pas connu.',
  'check.touchpointChannel.why':
    'Chaque point de contact a son canal. Choisi dans le catalogue, il se compte et se retrouve d’une carte à l’autre.',
  'check.channelGap.name': 'Rupture de canal',
  'check.channelGap':
    'De « {before} » à « {name} », le client change de canal et son ressenti chute : rien ne dit pourquoi.',
  'check.channelGap.why':
    'Passer d’un canal à l’autre sans relais est un irritant classique, et le passage au non digital un signe que le but s’éloigne.',
  'check.touchpointPurpose.name': 'Point de contact sans raison d’être',
  'check.touchpointPurpose':
    '« {name} » : rien ne dit ce que le client y fait ou en attend, à l’étape « {step} » de la phase « {phase} ».',
  'check.touchpointPurpose.why':
    'Un point de contact sert le but du client dans sa phase. S’il n’en sert aucun, il lui coûte un effort de trop.',
  'check.breakPointAction.name': 'Point de rupture sans suite',
  'check.breakPointAction': 'Rien n’est prévu pour le point de rupture « {name} ».',
  'check.breakPointAction.why':
    'À un point de rupture, le client s’en va. C’est la première chose que le plan d’actions doit traiter.',
  'check.painOpportunity.name': 'Irritant sans opportunité',
  'check.painOpportunity': 'Aucune opportunité ne répond à l’irritant « {name} ».',
  'check.painOpportunity.why':
    'La carte sert à passer du diagnostic au parcours idéal. Un irritant sans réponse s’arrête au constat.',
  'check.lowPoint.name': 'Creux sans explication',
  'check.lowPoint': 'Le ressenti est bas à l’étape « {name} », et rien ne dit pourquoi.',
  'check.lowPoint.why':
    'Les étapes décevantes sont celles dont le client se souvient. Sans irritant, pensée ni verbatim, on ne saura pas quoi changer.',
  'check.momentOfTruthIndicator.name': 'Moment de vérité non mesuré',
  'check.momentOfTruthIndicator': 'Le moment de vérité « {name} » n’a pas d’indicateur.',
  'check.momentOfTruthIndicator.why':
    'C’est là que tout se joue : un indicateur doit dire, pendant le parcours, si le client atteindra son but.',
  'check.assumedKeyStep.name': 'Moment de vérité supposé',
  'check.assumedKeyStep': 'Au moment de vérité « {name} », tout est supposé.',
  'check.assumedKeyStep.why':
    'Ce qui décide du parcours mérite un verbatim, une mesure ou une écoute. Une supposition de plus ne convaincra personne.',
  'check.activityOwner.name': 'Activité sans responsable',
  'check.activityOwner': 'L’activité « {name} » n’a pas de responsable.',
  'check.activityOwner.why':
    'Une activité a un responsable, une fréquence et un modèle. Sans responsable, elle n’a pas lieu.',
  'check.indicatorOwner.name': 'Indicateur sans responsable',
  'check.indicatorOwner': 'L’indicateur « {name} » n’a pas de responsable.',
  'check.indicatorOwner.why':
    'Un indicateur n’est actionnable que si quelqu’un le suit dans ses rituels et agit quand il se dégrade.',
  'check.opportunityOwner.name': 'Opportunité sans responsable',
  'check.opportunityOwner': 'L’opportunité « {name} » n’a pas de responsable.',
  'check.opportunityOwner.why':
    'Sans personne pour la porter, une opportunité reste sur le mur après l’atelier.',
  'check.toBe.name': 'Actuel sans cible',
  'check.toBe': '« {name} » n’a pas de carte cible, alors que le projet en dessine pour d’autres.',
  'check.toBe.why':
    'La carte sert à diagnostiquer le parcours actuel, puis à concevoir le parcours idéal : l’un appelle l’autre.',
  'check.touchpointUnused.name': 'Point de contact inutilisé',
  'check.touchpointUnused': 'Le point de contact « {name} » n’est utilisé sur aucune carte.',
  'check.touchpointUnused.why':
    'Les points de contact qui existent et ceux que le client utilise ne sont pas toujours les mêmes. À placer, ou à retirer.',
  'check.personaMap.name': 'Persona sans carte',
  'check.personaMap': 'Le persona « {name} » n’est sur aucune carte.',
  'check.personaMap.why':
    'Un même parcours se vit autrement d’un persona à l’autre : il lui faut une courbe, ou une carte à lui.'
}
