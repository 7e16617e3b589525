/** A failed step of the set-up, in the three sentences a reader needs. */
export class StepFailed extends Error {
  constructor(step, why, todo) {
    super(why)
    this.step = step
    this.todo = todo
  }
}

export function say(text) {
  process.stderr.write(`${text}\n`)
}

/** Runs a launcher's main function; anything thrown ends the program with words and exit code 1. */
export async function launch(main) {
  try {
    process.exitCode = await main()
  } catch (error) {
    if (error instanceof StepFailed) {
      say(`\nStopped at: ${error.step}\nWhy: ${error.message}\nWhat to do: ${error.todo}`)
    } else {
      say(`\nStopped by an error nobody foresaw:\n${error instanceof Error ? error.stack : String(error)}`)
    }
    process.exitCode = 1
  }
}
