/** The canvas: its tools, its grid for screen readers, its notices. */
export const canvas = {
  'canvas.zoom': 'Zoom',
  'canvas.minimap': 'Plan de la carte',
  'canvas.minimap.seen': 'Étapes {from} à {to}, de {first} à {last}',
  'canvas.grid': '{title}, {lens}',
  'canvas.empty.step': 'Étape',
  'canvas.invite.card': 'Cliquez et écrivez',
  'canvas.invite.feeling': 'Posez un ressenti',
  'canvas.invite.step': 'Ajoutez une étape',
  'canvas.invite.phase': 'Ajoutez une phase',
  'canvas.cell.empty': 'vide',
  'canvas.cell.among': '{text} ({place} sur {count})',
  'canvas.cell.more': 'et {count|# autre|# autres}',
  'canvas.addStepHere': 'Ajouter une étape ici',
  'canvas.typing.text': 'Texte de la note',
  'canvas.typing.name': 'Nom',
  'canvas.kindChanged': '{count|La note a changé|# notes ont changé} de nature\u00a0: {kind}.',
  'canvas.connect.hint':
    'Choisissez l’autre note avec les flèches puis Entrée, ou d’un clic. Échap pour renoncer.',
  'canvas.connect.noCard': 'Pour relier deux notes, sélectionnez d’abord une note du blueprint.'
}
