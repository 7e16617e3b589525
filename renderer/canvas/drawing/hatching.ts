/** The colours that some drawing hatches with, each a pattern of the page. */
export const hatching = ['negArea', 'line', 'line2', 'line3'] as const
