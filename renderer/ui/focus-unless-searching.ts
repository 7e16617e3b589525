/** A panel that opens takes the keyboard, but not from whoever walks through the matches of a search. */
export function focusUnlessSearching(element: HTMLElement | null): void {
  if (!document.activeElement?.closest('search')) element?.focus({ preventScroll: true })
}
