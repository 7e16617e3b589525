import type { Migration } from '../migrate'

/** The client's dress, and the choices an export or an import is remembered by. */
export const deliverables: Migration = {
  version: 30,
  sql: `
CREATE TABLE "brand" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "logo_asset_id" TEXT REFERENCES "asset" ("id") DEFERRABLE INITIALLY DEFERRED,
  "font_asset_id" TEXT REFERENCES "asset" ("id") DEFERRABLE INITIALLY DEFERRED,
  "primary_colour" TEXT,
  "secondary_colour" TEXT,
  "confidentiality_note" TEXT NOT NULL,
  "footer" TEXT NOT NULL,
  "version_label" TEXT NOT NULL,
  "dated_on" TEXT
) STRICT;

CREATE TABLE "export_preset" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "order" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "content" TEXT NOT NULL
) STRICT;

CREATE TABLE "import_mapping" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "order" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "content" TEXT NOT NULL
) STRICT;
`
}
