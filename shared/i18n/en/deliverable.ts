/** The pages of a deliverable pack that show no map. */
export const deliverable = {
  'deliverable.answeredBy': 'Opportunities',
  'deliverable.ideas': 'Ideas',
  'deliverable.outOfTen': '{value}/10'
}
