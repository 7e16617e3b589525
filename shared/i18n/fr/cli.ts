/** The command line: help, and why a command was not carried out. */
export const cli = {
  'cli.usage':
    'Usage :\n  samples\n  new --sample ID --out FICHIER.parcours\n  import FICHIER.(json|mmd|csv|xlsx) --out FICHIER.parcours\n  export FICHIER.parcours --format pdf|pack|pptx|room|png|svg|xlsx|csv|mermaid|json [--lens journey|experience|blueprint] [--map TITRE]\n         [--page A4|A3|A2|A1|A0|fit] [--tiles A4|A3] [--brand HABILLAGE.json] [--lang fr|en] [--scale N] --out FICHIER\n         png et svg : [--phase NOM|NUMÉRO] [--background white|transparent] [--width PIXELS [--height PIXELS]]\n         pdf, png et svg : [--compare as-is]\n         pack : [--sections cover,contents,summary,personas,maps,milestones,register,cards]\n         room : [--parts plan,poster,notes,cards,dots,emotions] [--page A0|A1 | --tiles A3|A4] [--note-sheets N]\n  verify FICHIER.parcours\n  review FICHIER.parcours [--format text|json]\n  schema\n\nChaque commande accepte --lang fr|en pour la langue de ses messages.\n--lens est obligatoire pour pdf, png et svg ; sans elle, pptx et pack prennent les trois lentilles, room le parcours. pack réunit toutes les cartes, sauf si --map en nomme une, et garde des sections demandées celles qui ont quelque chose à dire. Code de sortie : 0 fait, 2 commande mal écrite, 3 fichier refusé, 4 écriture impossible.',
  'cli.verified': '{fileName} : intact (fichier, journal et enregistrements vérifiés).',
  'cli.part.file': 'pages du fichier',
  'cli.part.log': 'journal',
  'cli.part.head': 'tête du journal',
  'cli.part.records': 'enregistrements',
  'cli.part.replay': 'rejeu du journal',
  'cli.part.assets': 'images',
  'cli.part.at': '{part} (révision {revision})',
  'cli.internal': 'Une erreur inattendue s’est produite : {name}. Rien n’a été écrit.',
  'error.cli.damaged':
    'Le contrôle échoue : {parts}. Le fichier n’a pas été modifié ; demandez-en une nouvelle copie.',
  'error.cli.noVerb':
    'Il manque une commande : samples, new, import, export, verify, review, schema ou help.',
  'error.cli.unknownVerb':
    'La commande « {verb} » est inconnue : samples, new, import, export, verify, review, schema ou help.',
  'error.cli.unknownOption': 'L’option {option} n’existe pas pour {verb}. Rien n’a été écrit.',
  'error.cli.noValue': 'L’option {option} attend une valeur. Rien n’a été écrit.',
  'error.cli.repeatedOption': 'L’option {option} est donnée deux fois. Rien n’a été écrit.',
  'error.cli.noOption': 'L’option {option} est obligatoire ici. Rien n’a été écrit.',
  'error.cli.badValue': 'L’option {option} prend l’une de ces valeurs : {allowed}. Rien n’a été écrit.',
  'error.cli.badScale': 'L’option --scale prend un nombre de {minimum} à {maximum}. Rien n’a été écrit.',
  'error.cli.badPixels': 'L’option {option} prend un nombre entier de pixels. Rien n’a été écrit.',
  'error.cli.scaleAndWidth':
    'Les options --scale et --width s’excluent : la taille est donnée par l’une ou par l’autre. Rien n’a été écrit.',
  'error.cli.compareOption': 'L’option --compare ne vaut que pour pdf, png et svg. Rien n’a été écrit.',
  'error.cli.notDerived':
    'La carte « {title} » n’est issue d’aucune carte actuelle de ce fichier : il n’y a rien à quoi la comparer. Rien n’a été écrit.',
  'error.cli.pictureOption': 'L’option {option} ne vaut que pour png et svg. Rien n’a été écrit.',
  'error.cli.unknownPhase': 'Cette carte n’a pas de phase « {phase} » : {known}. Rien n’a été écrit.',
  'error.cli.brandText': 'Cet habillage n’est pas un texte JSON. Rien n’a été écrit.',
  'error.cli.brandField': 'Cet habillage n’est pas valable, champ « {field} ». Rien n’a été écrit.',
  'error.cli.noFile': 'La commande {verb} attend le nom d’un fichier.',
  'error.cli.extraWord': 'Le mot « {word} » est de trop. Rien n’a été écrit.',
  'error.cli.sameFile':
    'Le fichier à lire et le fichier à écrire sont le même : il n’a pas été touché. Donnez un autre nom à --out.',
  'error.cli.unknownSample': 'L’exemple « {sample} » n’existe pas : {known}. Rien n’a été écrit.',
  'error.cli.unknownMap':
    'Aucune carte ne s’appelle « {title} » dans ce fichier : {known}. Rien n’a été écrit.'
}
