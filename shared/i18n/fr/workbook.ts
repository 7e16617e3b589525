/** Taking back what was changed in a workbook. */
export const workbook = {
  'action.workbook.take': 'Importer un classeur ou un CSV…',
  'workbook.cover': 'Couverture',
  'workbook.cover.version': 'Version',
  'workbook.cover.date': 'Date',
  'workbook.cover.note': 'Confidentialité',
  'workbook.cover.contents': 'Feuille',
  'workbook.cover.rows': 'Lignes',
  'workbook.title': 'Reprendre « {name} »',
  'workbook.since':
    'Comparé à l’état du projet d’où vient ce classeur (révision {revision}), puis à celui de maintenant.',
  'workbook.noBase':
    'L’état du projet d’où vient ce classeur n’est plus dans l’historique : il est comparé à celui de maintenant, et ce qui a changé depuis l’export paraît modifié ici.',
  'workbook.changed': '{count|# modification|# modifications}',
  'workbook.added': '{count|# ajout|# ajouts}',
  'workbook.removed': '{count|# suppression|# suppressions}',
  'workbook.conflicts': '{count|# conflit|# conflits}',
  'workbook.refused': '{count|# élément laissé de côté|# éléments laissés de côté}',
  'workbook.conflicts.help': 'Changé ici et dans le classeur. Sans coche, la valeur d’ici reste.',
  'workbook.removals.take': 'Supprimer aussi ce qui n’est plus dans le classeur',
  'workbook.cascade':
    'Avec eux {count|disparaît # autre élément qui en dépend|disparaissent # autres éléments qui en dépendent}.',
  'workbook.nothing': 'Rien n’a changé dans ce classeur depuis son export.',
  'workbook.at': '{sheet}, ligne {row}',
  'workbook.at.column': '{sheet}, ligne {row}, {column}',
  'workbook.change': '{before} → {after}',
  'workbook.conflict': 'classeur : {after} ; ici : {now}',
  'workbook.conflict.removed': 'supprimé dans le classeur ; changé ici : {now}',
  'workbook.more': '{count|et # autre|et # autres}',
  'workbook.empty': 'vide',
  'workbook.accept': '{count|Accepter # changement|Accepter # changements}',
  'workbook.cancel': 'Annuler',
  'workbook.close': 'Fermer',
  'workbook.done': '{count|# changement repris|# changements repris} de « {name} »',
  'workbook.fileKind': 'Classeur Excel ou texte (CSV)',
  'workbook.chooseTitle': 'Importer un classeur ou un CSV',
  'workbook.sheetMissing': 'cette feuille manque : rien n’en est supprimé',
  'workbook.secondSheet': 'cette feuille en répète une autre : elle n’est pas lue',
  'workbook.strangeColumn': 'cette colonne n’est pas de l’export : elle n’est pas reprise',
  'workbook.unknownId':
    'cette ligne n’était pas dans l’export : videz sa première colonne, masquée, pour l’ajouter',
  'workbook.gone': 'l’élément a été supprimé ici entre-temps',
  'workbook.readOnly': 'cette colonne se change dans Parcours',
  'workbook.longText': 'ce texte dépasse une cellule : changez-le dans Parcours',
  'workbook.badCell': '« {text} » ne convient pas à cette colonne',
  'workbook.stays': 'la carte « {name} » se supprime dans Parcours',
  'workbook.addedElsewhere': 'une ligne de cette feuille s’ajoute dans Parcours',
  'workbook.noName': 'il manque un nom',
  'workbook.place': 'Place',
  'workbook.emotionThere': 'cette étape a déjà ce ressenti : changez sa ligne',
  'workbook.noScore': 'il manque un score',
  'workbook.noPlace': 'aucun élément ne porte ce nom, ou plusieurs : la place n’est pas sûre',
  'log.workbookTaken': 'Fichier repris : {name}',
  'error.workbook.notOurs':
    'Ce classeur ne vient pas de l’export XLSX de Parcours. Rien n’a été repris ; exportez d’abord le projet, puis modifiez ce fichier-là.',
  'error.workbook.newer':
    'Ce classeur vient d’une version plus récente de Parcours. Rien n’a été repris ; mettez Parcours à jour.',
  'error.workbook.otherProject':
    'Ce classeur vient d’un autre projet. Rien n’a été repris ; ouvrez ce projet-là et recommencez.',
  'error.workbook.tooLarge': 'Ce classeur dépasse {limit} Mo : il n’a pas été lu. Rien n’a été repris.',
  'error.workbook.unreadable':
    'Ce fichier n’est pas un classeur XLSX lisible. Rien n’a été repris ; enregistrez-le au format Classeur Excel (.xlsx) et recommencez.'
}
