export const lensIds = ['journey', 'experience', 'blueprint'] as const
export type LensId = (typeof lensIds)[number]

export function perLens<T>(make: (lens: LensId) => T): Record<LensId, T> {
  return { journey: make('journey'), experience: make('experience'), blueprint: make('blueprint') }
}
