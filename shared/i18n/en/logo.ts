/** The client's logo: choosing it, what a drawing loses, and why one is refused. */
export const logo = {
  'logo.chooseTitle': 'Choose a logo',
  'logo.fileKind': 'Logos (SVG, PNG, JPEG, WebP)',
  'logo.removed':
    'The logo is kept without what it held besides: {parts}. Its drawing is unchanged, and so is the original file.',
  'logo.part.scripts': 'scripts',
  'logo.part.links': 'links',
  'logo.part.animations': 'animations',
  'logo.part.html': 'HTML pages',
  'error.logo.tooLarge':
    'This logo is larger than {limit} MB. Nothing has changed; ask the client for a lighter one.',
  'error.logo.tooManyPixels':
    'This logo has {megapixels} megapixels; the limit is {limit}. Nothing has changed; make it smaller, or take it as SVG.',
  'error.logo.broken':
    'This SVG is damaged or not well written. Nothing has changed; ask for the original file, or take the logo as PNG.',
  'error.logo.entities':
    'This SVG holds declarations (a DTD) that Parcours does not read. Nothing has changed; save it again as plain SVG, without Illustrator’s editing capabilities, or as PNG.',
  'error.logo.external':
    'This logo fetches a part of itself from elsewhere ({address}). Nothing was loaded and nothing has changed; embed that part in the file, or take the logo as PNG.',
  'error.logo.text':
    'This logo holds text, which each computer would draw in another font. Nothing has changed; convert the text to outlines, or take the logo as PNG.',
  'error.logo.embedded':
    'This logo holds a picture that Parcours does not read, or that is too large. Nothing has changed; take the logo as PNG.',
  'error.logo.tooComplex':
    'This logo is too complicated for a logo: too many elements, or elements that repeat without end. Nothing has changed; simplify it, or take it as PNG.',
  'error.logo.shape':
    'This logo has no size, or is far too long or large. Nothing has changed; crop it, or take it as PNG.',
  'error.logo.empty':
    'This logo draws nothing. Nothing has changed; ask for the original file, or take the logo as PNG.'
}
