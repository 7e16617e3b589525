import type { Migration } from '../migrate'

/**
 * Released migrations never change: the SQL is written out rather than made from the tables of today. Values are
 * checked by the schemas of the model, so that a new kind of card needs no rebuilt table; the database itself holds
 * types, references and what its own bookkeeping relies on.
 */
export const initial: Migration = {
  version: 10,
  sql: `
CREATE TABLE "head" (
  "id" INTEGER NOT NULL PRIMARY KEY CHECK ("id" = 1),
  "project_id" TEXT NOT NULL,
  "revision" INTEGER NOT NULL,
  "hash" TEXT NOT NULL,
  "digest" TEXT NOT NULL
) STRICT;

CREATE TABLE "change" (
  "revision" INTEGER NOT NULL PRIMARY KEY,
  "at" TEXT NOT NULL,
  "author" TEXT NOT NULL,
  "device_id" TEXT NOT NULL,
  "kind" TEXT NOT NULL CHECK ("kind" IN ('edit', 'undo', 'redo', 'import', 'restore', 'merge')),
  "undoes" INTEGER,
  "label_key" TEXT NOT NULL,
  "label_params" TEXT NOT NULL,
  "patch" TEXT NOT NULL,
  "prev_hash" TEXT NOT NULL,
  "hash" TEXT NOT NULL
) STRICT;

CREATE TABLE "asset_bytes" (
  "hash" TEXT NOT NULL PRIMARY KEY,
  "bytes" BLOB NOT NULL
) STRICT;

CREATE TABLE "project" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "name" TEXT NOT NULL,
  "client_name" TEXT NOT NULL,
  "language" TEXT NOT NULL,
  "why_map" TEXT NOT NULL,
  "which_journeys" TEXT NOT NULL,
  "which_audience" TEXT NOT NULL,
  "next_review_on" TEXT
) STRICT;

CREATE TABLE "asset" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "hash" TEXT NOT NULL,
  "media_type" TEXT NOT NULL,
  "byte_length" INTEGER NOT NULL,
  "width" INTEGER NOT NULL,
  "height" INTEGER NOT NULL,
  "name" TEXT NOT NULL
) STRICT;

CREATE TABLE "team" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "order" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "style" TEXT NOT NULL,
  "code" TEXT NOT NULL
) STRICT;

CREATE TABLE "persona" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "order" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "gender" TEXT NOT NULL,
  "role" TEXT NOT NULL,
  "segment" TEXT NOT NULL,
  "description" TEXT NOT NULL,
  "goals" TEXT NOT NULL,
  "needs" TEXT NOT NULL,
  "frustrations" TEXT NOT NULL,
  "quote" TEXT NOT NULL,
  "portrait_asset_id" TEXT REFERENCES "asset" ("id") DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX "persona_portrait_asset_id" ON "persona" ("portrait_asset_id") WHERE "portrait_asset_id" IS NOT NULL;

CREATE TABLE "touchpoint" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "order" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "channel" TEXT NOT NULL,
  "description" TEXT NOT NULL,
  "team_id" TEXT REFERENCES "team" ("id") DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX "touchpoint_team_id" ON "touchpoint" ("team_id") WHERE "team_id" IS NOT NULL;

CREATE TABLE "map" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "order" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "state" TEXT NOT NULL,
  "persona_ids" TEXT NOT NULL CHECK (json_type("persona_ids") = 'array'),
  "scenario" TEXT NOT NULL,
  "customer_goal" TEXT NOT NULL,
  "trigger" TEXT NOT NULL,
  "end_state" TEXT NOT NULL,
  "customer_value" TEXT NOT NULL,
  "company_value" TEXT NOT NULL,
  "success" TEXT NOT NULL,
  "segment" TEXT NOT NULL,
  "service_level" TEXT,
  "round" INTEGER NOT NULL,
  "mapped_on" TEXT,
  "derived_from" TEXT
) STRICT;

CREATE TABLE "phase" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "map_id" TEXT NOT NULL REFERENCES "map" ("id") DEFERRABLE INITIALLY DEFERRED,
  "order" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "goal" TEXT NOT NULL,
  "success" TEXT NOT NULL,
  "derived_from" TEXT
) STRICT;
CREATE INDEX "phase_map_id" ON "phase" ("map_id");

CREATE TABLE "milestone" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "map_id" TEXT NOT NULL REFERENCES "map" ("id") DEFERRABLE INITIALLY DEFERRED,
  "phase_id" TEXT NOT NULL REFERENCES "phase" ("id") DEFERRABLE INITIALLY DEFERRED,
  "name" TEXT NOT NULL,
  "measure" TEXT NOT NULL,
  "tracked_in" TEXT NOT NULL,
  "derived_from" TEXT
) STRICT;
CREATE INDEX "milestone_map_id" ON "milestone" ("map_id");
CREATE INDEX "milestone_phase_id" ON "milestone" ("phase_id");

CREATE TABLE "step" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "map_id" TEXT NOT NULL REFERENCES "map" ("id") DEFERRABLE INITIALLY DEFERRED,
  "phase_id" TEXT NOT NULL REFERENCES "phase" ("id") DEFERRABLE INITIALLY DEFERRED,
  "order" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "description" TEXT NOT NULL,
  "duration" TEXT NOT NULL,
  "frequency" TEXT NOT NULL,
  "team_id" TEXT REFERENCES "team" ("id") DEFERRABLE INITIALLY DEFERRED,
  "moment_of_truth" INTEGER NOT NULL CHECK ("moment_of_truth" IN (0, 1)),
  "moment_of_truth_reason" TEXT NOT NULL,
  "simplicity" INTEGER,
  "fluidity" INTEGER,
  "value" INTEGER,
  "linked_map_id" TEXT REFERENCES "map" ("id") DEFERRABLE INITIALLY DEFERRED,
  "derived_from" TEXT
) STRICT;
CREATE INDEX "step_map_id" ON "step" ("map_id");
CREATE INDEX "step_phase_id" ON "step" ("phase_id");
CREATE INDEX "step_team_id" ON "step" ("team_id") WHERE "team_id" IS NOT NULL;
CREATE INDEX "step_linked_map_id" ON "step" ("linked_map_id") WHERE "linked_map_id" IS NOT NULL;

CREATE TABLE "lane" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "map_id" TEXT NOT NULL REFERENCES "map" ("id") DEFERRABLE INITIALLY DEFERRED,
  "kind" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "hint" TEXT NOT NULL,
  "journey_order" TEXT,
  "experience_order" TEXT,
  "blueprint_order" TEXT,
  "derived_from" TEXT
) STRICT;
CREATE INDEX "lane_map_id" ON "lane" ("map_id");

CREATE TABLE "verbatim" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "order" TEXT NOT NULL,
  "text" TEXT NOT NULL,
  "source" TEXT NOT NULL,
  "said_on" TEXT,
  "score" REAL,
  "persona_id" TEXT REFERENCES "persona" ("id") DEFERRABLE INITIALLY DEFERRED,
  "channel" TEXT,
  "step_id" TEXT REFERENCES "step" ("id") DEFERRABLE INITIALLY DEFERRED,
  "batch" TEXT NOT NULL
) STRICT;
CREATE INDEX "verbatim_persona_id" ON "verbatim" ("persona_id") WHERE "persona_id" IS NOT NULL;
CREATE INDEX "verbatim_step_id" ON "verbatim" ("step_id") WHERE "step_id" IS NOT NULL;

CREATE TABLE "card" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "map_id" TEXT NOT NULL REFERENCES "map" ("id") DEFERRABLE INITIALLY DEFERRED,
  "lane_id" TEXT NOT NULL REFERENCES "lane" ("id") DEFERRABLE INITIALLY DEFERRED,
  "step_id" TEXT REFERENCES "step" ("id") DEFERRABLE INITIALLY DEFERRED,
  "phase_id" TEXT REFERENCES "phase" ("id") DEFERRABLE INITIALLY DEFERRED,
  "order" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "text" TEXT NOT NULL,
  "note" TEXT NOT NULL,
  "severity" INTEGER,
  "frequency" INTEGER,
  "impact" REAL,
  "effort" REAL,
  "sentiment" TEXT,
  "touchpoint_id" TEXT REFERENCES "touchpoint" ("id") DEFERRABLE INITIALLY DEFERRED,
  "team_id" TEXT REFERENCES "team" ("id") DEFERRABLE INITIALLY DEFERRED,
  "owner" TEXT NOT NULL,
  "cadence" TEXT NOT NULL,
  "tags" TEXT NOT NULL CHECK (json_type("tags") = 'array'),
  "link" TEXT NOT NULL,
  "source" TEXT NOT NULL,
  "confidence" TEXT NOT NULL,
  "image_asset_id" TEXT REFERENCES "asset" ("id") DEFERRABLE INITIALLY DEFERRED,
  "verbatim_id" TEXT REFERENCES "verbatim" ("id") DEFERRABLE INITIALLY DEFERRED,
  "parent_card_id" TEXT REFERENCES "card" ("id") DEFERRABLE INITIALLY DEFERRED,
  "derived_from" TEXT
) STRICT;
CREATE INDEX "card_map_id" ON "card" ("map_id");
CREATE INDEX "card_lane_id" ON "card" ("lane_id");
CREATE INDEX "card_step_id" ON "card" ("step_id") WHERE "step_id" IS NOT NULL;
CREATE INDEX "card_phase_id" ON "card" ("phase_id") WHERE "phase_id" IS NOT NULL;
CREATE INDEX "card_touchpoint_id" ON "card" ("touchpoint_id") WHERE "touchpoint_id" IS NOT NULL;
CREATE INDEX "card_team_id" ON "card" ("team_id") WHERE "team_id" IS NOT NULL;
CREATE INDEX "card_image_asset_id" ON "card" ("image_asset_id") WHERE "image_asset_id" IS NOT NULL;
CREATE INDEX "card_verbatim_id" ON "card" ("verbatim_id") WHERE "verbatim_id" IS NOT NULL;
CREATE INDEX "card_parent_card_id" ON "card" ("parent_card_id") WHERE "parent_card_id" IS NOT NULL;

CREATE TABLE "emotion" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "map_id" TEXT NOT NULL REFERENCES "map" ("id") DEFERRABLE INITIALLY DEFERRED,
  "step_id" TEXT NOT NULL REFERENCES "step" ("id") DEFERRABLE INITIALLY DEFERRED,
  "persona_id" TEXT REFERENCES "persona" ("id") DEFERRABLE INITIALLY DEFERRED,
  "score" REAL NOT NULL,
  "word" TEXT NOT NULL,
  "why" TEXT NOT NULL,
  "quote" TEXT NOT NULL,
  "quote_source" TEXT NOT NULL,
  "derived_from" TEXT
) STRICT;
CREATE INDEX "emotion_map_id" ON "emotion" ("map_id");
CREATE INDEX "emotion_step_id" ON "emotion" ("step_id");
CREATE INDEX "emotion_persona_id" ON "emotion" ("persona_id") WHERE "persona_id" IS NOT NULL;

CREATE TABLE "connection" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "map_id" TEXT NOT NULL REFERENCES "map" ("id") DEFERRABLE INITIALLY DEFERRED,
  "from_card_id" TEXT NOT NULL REFERENCES "card" ("id") DEFERRABLE INITIALLY DEFERRED,
  "to_card_id" TEXT NOT NULL REFERENCES "card" ("id") DEFERRABLE INITIALLY DEFERRED,
  "direction" TEXT NOT NULL,
  "label" TEXT NOT NULL,
  "wait" TEXT NOT NULL,
  "fail_point" INTEGER NOT NULL CHECK ("fail_point" IN (0, 1)),
  "fail_reason" TEXT NOT NULL,
  "derived_from" TEXT
) STRICT;
CREATE INDEX "connection_map_id" ON "connection" ("map_id");
CREATE INDEX "connection_from_card_id" ON "connection" ("from_card_id");
CREATE INDEX "connection_to_card_id" ON "connection" ("to_card_id");

CREATE TABLE "annotation" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "map_id" TEXT NOT NULL REFERENCES "map" ("id") DEFERRABLE INITIALLY DEFERRED,
  "order" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "text" TEXT NOT NULL,
  "lens" TEXT,
  "x" REAL,
  "y" REAL,
  "width" REAL
) STRICT;
CREATE INDEX "annotation_map_id" ON "annotation" ("map_id");

CREATE TABLE "version" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "revision" INTEGER NOT NULL,
  "name" TEXT NOT NULL,
  "at" TEXT NOT NULL,
  "author" TEXT NOT NULL
) STRICT;
`
}
