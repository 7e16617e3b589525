const openable = /^(https?:\/\/[^\s/]+\S*|mailto:[^\s@]+@\S+)$/i

/**
 * The address a card's link may be opened by, or null. A link is free text (a shelf mark, a path on a share), and
 * addresses of other schemes can start programs. "www.exemple.fr/page" is meant as a page.
 */
export function safeLink(text: string): string | null {
  const trimmed = text.trim()
  const full = /^www\.[^\s/]+\.[a-z]{2,}/i.test(trimmed) ? `https://${trimmed}` : trimmed
  return full.length <= 2_000 && openable.test(full) ? full : null
}
