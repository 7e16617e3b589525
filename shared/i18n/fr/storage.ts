const untouched = 'Votre bibliothèque et ce fichier sont intacts.'
const waiting = 'Vos dernières modifications restent affichées dans la fenêtre.'
const settingsLost =
  'Les réglages n’ont pas pu être écrits sur le disque. Ils valent jusqu’à la fermeture de Parcours. Libérez de la place ou rétablissez le droit d’écriture, puis recommencez.'

/** Projects on disk: what happened, what was kept, what to do. */
export const storage = {
  'blank.project': 'Nouveau projet',
  'blank.map': 'Nouveau parcours',
  'blank.persona': 'Client',
  'blank.phase.first': 'Découverte',
  'blank.step.first': 'Première étape',
  'blank.phase.second': 'Utilisation',
  'blank.step.second': 'Étape suivante',
  'storage.fileKind': 'Projet Parcours',
  'storage.importKind': 'JSON, Mermaid, CSV ou Excel',
  'storage.openTitle': 'Ouvrir un fichier Parcours',
  'storage.importTitle': 'Importer un fichier',
  'storage.handOverTitle': 'Enregistrer une copie à remettre',
  'log.projectCreated': 'Projet créé',
  'log.projectImported': 'Projet importé',
  'log.projectCopied': 'Copie du projet',
  'log.rebuilt': 'Projet reconstruit après un dommage du fichier',
  'error.internal':
    'Une erreur inattendue s’est produite. Ce qui était enregistré est intact. Recommencez ; si l’erreur revient, relancez Parcours.',
  'error.invalidRequest':
    'Cette demande n’a pas la forme attendue et n’a pas été suivie. Rien n’a été changé. Relancez Parcours.',
  'error.untrustedSender':
    'Cette demande ne vient pas de la fenêtre de Parcours et a été refusée. Rien n’a été changé.',
  'error.notAvailable': 'Cette fonction n’est pas disponible ici. Rien n’a été changé.',
  'error.file.empty': `Ce fichier est vide. ${untouched} Demandez une nouvelle copie à la personne qui vous l’a remis.`,
  'error.file.truncated': `Ce fichier est incomplet : la fin manque. ${untouched} Copiez-le à nouveau depuis sa source.`,
  'error.file.damaged': `Ce fichier est endommagé : ses contrôles d’intégrité échouent. ${untouched} Demandez-en une nouvelle copie.`,
  'error.file.notParcours': `Ce fichier n’est pas un projet Parcours. ${untouched} Choisissez un fichier .parcours.`,
  'error.file.otherProgram': `Ce fichier est la base de données d’un autre logiciel. ${untouched} Choisissez un fichier .parcours.`,
  'error.file.newerSchema': `Ce fichier a été fait par une version plus récente de Parcours (format {found}, ici {known}). ${untouched} Mettez Parcours à jour.`,
  'error.file.tooLarge': `Ce fichier dépasse {limit} Mo : il n’a pas été lu. ${untouched} Allégez les images du projet d’origine.`,
  'error.file.notFound':
    'Ce fichier est introuvable. Votre bibliothèque est intacte. Vérifiez que le support est branché et que le fichier n’a pas été déplacé.',
  'error.file.notAllowed': `Ce fichier ne peut pas être lu : l’accès est refusé. ${untouched} Vérifiez les droits du fichier et de son dossier.`,
  'error.file.readOnly': `Le support est en lecture seule. ${untouched} Choisissez un autre dossier.`,
  'error.file.diskFull': `Le disque est plein. ${untouched} Libérez de la place et recommencez.`,
  'error.file.busy': `Ce fichier est utilisé par un autre logiciel. ${untouched} Fermez-le et recommencez.`,
  'error.file.ioError': `Le support ne répond pas comme il faut. ${untouched} Copiez le fichier sur un autre support et recommencez.`,
  'error.file.brokenReference': `Ce fichier contient des éléments qui se contredisent. ${untouched} Demandez-en une nouvelle copie.`,
  'error.file.invalidChange': `Ce fichier contient des éléments qui se contredisent. ${untouched} Demandez-en une nouvelle copie.`,
  'error.store.stale': `Le projet a changé ailleurs entre-temps : cette modification n’a pas été enregistrée. ${waiting} Copiez ce qui compte, puis rouvrez le projet.`,
  'error.store.diskFull': `Le disque est plein : la dernière modification n’est pas enregistrée. ${waiting} Libérez de la place, puis réessayez.`,
  'error.store.ioError': `Le disque ne répond pas comme il faut : la dernière modification n’est pas enregistrée. ${waiting} Réessayez, puis enregistrez une copie ailleurs.`,
  'error.store.readOnly': `Le dossier des projets est en lecture seule : la dernière modification n’est pas enregistrée. ${waiting} Rétablissez le droit d’écriture, puis réessayez.`,
  'error.store.busy': `Le projet est occupé par un autre programme : la dernière modification n’est pas enregistrée. ${waiting} Réessayez dans un instant.`,
  'error.store.damaged':
    'Le fichier de ce projet est endommagé et n’a pas pu être reconstruit. Il est laissé tel quel dans son dossier. Ouvrez une copie remise (.parcours), ou affichez le dossier pour le mettre à l’abri.',
  'error.store.newerSchema':
    'Ce projet a été ouvert avec une version plus récente de Parcours (format {found}, ici {known}). Il est intact. Mettez Parcours à jour pour l’ouvrir.',
  'error.store.tooLarge': `Cette modification est trop volumineuse et n’est pas enregistrée. ${waiting} Faites-la en plusieurs fois.`,
  'error.store.notFound':
    'Ce projet n’est plus dans la bibliothèque. Les autres sont intacts. Regardez dans la corbeille, ou ouvrez une copie remise (.parcours).',
  'error.store.notAllowed':
    'Le dossier de ce projet ne peut pas être lu : l’accès est refusé. Rien n’a été changé. Vérifiez les droits du dossier.',
  'error.store.brokenReference': `Cette modification renvoie à un élément qui n’existe pas et n’est pas enregistrée. ${waiting} Annulez-la ou rouvrez le projet.`,
  'error.store.invalidChange': `Cette modification est incohérente et n’est pas enregistrée. ${waiting} Annulez-la ou rouvrez le projet.`,
  'error.store.notOpen': `Ce projet n’est pas ouvert dans cette fenêtre : rien n’a été enregistré. ${waiting} Rouvrez le projet.`,
  'error.store.inUse': 'Ce projet est ouvert. Rien n’a été changé. Fermez-le, puis recommencez.',
  'error.store.unknownSample': 'Cet exemple n’existe pas. Rien n’a été créé. Choisissez-en un autre.',
  'error.history.unknown':
    'Cet état n’est plus dans l’historique de ce projet. Le projet est intact. Choisissez-en un autre dans la liste.',
  'error.history.contradiction':
    'L’historique de ce projet se contredit à cet endroit : cet état ne peut pas être montré. Le projet d’aujourd’hui est intact. Choisissez un état plus récent.',
  'error.settings.diskFull': settingsLost,
  'error.settings.readOnly': settingsLost,
  'error.settings.notAllowed': settingsLost,
  'error.settings.busy': settingsLost,
  'error.settings.ioError': settingsLost,
  'error.settings.notFound': settingsLost,
  'error.settings.tooLarge': settingsLost,
  'error.asset.tooLarge':
    'Cette image dépasse {limit} Mo et n’a pas été ajoutée. Le projet est intact. Réduisez-la, puis recommencez.',
  'error.asset.mismatch':
    'Cette image a changé pendant l’ajout et n’a pas été ajoutée. Le projet est intact. Recommencez.',
  'error.asset.missing': 'Cette image manque dans le projet. Le reste est intact. Ajoutez-la à nouveau.'
}
