/** The export dialog, and why a file could not be made or saved. */
export const exporting = {
  'export.title': 'Exporter la carte',
  'export.format': 'Format',
  'export.format.pdf': 'PDF',
  'export.format.pdf.kind': 'vectoriel',
  'export.format.png': 'PNG',
  'export.format.png.kind': 'image',
  'export.format.svg': 'SVG',
  'export.format.svg.kind': 'vectoriel',
  'export.format.xlsx': 'XLSX',
  'export.format.xlsx.kind': 'Excel',
  'export.format.csv': 'CSV',
  'export.format.csv.kind': 'notes',
  'export.format.mermaid': 'Mermaid',
  'export.format.mermaid.kind': 'schéma',
  'export.format.json': 'JSON',
  'export.format.json.kind': 'données',
  'export.lenses': 'Lentilles, une page chacune',
  'export.lens': 'Lentille',
  'export.paper': 'Papier',
  'export.page.fit': 'Ajusté',
  'export.orientation': 'Orientation',
  'export.landscape': 'Paysage',
  'export.portrait': 'Portrait',
  'export.size': 'Taille de l’image',
  'export.pixels': '{width} × {height} pixels',
  'export.tooManyPixels':
    'Trop grand, {limit} millions de pixels au plus : réduisez l’échelle ou choisissez le PDF.',
  'export.maps': 'Cartes',
  'export.included': 'Contenu',
  'export.legend': 'Légende',
  'export.personas': 'Personas à côté du titre',
  'export.confidence': 'Signes de confiance',
  'export.filtered': 'Seulement ce que le filtre laisse voir',
  'export.preset': 'Réglages enregistrés',
  'export.preset.none': 'Aucun réglage enregistré',
  'export.preset.choose': 'Réglages enregistrés…',
  'export.preset.keep': 'Enregistrer ces réglages',
  'export.preset.remove': 'Supprimer les réglages « {name} »',
  'export.preset.name': 'Nom des réglages',
  'export.preset.example': 'Comité de direction',
  'export.preset.save': 'Enregistrer',
  'export.brand': 'Habillage du client',
  'export.brand.more': 'Couleurs, pied de page, version',
  'export.brand.logo': 'Logo',
  'export.brand.logo.choose': 'Choisir un logo…',
  'export.brand.logo.replace': 'Remplacer…',
  'export.brand.logo.remove': 'Retirer',
  'export.brand.logo.removeIt': 'Retirer le logo',
  'export.brand.logo.kinds': 'PNG ou JPEG. Un logo SVG s’enregistre d’abord en PNG.',
  'export.brand.primaryColour': 'Première couleur',
  'export.brand.primaryColour.why': 'Titre, bandeau des phases, jalons.',
  'export.brand.secondaryColour': 'Deuxième couleur',
  'export.brand.secondaryColour.why': 'Filets au-dessus et au-dessous de la carte.',
  'export.brand.corrected': 'Imprimée en {colour}, plus foncée, pour rester lisible sur le papier.',
  'export.brand.footer': 'Pied de page, à gauche',
  'export.brand.version': 'Version',
  'export.brand.date': 'Date',
  'export.brand.date.why': 'Sans date : le jour de l’export.',
  'export.brand.confidentiality': 'Mention de confidentialité',
  'export.brand.confidentiality.example': 'Confidentiel',
  'export.language': 'Langue des libellés',
  'export.preview': 'Aperçu',
  'export.preview.of': 'Aperçu de la page {lens}',
  'export.sheet.landscape': '{page} paysage, {width} × {height} mm',
  'export.sheet.portrait': '{page} portrait, {width} × {height} mm',
  'export.sheet.fit': 'Page ajustée, {width} × {height} mm',
  'export.pages': '{count|# page|# pages}',
  'export.smallest': 'Corps le plus petit : {size} pt',
  'export.readable.far': 'Texte lisible à 1 m',
  'export.readable.hand': 'Texte lisible en main',
  'export.readable.choose': 'Trop petit sur papier : choisissez {page}',
  'export.readable.never': 'Trop petit sur papier : à lire à l’écran',
  'export.xlsx.why':
    'Tout le projet en feuilles Excel : notes, étapes, phases, ressentis, points de contact, personas, équipes… Une feuille pour chaque, avec filtres et en-têtes figés. Les textes y sont tels quels, les nombres et les dates se calculent.',
  'export.csv.why':
    'Les notes de cette carte en une table, une par ligne, avec phase, étape, ligne et attributs. Les textes qui commencent comme une formule y sont précédés d’une apostrophe ; les nombres restent des nombres. Parcours la réimporte.',
  'export.mermaid.why':
    'Les phases, les étapes et les émotions de cette carte en un texte que Mermaid, GitLab, Notion ou Obsidian dessinent, et que Parcours réimporte. Les notes n’y ont pas de place.',
  'export.json.why':
    'Toutes les cartes du projet, leurs notes et leur structure, dans un texte que Parcours réimporte sans perte.',
  'export.composing': 'Mise en page de l’aperçu…',
  'export.nothing': 'Choisissez au moins une carte et une lentille.',
  'export.save': 'Enregistrer le {format}',
  'export.cancel': 'Annuler',
  'export.close': 'Fermer',
  'export.stop': 'Arrêter',
  'export.running': 'Écriture du fichier…',
  'export.done': '« {fileName} » est enregistré.',
  'export.missing':
    'Sans dessin dans les polices du livrable : {characters}. Remplacez-les dans la carte pour éviter des cases vides.',
  'export.missing.more':
    'Sans dessin dans les polices du livrable : {characters} et {count|# autre caractère|# autres caractères}. Remplacez-les dans la carte pour éviter des cases vides.',
  'export.coarse': 'Images trop petites pour ce papier, qui paraîtront floues : {names}.',
  'export.coarse.more':
    'Images trop petites pour ce papier, qui paraîtront floues : {names} et {count|# autre|# autres}.',
  'export.fileName.project': 'Projet',
  'error.save.diskFull':
    '« {fileName} » n’a pas été enregistré : le disque est plein. La carte est intacte ; libérez de la place ou choisissez un autre disque.',
  'error.save.readOnly':
    '« {fileName} » n’a pas été enregistré : l’écriture est interdite à cet endroit. La carte est intacte ; choisissez un autre dossier.',
  'error.save.notFound':
    '« {fileName} » n’a pas été enregistré : le dossier n’existe plus. La carte est intacte ; choisissez un autre dossier.',
  'error.save.inUse':
    '« {fileName} » n’a pas été enregistré : le fichier est ouvert dans un autre programme. La carte est intacte ; fermez-le ou changez de nom.',
  'error.save.isFolder':
    '« {fileName} » n’a pas été enregistré : un dossier porte déjà ce nom. La carte est intacte ; changez de nom.',
  'error.save.nameTooLong':
    '« {fileName} » n’a pas été enregistré : ce nom est trop long pour le disque. La carte est intacte ; raccourcissez-le.',
  'error.save.failed':
    '« {fileName} » n’a pas été enregistré : le disque a refusé l’écriture. La carte est intacte ; choisissez un autre dossier et réessayez.',
  'error.export.stopped':
    'L’export s’est arrêté en cours de route. Rien n’a été écrit et la carte est intacte ; réessayez ou choisissez un autre format.',
  'error.export.noStep':
    'Cette carte n’a pas encore d’étape : un schéma Mermaid n’aurait rien à montrer. Rien n’a été écrit ; ajoutez une étape ou choisissez un autre format.',
  'error.export.noLens':
    'Aucune lentille n’est choisie : rien n’a été écrit. Choisissez-en une et réessayez.',
  'error.export.unknownMap':
    'Cette carte n’existe plus dans le projet : rien n’a été écrit. Choisissez une autre carte.',
  'error.export.tooManyPixels':
    'L’image demandée compterait {width} × {height} pixels, pour {limit} millions au plus. Rien n’a été écrit ; réduisez l’échelle ou choisissez le PDF.',
  'error.export.wrongSize':
    'L’image obtenue n’a pas la taille demandée, {width} × {height} pixels. Rien n’a été écrit ; réduisez l’échelle ou choisissez le PDF.'
}
