/** Transcribing the paper wall: its photos, and the fast entry beside them. */
export const wall = {
  'action.wall.open': 'Transcrire le mur',
  'wall.title': 'Transcrire le mur',
  'wall.lane': 'Ligne',
  'wall.step': 'Étape',
  'wall.note': 'Note à ranger',
  'wall.keys':
    'Entrée range la note. Alt et les flèches changent de ligne et d’étape ; avec Maj, elles déplacent la photo. Alt + ou Alt − la zoome. Dans le champ vide, ↑ reprend la dernière note et Ctrl Z l’annule. Échap quitte.',
  'wall.filed': 'Notes rangées à l’instant',
  'wall.said': '{label}. {where}',
  'wall.photos': 'Photos du mur',
  'wall.photo': 'Photo {index} sur {count}',
  'wall.place': '{index} sur {count}',
  'wall.frame':
    '{name} : flèches pour la déplacer, + et − pour zoomer, 0 pour la voir entière, R pour la tourner',
  'wall.tools': 'Outils de la photo',
  'wall.choose': 'Choisir les photos du mur…',
  'wall.choose.how': 'ou les déposer ici, ou les coller. PNG, JPEG ou WebP.',
  'wall.add': 'Ajouter des photos…',
  'wall.remove': 'Retirer cette photo',
  'wall.previous': 'Photo précédente',
  'wall.next': 'Photo suivante',
  'wall.whole': 'Photo entière',
  'wall.turnLeft': 'Tourner à gauche',
  'wall.turnRight': 'Tourner à droite',
  'wall.share': 'Largeur de la photo'
}
