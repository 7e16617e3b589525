/** Failures of the shell itself; storage, formats and exports have their own sentences beside them. */
export const error = {
  'error.internal':
    'Parcours a rencontré une erreur inattendue. Ce qui était enregistré l’est toujours ; réessayez.',
  'error.invalidRequest':
    'Cette demande a été refusée par contrôle. Rien n’a changé ; rechargez la fenêtre et réessayez.',
  'error.untrustedSender': 'Cette demande ne venait pas de la fenêtre de Parcours : elle a été refusée.',
  'error.notAvailable': 'Cette fonction n’est pas disponible ici.'
}
