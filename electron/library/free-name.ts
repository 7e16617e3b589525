/** « Onboarding », then « Onboarding (2) », « Onboarding (3) »: the first one nobody has. */
export function freeName(name: string, taken: readonly string[]): string {
  if (!taken.includes(name)) return name
  const base = name.replace(/ \(\d+\)$/, '')
  for (let number = 2; ; number += 1) {
    const candidate = `${base} (${number})`
    if (!taken.includes(candidate)) return candidate
  }
}
