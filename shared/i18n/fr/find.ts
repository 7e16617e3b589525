/** Searching the texts of the map. */
export const finding = {
  'action.find.open': 'Chercher dans la carte',
  'find.label': 'Chercher dans la carte',
  'find.place': '{place} sur {count}',
  'find.none': 'Aucun résultat',
  'find.next': 'Résultat suivant',
  'find.previous': 'Résultat précédent'
}
