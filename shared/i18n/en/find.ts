export const finding = {
  'action.find.open': 'Find in the map',
  'find.label': 'Find in the map',
  'find.place': '{place} of {count}',
  'find.none': 'No match',
  'find.next': 'Next match',
  'find.previous': 'Previous match'
}
