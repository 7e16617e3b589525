/** Copying and pasting notes. */
export const clipboard = {
  'clipboard.copy': 'Copier les notes',
  'clipboard.cut': 'Couper les notes',
  'clipboard.paste': 'Coller des notes, une liste ou un tableau',
  'clipboard.noCell':
    'Rien n’a été collé\u00a0: choisissez d’abord une cellule qui reçoit des notes, puis collez de nouveau.',
  'clipboard.tooMany':
    'Rien n’a été collé\u00a0: un collage compte au plus {cards} notes et {steps} étapes nouvelles. Le presse-papiers est intact\u202f; collez-le en plusieurs fois.',
  'clipboard.newSteps':
    'Le tableau dépassait la carte\u00a0: {count|# étape a été ajoutée|# étapes ont été ajoutées} à la fin.',
  'action.picture.copy': 'Copier en image',
  'clipboard.picture.sheet': 'La lentille est copiée en image ({width} × {height} pixels).',
  'clipboard.picture.selection': 'La sélection est copiée en image ({width} × {height} pixels).',
  'action.panel.copy': 'Copier le panneau en image',
  'clipboard.picture.panel': 'Le panneau est copié en image ({width} × {height} pixels).',
  'error.clipboard.noPanel': 'Aucun panneau n’est ouvert à droite : ouvrez-en un, puis copiez-le.',
  'error.clipboard.longPanel':
    'Ce panneau est trop long pour une seule image. Rien n’a été copié ; filtrez-le ou repliez-en une partie.',
  'error.clipboard.noPanelPicture':
    'L’image du panneau n’a pas pu être faite. Rien n’a été copié ; réessayez, la fenêtre au premier plan.',
  'error.clipboard.noPicture':
    'L’image n’a pas pu être faite, sans doute faute de mémoire. Rien n’a changé\u202f; sélectionnez une partie de la carte et copiez-la.',
  'clipboard.ask.title': 'Coller tout\u202f?',
  'clipboard.ask.text':
    'Le presse-papiers contient {count|# note|# notes}. Un seul Annuler suffira pour toutes les retirer.',
  'clipboard.ask.paste': 'Coller',
  'clipboard.ask.cancel': 'Ne pas coller'
}
