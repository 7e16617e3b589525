/** The command line: help, and why a command was not carried out. */
export const cli = {
  'cli.usage':
    'Usage:\n  samples\n  new --sample ID --out FILE.parcours\n  import FILE.(json|mmd|csv|xlsx) --out FILE.parcours\n  export FILE.parcours --format pdf|pack|pptx|room|png|svg|xlsx|csv|mermaid|json [--lens journey|experience|blueprint] [--map TITLE]\n         [--page A4|A3|A2|A1|A0|fit] [--tiles A4|A3] [--brand BRAND.json] [--lang fr|en] [--scale N] --out FILE\n         png and svg: [--phase NAME|NUMBER] [--background white|transparent] [--width PIXELS [--height PIXELS]]\n         pdf, png and svg: [--compare as-is]\n         pack: [--sections cover,contents,summary,personas,maps,milestones,register,cards]\n         room: [--parts plan,poster,notes,cards,dots,emotions] [--page A0|A1 | --tiles A3|A4] [--note-sheets N]\n  verify FILE.parcours\n  review FILE.parcours [--format text|json]\n  schema\n\nEvery command takes --lang fr|en for the language of its messages.\n--lens is required for pdf, png and svg; without it, pptx and pack take all three lenses and room the journey. A pack holds all maps unless --map names one, and of the sections asked for those that have something to say. Exit code: 0 done, 2 wrong usage, 3 file refused, 4 could not write.',
  'cli.verified': '{fileName}: intact (file, log and records checked).',
  'cli.part.file': 'pages of the file',
  'cli.part.log': 'log',
  'cli.part.head': 'head of the log',
  'cli.part.records': 'records',
  'cli.part.replay': 'replay of the log',
  'cli.part.assets': 'images',
  'cli.part.at': '{part} (revision {revision})',
  'cli.internal': 'An unexpected error occurred: {name}. Nothing was written.',
  'error.cli.damaged': 'The check fails: {parts}. The file was not changed; ask for a new copy.',
  'error.cli.noVerb': 'A command is missing: samples, new, import, export, verify, review, schema or help.',
  'error.cli.unknownVerb':
    'The command “{verb}” is unknown: samples, new, import, export, verify, review, schema or help.',
  'error.cli.unknownOption': '{verb} has no option {option}. Nothing was written.',
  'error.cli.noValue': 'The option {option} needs a value. Nothing was written.',
  'error.cli.repeatedOption': 'The option {option} is given twice. Nothing was written.',
  'error.cli.noOption': 'The option {option} is required here. Nothing was written.',
  'error.cli.badValue': 'The option {option} takes one of these values: {allowed}. Nothing was written.',
  'error.cli.badScale': 'The option --scale takes a number from {minimum} to {maximum}. Nothing was written.',
  'error.cli.badPixels': 'The option {option} takes a whole number of pixels. Nothing was written.',
  'error.cli.scaleAndWidth':
    'The options --scale and --width exclude each other: the size is given by one or by the other. Nothing was written.',
  'error.cli.compareOption': 'The option --compare is for pdf, png and svg only. Nothing was written.',
  'error.cli.notDerived':
    'The map “{title}” is derived from no as-is map of this file: there is nothing to compare it with. Nothing was written.',
  'error.cli.pictureOption': 'The option {option} is for png and svg only. Nothing was written.',
  'error.cli.unknownPhase': 'This map has no phase “{phase}”: {known}. Nothing was written.',
  'error.cli.brandText': 'This branding is not a JSON text. Nothing was written.',
  'error.cli.brandField': 'This branding is not valid, field “{field}”. Nothing was written.',
  'error.cli.noFile': 'The command {verb} needs the name of a file.',
  'error.cli.extraWord': 'The word “{word}” is one too many. Nothing was written.',
  'error.cli.sameFile':
    'The file to read and the file to write are the same: it was not touched. Give --out another name.',
  'error.cli.unknownSample': 'There is no sample “{sample}”: {known}. Nothing was written.',
  'error.cli.unknownMap': 'No map of this file is called “{title}”: {known}. Nothing was written.'
}
