/** Pictures on notes, personas and walls: choosing them, and why one is refused. */
export const image = {
  'image.card': 'Image',
  'image.choose': 'Choisir une image…',
  'image.choose.how': 'ou la déposer ici, ou la coller. PNG, JPEG ou WebP.',
  'image.reading': 'Lecture de l’image…',
  'image.replace': 'Remplacer…',
  'image.remove': 'Retirer l’image',
  'image.name': 'Ce que montre l’image',
  'image.name.why': 'Lu aux personnes qui ne la voient pas, et dans le PDF.',
  'image.unnamed': 'Image sans description',
  'image.reduced':
    'L’image dépassait la taille utile : elle est gardée en {width} × {height} pixels. Le fichier d’origine n’a pas changé.',
  'error.image.otherFormat':
    'Ce fichier est au format {format}, que Parcours ne lit pas. Rien n’a été ajouté. Enregistrez-le en PNG ou en JPEG, puis recommencez.',
  'error.image.notImage':
    'Ce fichier n’est pas une image, malgré son nom. Rien n’a été ajouté. Choisissez un fichier PNG, JPEG ou WebP.',
  'error.image.broken':
    'Cette image est abîmée ou incomplète. Rien n’a été ajouté. Copiez-la de nouveau depuis sa source.',
  'error.image.tooManyPixels':
    'Cette image compte {megapixels} mégapixels ; la limite est de {limit}. Rien n’a été ajouté. Réduisez-la, puis recommencez.',
  'error.image.tooManyBytes':
    'Ce fichier dépasse {limit} Mo. Rien n’a été ajouté. Réduisez l’image, puis recommencez.',
  'error.image.tooHeavy':
    'Il n’y a pas assez de mémoire pour lire cette image. Rien n’a été ajouté. Réduisez-la, puis recommencez.',
  'error.image.unreadable':
    'Ce fichier ne peut pas être lu : il a été déplacé ou son accès est refusé. Rien n’a été ajouté. Choisissez-le de nouveau.',
  'image.chooseTitle': 'Choisir une image',
  'image.fileKind': 'Images (PNG, JPEG, WebP)',
  'image.noPlace': 'Rien n’a été ajouté : choisissez d’abord une note, ou une cellule qui reçoit des notes.',
  'error.link.refused':
    'Ce lien n’est pas une adresse web (http, https) ni une adresse e-mail (mailto) : il n’a pas été ouvert. Corrigez-le dans l’inspecteur.',
  'error.link.notOpened':
    'Le système n’a pas pu ouvrir ce lien. La note est intacte. Copiez l’adresse depuis l’inspecteur.',
  'link.none':
    'Cette note n’a pas de lien : choisissez une note qui en a un, ou ajoutez-le dans l’inspecteur.'
}
