export const lensIds = ['journey', 'experience', 'blueprint'] as const
export type LensId = (typeof lensIds)[number]
