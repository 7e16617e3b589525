/** Searching every text of the project. */
export const finding = {
  'action.find.open': 'Chercher dans le projet',
  'action.find.next': 'Résultat suivant',
  'action.find.previous': 'Résultat précédent',
  'find.label': 'Chercher dans le projet',
  'find.place': '{place} sur {count}',
  'find.count': '{count|# résultat|# résultats}',
  'find.none': 'Aucun résultat',
  'find.list': 'Liste des résultats',
  'find.ask': 'Tapez ce que vous cherchez\u00a0: tous les textes du projet sont lus.',
  'find.capped':
    'Les {shown} premiers résultats sur {count}. Précisez votre recherche pour voir les autres ici.',
  'find.parked': 'Note au parking',
  'find.group.map': 'Carte',
  'find.group.structure': 'Phases, étapes, jalons et lignes',
  'find.group.cards': 'Notes',
  'find.group.emotions': 'Ressentis',
  'find.group.connections': 'Liens',
  'find.group.annotations': 'Notes libres',
  'find.group.comments': 'Commentaires',
  'find.group.catalogue': 'Catalogues',
  'find.group.project': 'Projet et versions',
  'find.field.reason': 'Raison',
  'find.field.author': 'Auteur',
  'find.field.code': 'Code',
  'find.field.framing': 'Cadrage',
  'find.field.dress': 'Habillage'
}
