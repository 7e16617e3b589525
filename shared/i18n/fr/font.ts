/** The client's font: choosing it, and why one is refused. */
export const font = {
  'font.name': 'Police\u00A0: {name}',
  'font.none': 'Police\u00A0: Inter',
  'font.choose': 'Choisir une police…',
  'font.replace': 'Remplacer…',
  'font.remove': 'Retirer',
  'font.removeIt': 'Retirer la police du client',
  'font.bold': 'Gras\u00A0: {name}',
  'font.bold.choose': 'Ajouter son gras…',
  'font.bold.replace': 'Remplacer le gras…',
  'font.kinds':
    'TTF ou OTF, pour les textes courants de tous les exports. Titres et citations restent en Newsreader, l’éditeur en Inter.',
  'font.oneWeight': 'Sans son gras, tout est dessiné dans cette seule graisse.',
  'font.lacking': 'Il lui manque {letters}\u202F: Inter les dessine à sa place.',
  'font.chooseTitle': 'Choisir une police',
  'font.fileKind': 'Polices (TTF, OTF)',
  'error.font.tooLarge':
    'Cette police pèse plus de {limit} Mo. Rien n’a changé\u202F; choisissez un fichier plus léger, par exemple celui des seules lettres latines.',
  'error.font.otherFormat':
    'Cette police est au format {format}, qu’un export ne peut pas incorporer. Rien n’a changé\u202F; demandez-la en TTF ou en OTF.',
  'error.font.variable':
    'Cette police est variable\u202F: chaque programme en dessinerait une autre graisse. Rien n’a changé\u202F; choisissez ses fichiers fixes, souvent dans un dossier «\u00A0static\u00A0», comme «\u00A0Regular\u00A0» et «\u00A0Bold\u00A0».',
  'error.font.restricted':
    'La licence inscrite dans cette police interdit de l’incorporer dans un document. Rien n’a changé\u202F; demandez au client une version qui le permet, ou gardez Inter.',
  'error.font.broken':
    'Cette police est abîmée ou incomplète. Rien n’a changé\u202F; demandez le fichier d’origine, ou choisissez-en une autre.',
  'error.font.notFont':
    'Ce fichier n’est pas une police. Rien n’a changé\u202F; choisissez un fichier TTF ou OTF.',
  'error.font.noLatin':
    'Il manque à cette police des lettres latines ou des chiffres ({letters}). Rien n’a changé\u202F; choisissez-en une qui écrit le français.',
  'error.font.lost':
    'La police du client n’est plus dans le projet. Rien n’a été écrit\u202F; choisissez-la de nouveau dans l’habillage, ou retirez-la.'
}
