/** What a screen reader is told of a change that the eye sees. */
export const announce = {
  'announce.cell': '{lane}, {column}',
  'announce.stepOf': 'étape {number}',
  'announce.phaseOf': 'phase {name}',
  'announce.card': 'Note déplacée vers {where}, {place} sur {count}',
  'announce.cards': '{count} notes déplacées, la dernière vers {where}',
  'announce.step': 'Étape déplacée\u00a0: {number}, phase {phase}',
  'announce.phase': 'Phase déplacée, {place} sur {count}',
  'announce.lane': 'Ligne déplacée, {place} sur {count}',
  'announce.milestone': 'Jalon déplacé à la fin de la phase {phase}',
  'announce.emotion': 'Ressenti\u00a0: {score}',
  'announce.selection': '{count|# élément sélectionné|# éléments sélectionnés}',
  'announce.selection.none': 'Aucune sélection'
}
