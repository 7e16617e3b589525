/** What a field says of its own limits. */
export const field = {
  'field.tooLong':
    '{limit} caractères au plus, et il y en aurait {length}. La dernière saisie n’a pas été prise ; ce qui précède et le presse-papiers sont intacts.'
}
