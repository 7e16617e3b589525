/** Fields commit what they hold when they lose the focus; asked for before the page or the project is left. */
export function commitTyping(): void {
  const { activeElement } = document
  if (activeElement instanceof HTMLElement) activeElement.blur()
}
