/** Pictures on notes, personas and walls: choosing them, and why one is refused. */
export const image = {
  'image.card': 'Image',
  'image.choose': 'Choose an image…',
  'image.choose.how': 'or drop or paste it here. PNG, JPEG or WebP.',
  'image.reading': 'Reading the image…',
  'image.replace': 'Replace…',
  'image.remove': 'Remove the image',
  'image.name': 'What the image shows',
  'image.name.why': 'Read to people who cannot see it, and in the PDF.',
  'image.unnamed': 'Image without a description',
  'image.reduced':
    'The image was larger than useful: it is kept at {width} × {height} pixels. The original file has not changed.',
  'error.image.otherFormat':
    'This file is in {format} format, which Parcours does not read. Nothing was added. Save it as PNG or JPEG, then try again.',
  'error.image.notImage':
    'This file is not an image, whatever its name says. Nothing was added. Choose a PNG, JPEG or WebP file.',
  'error.image.broken':
    'This image is damaged or incomplete. Nothing was added. Copy it again from its source.',
  'error.image.tooManyPixels':
    'This image has {megapixels} megapixels; the limit is {limit}. Nothing was added. Make it smaller, then try again.',
  'error.image.tooManyBytes':
    'This file is over {limit} MB. Nothing was added. Make the image smaller, then try again.',
  'error.image.tooHeavy':
    'There is not enough memory to read this image. Nothing was added. Make it smaller, then try again.',
  'error.image.unreadable':
    'This file cannot be read: it was moved or access is refused. Nothing was added. Choose it again.',
  'image.chooseTitle': 'Choose an image',
  'image.fileKind': 'Images (PNG, JPEG, WebP)',
  'image.noPlace': 'Nothing was added: first choose a note, or a cell that takes notes.',
  'error.link.refused':
    'This link is neither a web address (http, https) nor an e-mail address (mailto): it was not opened. Correct it in the inspector.',
  'error.link.notOpened':
    'The system could not open this link. The note is intact. Copy the address from the inspector.',
  'link.none': 'This note has no link: choose a note that has one, or add it in the inspector.'
}
