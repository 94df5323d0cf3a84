import type { Examples } from '../command-words.ts';

/** What each flag says of a reflection. */
const reflection = {
  date: 'the day of the meeting (default: today)',
  mentor: 'who it was with',
  soWhat: 'what it tells you',
  nowWhat: 'what you will do with it',
  blindSpot: 'a blind spot you noticed (may repeat)',
  critical: 'what you are more critical of',
  perspective: 'another view: how the other person saw it',
  skill: 'a skill you practised, with an example after a colon (may repeat)',
  confidence: 'how confident you feel, from 0 to 10',
  action: 'something you will do, with its day: "call Ann on friday" (may repeat)',
  share: 'what may appear in a shared summary: a field, or blind-spots, skills, actions (may repeat)',
};

/** The words of each command, by the whole of its path; each flag and argument under its own name. */
export const commands = {
  intake: {
    description: 'a conversation about you and your work, then advice on the kind of mentor that suits you',
    examples: [
      'mentor intake',
      'mentor intake --answers answers.json',
      'mentor intake --schema > schema.json',
    ],
    answers: 'take the answers from a JSON file, or from standard input with -',
    schema: 'print the JSON Schema of the answers',
    word: 'your own word for a mentor, from now on (coach, buddy …)',
  },
  advice: {
    description: 'the latest advice again, with all the reasons and what would change it',
    examples: [
      'mentor advice',
      'mentor advice --if certainty=3',
      'mentor advice --if covered=route,craft --if sameCircle=no-ties',
      'mentor advice --output advice.md',
      'mentor advice --history --json',
    ],
    history: 'all the advice so far, newest first',
    if: 'try one answer differently, without saving anything (may repeat); keys and values: mentor intake --schema',
    output: 'write it as Markdown to this file, or to standard output with -',
    force: 'overwrite a file that is already there',
  },
  log: {
    description: 'write down what you got out of a meeting; guided when no text is given',
    examples: [
      'mentor log',
      'mentor log "We talked about saying no" --now-what "Ask for a week"',
      'mentor log "Met Ann" --date yesterday --action "call Ann on friday"',
      'mentor log - < notes.txt',
      'mentor log --edit',
    ],
    text: 'what you talked about; - reads it from standard input',
    ...reflection,
    edit: 'write it in your own editor, with what the flags say already filled in',
  },
  list: {
    description: 'the reflections, newest first',
    examples: [
      'mentor list',
      'mentor list --since "3 months ago" --mentor Ann',
      'mentor list feedback --json',
    ],
    words: 'only those that contain all these words',
    since: 'from this day on',
    until: 'up to and including this day',
    mentor: 'with this mentor',
    last: 'at most this many (default: 20)',
    all: 'all of them',
  },
  show: {
    description: 'one reflection in full; or an intake, an action, a person',
    examples: ['mentor show k7m3', 'mentor show k7m3 --json'],
    id: 'its id, or at least its first four characters',
  },
  edit: {
    description: 'change a reflection, in your editor or with flags; an empty value clears a field',
    examples: [
      'mentor edit k7m3',
      'mentor edit k7m3 --confidence 7 --date yesterday',
      'mentor edit k7m3 --so-what ""',
    ],
    id: 'its id, or at least its first four characters',
    ...reflection,
    what: 'what you talked about',
    date: 'the day of the meeting',
    blindSpot: 'blind spots, in place of those already there (may repeat)',
    skill: 'skills, in place of those already there (may repeat)',
    action: 'actions, in place of those already there (may repeat)',
    share: 'what may appear in a shared summary, replacing what is marked (may repeat)',
  },
  delete: {
    description:
      'remove a reflection and its actions, or any other record, from the journal; mentor undo brings it back',
    examples: ['mentor delete k7m3', 'mentor delete k7m3 --forever'],
    id: 'its id, or at least its first four characters',
    forever: 'also from undo and from the automatic backups: nothing brings it back',
    yes: 'with --forever: do not ask first',
  },
  export: {
    description: 'the growth summary as Markdown; nothing is left out, so it is for you alone',
    examples: [
      'mentor export',
      'mentor export --output growth.md --since 2026-01-01',
      'mentor export --format json > journal.json',
    ],
    format: 'md, or json for the whole journal',
    output: 'write to this file instead of standard output',
    force: 'overwrite a file that is already there',
    since: 'from this day on',
    until: 'up to and including this day',
    schema: 'print the JSON Schema of the journal',
  },
  undo: {
    description: 'undo the last change',
    examples: ['mentor undo', 'mentor undo --list'],
    list: 'what was changed and what was undone, latest first',
    all: 'the whole of that list, not only the latest twenty',
  },
  redo: {
    description: 'redo a change that was undone',
    examples: ['mentor redo'],
    list: 'what was changed and what was undone, latest first',
    all: 'the whole of that list, not only the latest twenty',
  },
  import: {
    description: 'import a journal from an export, or one made by hand; of two versions the newer one stays',
    examples: ['mentor import journal.json --dry-run', 'mentor import - < journal.json'],
    file: 'a JSON file, or - for standard input',
    dryRun: 'only say what would be added',
  },
  backup: {
    description: 'everything in one file of your own',
    examples: ['mentor backup', 'mentor backup ~/safe/mentor.json', 'mentor backup - > mentor.json'],
    file: 'where to (default: mentor-backup-<day>.json here); - for standard output',
    force: 'overwrite a file that is already there',
  },
  restore: {
    description: 'take the journal back to how it was in a backup; mentor undo reverses that',
    examples: [
      'mentor restore --list',
      'mentor restore yesterday --dry-run',
      'mentor restore ~/safe/mentor.json',
    ],
    from: 'the day of an automatic backup (2026-11-20, yesterday), or a file made by mentor backup; if the file is named like a day, give it as ./yesterday',
    list: 'list the automatic backups',
    dryRun: 'only say what would change',
    yes: 'do not ask first',
  },
  doctor: {
    description: 'check that everything kept is sound',
    examples: ['mentor doctor', 'mentor doctor --repair', 'mentor doctor --repair --accept'],
    repair: 'repair what can be repaired; what was damaged is set aside',
    accept: 'accept a readable file as it is now, even though something else changed it',
  },
  help: {
    description: 'help with a command',
    examples: ['mentor help', 'mentor help log'],
    command: 'the command, such as log',
  },
} satisfies Readonly<Record<string, Words>>;

interface Words {
  readonly [name: string]: string | Examples;
  readonly examples: Examples;
}
