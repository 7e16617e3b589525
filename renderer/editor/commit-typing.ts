/** Fields commit what they hold when they lose the focus; asked for before the page or the project is left. */
export function commitTyping(): void {
  const { activeElement: field } = document
  // What is no field keeps the focus: a list goes on being walked through with the keys.
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.blur()
}
