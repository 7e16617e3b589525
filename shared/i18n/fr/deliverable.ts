/** The pages of a deliverable pack that show no map. */
export const deliverable = {
  'deliverable.answeredBy': 'Opportunités',
  'deliverable.ideas': 'Idées',
  'deliverable.outOfTen': '{value}/10'
}
