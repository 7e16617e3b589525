export const error = {
  'error.internal': 'Parcours met an unexpected error. What was saved still is; try again.',
  'error.invalidRequest':
    'This request was refused by a check. Nothing has changed; reload the window and try again.',
  'error.untrustedSender': 'This request did not come from Parcours’ own window: it was refused.',
  'error.notAvailable': 'This function is not available here.'
}
