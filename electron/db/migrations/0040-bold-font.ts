import type { Migration } from '../migrate'

/** The client's font in two weights. */
export const boldFont: Migration = {
  version: 40,
  sql: `
ALTER TABLE "brand" ADD COLUMN "bold_font_asset_id" TEXT REFERENCES "asset" ("id") DEFERRABLE INITIALLY DEFERRED;
`
}
