import type { Id } from '../../shared/model/id'
import type { Sqlite } from './sqlite'

/** Where the file stands: the last row of the log, and what the records of it must add up to. */
export type Head = {
  readonly projectId: Id<'project'>
  readonly revision: number
  readonly hash: string
  readonly digest: string
}

export function readHead(db: Sqlite): Head | null {
  return (
    db.prepare<[], Head>('SELECT project_id AS projectId, revision, hash, digest FROM head').get() ?? null
  )
}

export function writeHead(db: Sqlite, head: Head): void {
  db.prepare(
    `INSERT INTO head (id, project_id, revision, hash, digest) VALUES (1, @projectId, @revision, @hash, @digest)
     ON CONFLICT (id) DO UPDATE SET project_id = excluded.project_id, revision = excluded.revision,
       hash = excluded.hash, digest = excluded.digest`
  ).run(head)
}
