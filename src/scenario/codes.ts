/** Why a code matters, for `explain` and for the lines under an error. */
export interface CodeInfo {
  readonly title: string;
  readonly why: string;
  readonly fix: string;
}

/**
 * Everything `check` can say. E1 parsing, E2 schema and units, E3 references, time and capacity, C clinical lint, L language
 * lint, B balance, A accessibility.
 */
export const CODES: Readonly<Record<string, CodeInfo>> = {
  E100: {
    title: 'not valid YAML',
    why: 'A file that cannot be read is not played in part: half a scenario is a wrong one.',
    fix: 'Mend the line; most often a quote, a bracket or an indent is missing.',
  },
  E101: {
    title: 'file too large',
    why: 'A scenario is text a person wrote and another reviews; a megabyte of it is a mistake or an attack.',
    fix: 'Split the file.',
  },
  E102: {
    title: 'the same key twice',
    why: 'One of the two values would be lost without a word.',
    fix: 'Keep one.',
  },
  E103: {
    title: 'more than one document',
    why: 'One file holds one thing, named by its id.',
    fix: 'Split it.',
  },
  E104: { title: 'cannot be read', why: 'It nests deeper than any scenario does.', fix: 'Write it flatter.' },
  E105: {
    title: 'nothing in it',
    why: 'Every file is a map that begins with format and kind.',
    fix: 'Fill it or delete it.',
  },
  E106: {
    title: 'alias',
    why: 'Aliases hide what a value is from the reviewer, and a few lines of them can grow without bound.',
    fix: 'Write the value out.',
  },
  E107: {
    title: 'key that may not be used',
    why: 'It has a meaning of its own to the machine.',
    fix: 'Rename it.',
  },
  E108: {
    title: 'number out of range',
    why: 'The game counts in exact whole numbers.',
    fix: 'Write a plain number.',
  },
  E109: {
    title: 'tag',
    why: 'Tags can turn text into other things; scenarios are plain data.',
    fix: 'Leave it out.',
  },
  E200: { title: 'wrong shape', why: 'The value is not what this field holds.', fix: 'See the message.' },
  E201: {
    title: 'unknown key',
    why: 'A misspelt key is silently without effect, and the scenario is not what its author meant.',
    fix: 'Use the suggested key.',
  },
  E202: { title: 'missing key', why: 'The file cannot work without it.', fix: 'Add it.' },
  E203: {
    title: 'id and file name differ',
    why: 'Other files name this one by its id and people look for it by its name.',
    fix: 'Rename the one or the other.',
  },
  E204: { title: 'id taken', why: 'References would be ambiguous.', fix: 'Choose another id.' },
  E205: {
    title: 'id in the wrong form',
    why: 'Ids are kebab-case and never look like a number, or maps of them would change their order.',
    fix: 'Write it in small letters with hyphens, beginning with a letter.',
  },
  E206: { title: 'wrong folder', why: 'The folder says what kind of file it is.', fix: 'Move it.' },
  E210: {
    title: 'draw without sense',
    why: 'A draw needs options, whole bounds in order, and as many weights as options.',
    fix: 'Mend the draw.',
  },
  E213: {
    title: 'clock time without quotes',
    why: 'Some readers of YAML take 08:30 for a number in base sixty.',
    fix: 'Put it in quotes.',
  },
  E214: {
    title: 'unit mismatch',
    why: 'Mixed units are how real dosing errors start; the engine refuses to convert inside one field.',
    fix: 'Write every value of the field in the unit of the first.',
  },
  E215: {
    title: 'unit the game does not count in',
    why: 'Charts of the clinic hold kilograms, centimetres, millilitres and degrees Celsius; a silent conversion hides errors.',
    fix: 'Write the value in the unit named.',
  },
  E216: {
    title: 'finer than the game counts',
    why: 'The simulation is exact because it counts in whole units.',
    fix: 'Round it.',
  },
  E217: {
    title: 'time in the wrong form',
    why: 'Durations carry a unit (10min), clock times are quoted ("08:30").',
    fix: 'Write it so.',
  },
  E218: {
    title: 'unknown fact',
    why: 'A condition on a fact that does not exist never holds, so what depends on it never happens.',
    fix: 'Use one of `check --facts`.',
  },
  E219: {
    title: 'two kinds of fact in one condition',
    why: 'Drawn facts are decided when the day is made, lived ones while it is played; one map holds one kind.',
    fix: 'Nest the lived lines under `and`.',
  },
  E300: {
    title: 'no such file',
    why: 'The reference leads nowhere.',
    fix: 'Use one of the names suggested.',
  },
  E301: {
    title: 'no such task',
    why: 'A task that does not exist cannot be done, and the visit would never end.',
    fix: 'Use a task of the catalogue.',
  },
  E302: {
    title: 'no such item',
    why: 'Without an entry in the rubric an item has no weight, reason or source.',
    fix: 'Add it to a rubric pack or correct its id.',
  },
  E303: {
    title: 'no such version',
    why: 'A new major version may mean other decisions; references say which they mean.',
    fix: 'Name the version that exists.',
  },
  E304: {
    title: 'no recipe',
    why: 'Without a recipe the visit or order brings no task.',
    fix: 'Use a type or kind of packs/visit-recipes.yaml.',
  },
  E305: {
    title: 'item rated twice',
    why: 'Two packs would disagree about how grave one act is.',
    fix: 'Keep one of the two.',
  },
  E306: {
    title: 'item is not critical',
    why: '`critical` names items that a pack rates critical; a visit cannot raise a severity.',
    fix: 'Leave it out, or change the rubric.',
  },
  E307: {
    title: 'the day cannot be compiled',
    why: 'For this seed the files contradict each other.',
    fix: 'See the message.',
  },
  E308: {
    title: 'lot twice',
    why: 'Two visits that share a product share its lots; one lot cannot have two dates.',
    fix: 'Rename a lot.',
  },
  E309: {
    title: 'booked past capacity',
    why: 'More patients need a room at once than there are rooms: nobody could keep this day in time.',
    fix: 'Book further apart.',
  },
  E310: {
    title: 'events too close',
    why: 'Two surprises at once teach nothing but noise.',
    fix: 'Put twelve minutes between them.',
  },
  E311: {
    title: 'over the event budget',
    why: 'The level promises how much can go wrong.',
    fix: 'Lower the budget or raise the level.',
  },
  E312: {
    title: 'two emergencies',
    why: 'One emergency a day is what one person can learn from; a drill may have more.',
    fix: 'Take one out, or make the day a drill.',
  },
  E313: {
    title: 'charge code unknown',
    why: 'A claim line that the charge master lacks cannot be right or wrong.',
    fix: 'Use a code of the charge master.',
  },
  E314: {
    title: 'claim line without its act',
    why: 'A line in claim.done may be unconditional only if the act behind it is; else the game would bill what was never done.',
    fix: 'Give the line the condition of its order.',
  },
  E315: {
    title: 'unknown act',
    why: 'A test of a visit names acts by the aliases its tasks declare; another name would test nothing.',
    fix: 'Use an alias of the task.',
  },
  E316: {
    title: 'setting without effect',
    why: 'A setting changes what stands in the visit; a path that leads nowhere changes nothing, without a word.',
    fix: 'Correct the path.',
  },
  C001: {
    title: 'value without a source',
    why: 'Every clinical number stands on something a reviewer can look up.',
    fix: 'Name a source on the row or around it.',
  },
  C002: {
    title: 'source not listed',
    why: 'A source key that leads nowhere is no source.',
    fix: 'Add it under sources.',
  },
  C003: {
    title: 'source without a grade',
    why: 'A reviewer must see how strong it is.',
    fix: 'Grade it, or mark it verify: true.',
  },
  C031: {
    title: 'window that the kit does not have',
    why: 'The kit card decides when a test may be read; a scenario that shows another window teaches a wrong one.',
    fix: 'Leave the override out, or select another kit.',
  },
  C032: {
    title: 'value outside any patient',
    why: 'Such a value is a slip of the author, not a finding.',
    fix: 'Correct it.',
  },
  L001: { title: 'line over 30 words', why: 'Nobody listens that long at a window.', fix: 'Cut it.' },
  L002: {
    title: 'too few or too many lines',
    why: 'Two to four lines are a choice; one is none and five are a form.',
    fix: 'Offer 2 to 4.',
  },
  L003: {
    title: 'reads above grade 7',
    why: 'Worried people read two grades lower than they can.',
    fix: 'Shorter words and sentences.',
  },
  L004: {
    title: 'beat cannot be reached',
    why: 'It was written for nobody.',
    fix: 'Lead to it or delete it.',
  },
  L005: {
    title: 'no way to the end',
    why: 'The conversation would never close.',
    fix: 'Give a line `go: end`.',
  },
  L006: {
    title: 'no clean line',
    why: 'A beat in which every line is wrong teaches nothing.',
    fix: 'Add a right one.',
  },
  L012: {
    title: 'the best line is the longest',
    why: 'Players learn to pick the longest line instead of the best.',
    fix: 'Shorten the best or lengthen the others.',
  },
  L020: {
    title: 'looks like real personal data',
    why: 'No real patient data belongs in a scenario.',
    fix: 'Use 555-01xx numbers and invented ids.',
  },
  B001: {
    title: 'too few calls or messages to draw from',
    why: 'The day asks for more than the dialogues hold.',
    fix: 'Write more, or ask for fewer.',
  },
  B007: {
    title: 'order never fires',
    why: 'Content that no player meets is not tested by anybody.',
    fix: 'Change the draw, the condition or the seeds.',
  },
  B008: {
    title: 'full form that does not exist',
    why: 'The task is played in its brief form until it has a full one.',
    fix: 'Take it out of the spotlight.',
  },
  B009: {
    title: 'trap never offered',
    why: 'A trap that is never wrong in any plan is dead content.',
    fix: 'Change its condition.',
  },
  A001: {
    title: 'words missing',
    why: 'A screen reader would have nothing to say here.',
    fix: 'Write the text.',
  },
};

/** What a code means; a plain answer for codes that do not exist. */
export function codeInfo(code: string): CodeInfo {
  return CODES[code] ?? { title: 'unknown code', why: '', fix: '' };
}
