import { readFileSync, statSync } from 'node:fs'
import { checkJsonSize } from '../../shared/formats/json'
import { failure, type Result, success } from '../../shared/ipc/result'
import { fileFailure } from '../db/file-failure'

/** The bytes of a text file; a large one is refused by its size, before it is read. */
export function readInput(path: string): Result<Uint8Array> {
  try {
    const tooLarge = checkJsonSize(statSync(path).size)
    if (tooLarge) return failure(tooLarge.code, tooLarge.params)
    return success(readFileSync(path))
  } catch (error) {
    return fileFailure(error, 'file')
  }
}
