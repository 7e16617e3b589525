/** The parking lot: notes that wait for their place. */
export const parking = {
  'action.view.parkingLot': 'Afficher ou masquer le parking',
  'action.parking.park': 'Mettre au parking',
  'action.parking.file': 'Ranger ici une note du parking',
  'parking.title': 'Parking',
  'parking.opener': 'Parking ({count})',
  'parking.notes': 'Notes au parking',
  'parking.new': 'Nouvelle note au parking',
  'parking.text': 'Texte de la note au parking',
  'parking.none': 'Rien au parking. Notez ici ce qui n’a pas encore sa place : une note par ligne.',
  'parking.how': 'Faites glisser une note dans une cellule, ou choisissez la cellule puis rangez la note.',
  'parking.past': 'Les notes qui attendaient alors.',
  'parking.fileIn': 'Ranger dans : {cell}',
  'parking.noCell': 'Choisissez une cellule sur la carte',
  'parking.noneWaits': 'Le parking est vide.',
  'parking.nothing': 'Rien n’a été mis au parking : choisissez d’abord une note.',
  'parking.parked': '{label}. Seuls ses mots la suivent.',
  'parking.tooMany':
    'Rien n’a été ajouté : un collage compte au plus {limit} notes. Collez en plusieurs fois.',
  'parking.up': 'Monter la note',
  'parking.down': 'Descendre la note',
  'parking.edit': 'Modifier la note',
  'parking.remove': 'Supprimer la note',
  'parking.more': 'Montrer la suite ({count})'
}
