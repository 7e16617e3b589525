/** Names in a presentation: titles of its slides, and shapes that have no words of their own. */
export const slides = {
  'slides.part': '{title} ({index}/{count})',
  'slides.leads': 'Vers une autre diapositive\u00A0: {text}',
  'slides.icon': 'Icône',
  'slides.shape': 'Forme',
  'slides.text': 'Texte'
}
