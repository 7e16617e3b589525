/** Why a command was refused: what happened, what was kept, what to do. */
export const refusal = {
  'refusal.notFound': 'Cet élément a été supprimé entre-temps. Rien n’a été changé ; choisissez-en un autre.',
  'refusal.idTaken': 'Cet élément existe déjà. Rien n’a été changé ; recommencez.',
  'refusal.tooLong':
    'Ce texte dépasse {limit} caractères. L’ancien texte est gardé ; raccourcissez le nouveau.',
  'refusal.badValue':
    'Cette valeur n’est pas acceptée ici. L’ancienne valeur est gardée ; saisissez-en une autre.',
  'refusal.unknownReference':
    'L’élément choisi a été supprimé entre-temps. L’ancien choix est gardé ; choisissez-en un autre.',
  'refusal.badPlace':
    'L’emplacement visé n’existe plus. Rien n’a été déplacé ; choisissez un autre emplacement.',
  'refusal.otherMap':
    'L’emplacement visé est dans une autre carte. Rien n’a été changé ; restez dans la même carte.',
  'refusal.laneTakesSteps':
    'Les notes de cette ligne se posent sur une étape. Rien n’a été changé ; choisissez une étape.',
  'refusal.laneNotInLens':
    'Cette sorte de ligne n’existe pas dans cette vue. Rien n’a été changé ; affichez-la dans une autre vue.',
  'refusal.kindNotInLane':
    'Cette ligne n’accepte pas ce type de note. La note garde le sien ; déplacez-la dans une autre ligne.',
  'refusal.milestoneTaken':
    'Cette phase a déjà un jalon. Rien n’a été changé ; modifiez ou supprimez d’abord celui-ci.',
  'refusal.sameCard': 'Un lien va d’une note à une autre. Rien n’a été changé ; choisissez une autre note.',
  'refusal.sameItem': 'Une fiche se fusionne avec une autre. Rien n’a été changé ; choisissez-en une autre.',
  'refusal.connectionExists':
    'Ces deux notes sont déjà reliées. Le lien existant est gardé ; modifiez-le si besoin.',
  'refusal.lastMap':
    'Un projet garde au moins une carte. Rien n’a été supprimé ; ajoutez d’abord une autre carte.',
  'refusal.notNeighbours':
    'Seules des étapes ou des phases voisines fusionnent. Rien n’a été changé ; sélectionnez-en qui se suivent.',
  'refusal.firstOfPhase':
    'La phase commence déjà à cette étape. Rien n’a été changé ; choisissez une étape plus loin.',
  'refusal.past':
    'Vous regardez un état passé, qui ne se modifie pas. Revenez au présent (Échap) ou restaurez cet état.'
}
