export const field = {
  'field.tooLong':
    'At most {limit} characters, and there would be {length}. What was entered last was not taken; what came before and the clipboard are intact.'
}
