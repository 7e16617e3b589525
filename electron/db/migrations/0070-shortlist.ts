import type { Migration } from '../migrate'

/** The journeys that might be mapped, scored. */
export const shortlist: Migration = {
  version: 70,
  sql: `
CREATE TABLE "candidate" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "order" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "audience" TEXT NOT NULL,
  "strategic" INTEGER,
  "volume" INTEGER,
  "competition" INTEGER,
  "novelty" INTEGER,
  "chosen" INTEGER NOT NULL,
  "linked_map_id" TEXT REFERENCES "map" ("id") DEFERRABLE INITIALLY DEFERRED
) STRICT;
`
}
