/** Names in a presentation: titles of its slides, and shapes that have no words of their own. */
export const slides = {
  'slides.part': '{title} ({index}/{count})',
  'slides.leads': 'Vers une autre diapositive\u00A0: {text}',
  'slides.icon': 'Icône',
  'slides.shape': 'Forme',
  'slides.text': 'Texte',
  'slides.findings': 'Constats',
  'slides.curve': 'Courbe émotionnelle',
  'slides.byPhase': 'Irritants, enchantements et opportunités par phase',
  'slides.painsAndBreaks': 'Irritants et points de rupture',
  'slides.delights': 'Enchantements',
  'slides.opportunities': 'Opportunités',
  'slides.indicators': 'Indicateurs'
}
