/** Families are names in CSS, in XML and in Office's lists: what none of them needs quoted is kept. */
const elsewhere = /[^\p{L}\p{N} ._&+-]+/gu

/** The name by which programs list a font; one that says nothing is called by what it is. */
export function familyOf({ familyName }: { readonly familyName: string | null }): string {
  const plain = (familyName ?? '').toWellFormed().replace(elsewhere, ' ').replace(/ +/g, ' ').trim()
  return plain.slice(0, longestName).trim() || 'Client'
}

/** What Word and Excel take. */
const longestName = 31
