import type { Migration } from '../migrate'

/** What the review found and somebody accepted, with the reason. */
export const waivers: Migration = {
  version: 60,
  sql: `
CREATE TABLE "waiver" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "check" TEXT NOT NULL,
  "record_id" TEXT NOT NULL,
  "reason" TEXT NOT NULL,
  "author" TEXT NOT NULL
) STRICT;
`
}
