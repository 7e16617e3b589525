/** The filter of notes: its menu, and what is held back. */
export const filter = {
  'action.filter.open': 'Filtrer les notes',
  'action.filter.clear': 'Effacer le filtre',
  'filter.button': 'Filtrer',
  'filter.shown': 'Filtre\u00a0: {shown} sur {count|# note|# notes}',
  'filter.kinds': 'Nature',
  'filter.teams': 'Équipe',
  'filter.tags': 'Étiquette',
  'filter.confidences': 'Confiance',
  'filter.personas': 'Persona',
  'filter.teams.unset': 'Sans équipe',
  'filter.tags.unset': 'Sans étiquette',
  'filter.personas.unset': 'Communes à tous',
  'filter.value': '{name}, {count|# note|# notes}',
  'filter.hint': 'Les autres notes restent à leur place, estompées. Une nouvelle note reste visible.',
  'filter.empty': 'Aucune note dans cette lentille.',
  'filter.cleared': 'Filtre effacé',
  'filter.none': 'Aucun filtre n’est actif.',
  'filter.out': '{text} (hors filtre)',
  'filter.export': 'Le filtre ne retire rien de l’export\u00a0: toutes les notes y sont.'
}
