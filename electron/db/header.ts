import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { failure, type Result, success } from '../../shared/ipc/result'
import { fileFailure } from './file-failure'

/** "PRCS": tells our files from every other program's SQLite files. */
export const applicationId = 0x50524353

const magic = 'SQLite format 3\0'
const headerLength = 100

export type Header = {
  readonly applicationId: number
  readonly userVersion: number
  readonly fileSize: number
  /** What the header says the file's size is; null where SQLite itself would not trust it. */
  readonly statedSize: number | null
}

/**
 * Reads the first 100 bytes with no help from SQLite, so that a file of another program or of a later release is told
 * apart before anything could write to it.
 */
export function readHeader(path: string): Result<Header> {
  const bytes = Buffer.alloc(headerLength)
  try {
    const file = openSync(path, 'r')
    try {
      const read = readSync(file, bytes, 0, headerLength, 0)
      return headerOf(bytes.subarray(0, read), fstatSync(file).size)
    } finally {
      closeSync(file)
    }
  } catch (error) {
    return fileFailure(error, 'file')
  }
}

/** `bytes` is the start of the file, or all of it. */
export function headerOf(bytes: Buffer, fileSize: number): Result<Header> {
  if (bytes.length === 0) return failure('file.empty')
  const start = bytes.subarray(0, magic.length).toString('latin1')
  if (!magic.startsWith(start)) return failure('file.notParcours')
  if (bytes.length < headerLength) return failure('file.truncated')
  return success({ ...parseHeader(bytes), fileSize })
}

function parseHeader(bytes: Buffer): Omit<Header, 'fileSize'> {
  const pageSize = bytes.readUInt16BE(16)
  // The page count counts only if it was written by the same change as the change counter (SQLite file format, 1.3.7).
  const trusted = bytes.readUInt32BE(24) === bytes.readUInt32BE(92)
  return {
    applicationId: bytes.readUInt32BE(68),
    userVersion: bytes.readUInt32BE(60),
    statedSize: trusted ? bytes.readUInt32BE(28) * (pageSize === 1 ? 65_536 : pageSize) : null
  }
}

/** Whether a header is one this release may open. */
export function checkHeader(header: Header, newestVersion: number): Result<Header> {
  if (header.applicationId !== applicationId) return failure('file.otherProgram')
  if (header.userVersion > newestVersion) {
    return failure('file.newerSchema', { found: header.userVersion, known: newestVersion })
  }
  return success(header)
}
