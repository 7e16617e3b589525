export const refusal = {
  'refusal.notFound': 'This item was deleted in the meantime. Nothing was changed; choose another one.',
  'refusal.idTaken': 'This item already exists. Nothing was changed; try again.',
  'refusal.tooLong':
    'This text is longer than {limit} characters. The old text is kept; shorten the new one.',
  'refusal.badValue': 'This value is not accepted here. The old value is kept; enter another one.',
  'refusal.unknownReference':
    'The chosen item was deleted in the meantime. The old choice is kept; choose another one.',
  'refusal.badPlace': 'The place aimed at no longer exists. Nothing was moved; choose another place.',
  'refusal.otherMap': 'The place aimed at is in another map. Nothing was changed; stay within the same map.',
  'refusal.laneTakesSteps': 'Notes in this lane sit on a step. Nothing was changed; choose a step.',
  'refusal.laneNotInLens':
    'This kind of lane does not exist in this view. Nothing was changed; show it in another view.',
  'refusal.kindNotInLane':
    'This lane does not take this kind of note. The note keeps its kind; move it to another lane.',
  'refusal.milestoneTaken':
    'This phase already has a milestone. Nothing was changed; edit or delete that one first.',
  'refusal.sameCard': 'A connection goes from one note to another. Nothing was changed; choose another note.',
  'refusal.sameItem': 'An entry is merged with another one. Nothing was changed; choose another entry.',
  'refusal.connectionExists':
    'These two notes are already connected. The existing connection is kept; edit it if needed.',
  'refusal.lastMap': 'A project keeps at least one map. Nothing was deleted; add another map first.',
  'refusal.notNeighbours':
    'Only steps or phases side by side can be merged. Nothing was changed; select some that follow each other.',
  'refusal.firstOfPhase': 'The phase already begins at this step. Nothing was changed; choose a later step.',
  'refusal.past':
    'You are looking at a past state, which cannot be changed. Come back to the present (Esc), or restore this state.'
} satisfies typeof import('../fr/refusal').refusal
