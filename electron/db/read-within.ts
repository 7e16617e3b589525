import { readFile, stat } from 'node:fs/promises'
import { failure, type Result, success } from '../../shared/ipc/result'
import { fileFailure } from './file-failure'

/** The bytes of a file. Asked for its size first: what is over the limit must not be in memory before it is refused. */
export async function readWithin(
  path: string,
  limit: number,
  tooLarge: 'image.tooManyBytes' | 'workbook.tooLarge' | 'font.tooLarge' | 'logo.tooLarge'
): Promise<Result<Uint8Array<ArrayBuffer>>> {
  try {
    const { size } = await stat(path)
    if (size > limit) return failure(tooLarge, { limit: limit / 1_000_000 })
    return success(new Uint8Array(await readFile(path)))
  } catch (error) {
    return fileFailure(error, 'file')
  }
}
