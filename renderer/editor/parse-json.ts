/** The value of a JSON text from outside this window, or null where it is none; a schema judges what comes out. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
