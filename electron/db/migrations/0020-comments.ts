import type { Migration } from '../migrate'

/** Comments; where a free note is anchored; the photos of a map's paper wall; the persona a card is about. */
export const comments: Migration = {
  version: 20,
  sql: `
CREATE TABLE "comment" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "map_id" TEXT NOT NULL REFERENCES "map" ("id") DEFERRABLE INITIALLY DEFERRED,
  "card_id" TEXT REFERENCES "card" ("id") DEFERRABLE INITIALLY DEFERRED,
  "step_id" TEXT REFERENCES "step" ("id") DEFERRABLE INITIALLY DEFERRED,
  "thread_id" TEXT REFERENCES "comment" ("id") DEFERRABLE INITIALLY DEFERRED,
  "author" TEXT NOT NULL,
  "at" TEXT NOT NULL,
  "text" TEXT NOT NULL,
  "resolved" INTEGER NOT NULL
) STRICT;
CREATE INDEX "comment_map_id" ON "comment" ("map_id");
CREATE INDEX "comment_card_id" ON "comment" ("card_id");
CREATE INDEX "comment_step_id" ON "comment" ("step_id");
CREATE INDEX "comment_thread_id" ON "comment" ("thread_id");

ALTER TABLE "annotation" ADD COLUMN "lane_id" TEXT REFERENCES "lane" ("id") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "annotation" ADD COLUMN "step_id" TEXT REFERENCES "step" ("id") DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX "annotation_lane_id" ON "annotation" ("lane_id");
CREATE INDEX "annotation_step_id" ON "annotation" ("step_id");

ALTER TABLE "map" ADD COLUMN "wall_asset_ids" TEXT NOT NULL DEFAULT '[]';

ALTER TABLE "card" ADD COLUMN "persona_id" TEXT REFERENCES "persona" ("id") DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX "card_persona_id" ON "card" ("persona_id");
`
}
