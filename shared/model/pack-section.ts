/** What a deliverable pack is made of, in its order. */
export const packSections = [
  'cover',
  'contents',
  'framing',
  'summary',
  'personas',
  'maps',
  'milestones',
  'register',
  'cards'
] as const
export type PackSection = (typeof packSections)[number]
