/** The client's logo: choosing it, what a drawing loses, and why one is refused. */
export const logo = {
  'logo.chooseTitle': 'Choisir un logo',
  'logo.fileKind': 'Logos (SVG, PNG, JPEG, WebP)',
  'logo.removed':
    'Le logo est gardé sans ce qu’il contenait de trop\u00A0: {parts}. Son dessin n’a pas changé\u202F; le fichier d’origine non plus.',
  'logo.part.scripts': 'scripts',
  'logo.part.links': 'liens',
  'logo.part.animations': 'animations',
  'logo.part.html': 'pages HTML',
  'error.logo.tooLarge':
    'Ce logo pèse plus de {limit} Mo. Rien n’a changé\u202F; demandez au client une version plus légère.',
  'error.logo.tooManyPixels':
    'Ce logo compte {megapixels} mégapixels\u202F; la limite est de {limit}. Rien n’a changé\u202F; réduisez-le, ou prenez-le en SVG.',
  'error.logo.broken':
    'Ce SVG est abîmé, ou n’est pas écrit comme il faut. Rien n’a changé\u202F; demandez le fichier d’origine, ou prenez le logo en PNG.',
  'error.logo.entities':
    'Ce SVG contient des déclarations (DTD) que Parcours ne lit pas. Rien n’a changé\u202F; enregistrez-le de nouveau en SVG simple, sans les fonctions d’édition d’Illustrator, ou en PNG.',
  'error.logo.external':
    'Ce logo va chercher une partie de lui-même ailleurs ({address}). Rien n’a été chargé et rien n’a changé\u202F; incorporez cette partie au fichier, ou prenez le logo en PNG.',
  'error.logo.text':
    'Ce logo contient du texte, que chaque ordinateur dessinerait dans une autre police. Rien n’a changé\u202F; vectorisez le texte, ou prenez le logo en PNG.',
  'error.logo.embedded':
    'Ce logo contient une image que Parcours ne lit pas, ou trop grande. Rien n’a changé\u202F; prenez le logo en PNG.',
  'error.logo.tooComplex':
    'Ce logo est trop compliqué pour un logo\u00A0: trop d’éléments, ou des éléments qui se répètent sans fin. Rien n’a changé\u202F; simplifiez-le, ou prenez-le en PNG.',
  'error.logo.shape':
    'Ce logo n’a pas de taille, ou est démesurément long ou grand. Rien n’a changé\u202F; recadrez-le, ou prenez-le en PNG.',
  'error.logo.empty':
    'Ce logo ne dessine rien. Rien n’a changé\u202F; demandez le fichier d’origine, ou prenez le logo en PNG.'
}
