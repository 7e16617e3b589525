/** Names in a presentation: titles of its slides, and shapes that have no words of their own. */
export const slides = {
  'slides.part': '{title} ({index}/{count})',
  'slides.leads': 'To another slide: {text}',
  'slides.icon': 'Icon',
  'slides.shape': 'Shape',
  'slides.text': 'Text',
  'slides.findings': 'Findings',
  'slides.curve': 'Emotion curve',
  'slides.byPhase': 'Pains, delights and opportunities by phase',
  'slides.painsAndBreaks': 'Pains and break points',
  'slides.delights': 'Delights',
  'slides.opportunities': 'Opportunities',
  'slides.indicators': 'Indicators'
}
