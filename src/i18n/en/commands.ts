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
  share:
    'what may appear in a shared summary: what, so-what, now-what, critical, perspective, confidence, blind-spots, skills or actions (may repeat)',
};

const TO_ASK_LIST =
  'route, craft, unwritten-rules, introductions, example, current-work, self-image, doubts, challenge';

/** For whom a question is, and when. */
const fit = {
  type: 'for this kind of mentor',
  phase: 'for the first meeting, on the way, when it is hard, or near the end',
};

/** What each flag says of a person. */
const person = {
  what: 'what they do',
  employer: 'where they work: where you do, or elsewhere',
  sameWork: 'whether they do the same kind of work as you',
  decidesOnMe: 'whether they have a say over your pay, contract or promotion',
  talksWithJudges: 'whether they talk with those who judge you',
  onPath: 'whether they hold the position you want, or know it from the inside',
  met: 'how you know them',
};

const who = 'who: a name, or at least four characters of their id';

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
  next: {
    description: 'the next meeting: plan it, see it, move it or call it off',
    examples: [
      'mentor next',
      'mentor next friday 14:00 --with Ann',
      'mentor next "4 december half past two" --place "her office" --minutes 45',
      'mentor next tomorrow at 2pm --ics meeting.ics',
      'mentor next --cancel',
      'mentor next --all --with Ann',
    ],
    when: 'the day and the time; a day alone keeps the time, and a time alone the day, of what is planned',
    with: 'who you meet; not needed where it can be only one person',
    place: 'where, or by what means',
    minutes: 'how long it takes',
    ics: 'write a file for your calendar, or with - to standard output; a file of the same meeting is renewed',
    title: 'what it is called in that calendar (default: Appointment, so that nobody reads more there)',
    force: 'overwrite a file that is already there',
    cancel: 'call the meeting off; with --ics, a file that takes it out of your calendar',
    all: 'every meeting you planned, the latest first: held, called off and still to come',
  },
  prepare: {
    description:
      'five minutes before a meeting: what you promised, what you run into, your ambitions, three questions',
    examples: [
      'mentor prepare',
      'mentor prepare --agenda "the night shift again" --ambition "apply before Christmas"',
      'mentor prepare --method grow',
      'mentor prepare --with Ann --output ann.md',
    ],
    with: 'who you are meeting (default: the next meeting)',
    method: 'in the two halves of a meeting, or along GROW: goal, reality, options, will',
    agenda: 'what you run into, kept with the appointment; "" clears what was there (may repeat)',
    ambition: 'the same for your ambitions (may repeat)',
    goal: 'for GROW: what would make the conversation worth it (may repeat)',
    reality: 'for GROW: what is happening now (may repeat)',
    options: 'for GROW: what you could do (may repeat)',
    will: 'for GROW: what you will do (may repeat)',
    ask: 'a question to take along, by its id or some of its words (may repeat)',
    output: 'write it as Markdown to this file, or to standard output with -',
    force: 'overwrite a file that is already there',
  },
  questions: {
    description: 'questions to ask: those that fit now, or of a kind',
    examples: [
      'mentor questions',
      'mentor questions --about doubts --phase hard',
      'mentor questions --type outside-neutral',
      'mentor questions --asked',
      'mentor questions --all --json',
    ],
    ...fit,
    about: `only those about one of these: ${TO_ASK_LIST}`,
    asked: 'those you have asked, the last one first',
    hidden: 'those you have hidden',
    all: 'all of them',
  },
  'questions add': {
    description: 'add a question of your own',
    examples: ['mentor questions add "Which meeting would you rather forget?" --about doubts'],
    text: 'the question, as you would ask it',
    ...fit,
    about: `what it is about: ${TO_ASK_LIST}`,
  },
  'questions asked': {
    description: 'say that you have asked a question, so that another one comes next time',
    examples: ['mentor questions asked "hardest week"', 'mentor questions asked route-turn --date yesterday'],
    question: 'its id, or some of its words',
    date: 'the day (default: today)',
  },
  'questions hide': {
    description: 'hide a question that is not for you',
    examples: ['mentor questions hide "hardest week"'],
    question: 'its id, or some of its words',
  },
  'questions unhide': {
    description: 'bring back a question that you had hidden',
    examples: ['mentor questions unhide "hardest week"'],
    question: 'its id, or some of its words',
  },
  people: {
    description: 'the people you might ask, and those you meet, side by side against your advice',
    examples: ['mentor people', 'mentor people --json'],
  },
  'people add': {
    description:
      'add someone you might ask; says what kind of mentor they are for you; guided when only a name is given',
    examples: ['mentor people add Ann', 'mentor people add Ann --what "leads a ward" --on-path yes'],
    name: 'what they are called',
    ...person,
  },
  'people list': {
    description: 'the same as mentor people',
    examples: ['mentor people list', 'mentor people list --json'],
  },
  'people find': {
    description:
      'who in a list of possible mentors comes closest to your advice, and why; keep whom you like',
    examples: [
      'mentor people find --from mentors.csv',
      'mentor people find --from mentors.csv --path-words "head nurse" --own-employer Northside',
      'mentor people find --from mentors.csv --keep "Ann Bakker"',
    ],
    from: 'the list: a CSV file with headings, or - for standard input',
    best: 'how many to show; otherwise 5',
    keep: 'keep this person as a candidate, by name or line number; may be given several times',
    pathWords:
      'words in what somebody does that put them on your path; otherwise the position you named in the intake',
    workWords: 'words in what somebody does that say it is the same work as yours',
    ownEmployer: 'what the list calls your employer: everybody else works elsewhere',
    employer: 'where all in the list work, where it does not say so',
    nameColumn: 'the heading over the names, or the number of that column',
    whatColumn: 'the same for what they do',
    departmentColumn: 'the same for their department',
    employerColumn: 'the same for where they work',
    decidesOnMeColumn: 'the same for yes or no: a say over you',
    onPathColumn: 'the same for yes or no: on your path',
    sameWorkColumn: 'the same for yes or no: the same work as yours',
    talksWithJudgesColumn: 'the same for yes or no: talks with those who judge you',
  },
  'people message': {
    description: 'what you could write to someone: the message of your advice; nothing is sent',
    examples: ['mentor people message Ann', 'mentor people message Ann --ask-for-choice'],
    person: who,
    askForChoice: 'to whoever assigned them to you: that you would rather choose for yourself',
  },
  'people rate': {
    description: 'how it was with someone, after a talk: four statements on the click, four on the learning',
    examples: ['mentor people rate Ann', 'mentor people rate Ann --safe 5 --learn 4 --verdict deciding'],
    person: who,
    safe: 'I could say “I don’t know”',
    asked: 'I was asked more than I was told',
    values: 'we find the same things important',
    again: 'I would gladly go again',
    challenged: 'I was contradicted, and it helped',
    learn: 'I can name what I would learn',
    experience: 'they had something for me: experience of their own, or a fresh eye',
    time: 'they have time for me every few weeks',
    verdict: 'what you make of it',
    date: 'the day of the talk (default: today)',
  },
  'people choose': {
    description: 'someone is your mentor from now on; you may have several',
    examples: ['mentor people choose Ann'],
    person: who,
  },
  'people agree': {
    description: 'what the two of you agree on, also as a page for both',
    examples: [
      'mentor people agree Ann',
      'mentor people agree Ann --weeks 3 --minutes 60 --look-back "in 12 weeks"',
      'mentor people agree Ann --output agreement.md',
    ],
    person: who,
    goals: 'what it is for',
    weeks: 'how many weeks from one meeting to the next',
    minutes: 'how long a meeting is',
    place: 'where',
    planner: 'who sets the dates',
    confidential: 'what stays between you, and where that ends',
    lookBack: 'the day on which you look back together',
    output: 'write it as a Markdown page to this file, or to standard output with -',
    force: 'overwrite a file that is already there',
  },
  'people checkin': {
    description: 'how it is between you and your mentor',
    examples: ['mentor people checkin Ann', 'mentor people checkin Ann --seen 4 --supported 5 --free 3'],
    person: who,
    seen: 'how much you feel seen',
    supported: 'how much you feel supported',
    free: 'how freely you can say everything',
    text: 'what you would like to be different, or to thank them for',
    date: 'the day (default: today)',
  },
  'people end': {
    description: 'wrap up with someone, at any moment; what you wrote stays',
    examples: ['mentor people end Ann', 'mentor people end Ann --text "I ask before I answer now"'],
    person: who,
    text: 'what you take along',
    date: 'the day (default: today)',
  },
  'people edit': {
    description: 'change what you said of someone, their name too; an empty value clears it',
    examples: ['mentor people edit Ann', 'mentor people edit Ann --name "Ann Bakker"'],
    person: who,
    name: 'their new name; what you wrote about them goes along',
    ...person,
  },
  log: {
    description: 'write down what you got out of a meeting; guided when no text is given',
    examples: [
      'mentor log',
      'mentor log "We talked about saying no" --now-what "Ask for a week"',
      'mentor log "Met Ann" --date yesterday --action "call Ann on friday"',
      'mentor log "Met Ann" --watched "fill silence: I counted to ten"',
      'mentor log - < notes.txt',
      'mentor log --edit',
    ],
    text: 'what you talked about; - reads it from standard input',
    ...reflection,
    expected: 'what you expect to come of the action (may repeat, one for each action)',
    seen: 'a blind spot of earlier that you saw again, by words in it; what you noticed after a colon (may repeat)',
    watched: 'one that you watched for',
    changed: 'one that has changed',
    edit: 'write it in your own editor, with what the flags say already filled in',
  },
  list: {
    description: 'the reflections, newest first',
    examples: [
      'mentor list',
      'mentor list --since "3 months ago" --mentor Ann',
      'mentor list feedback --json',
      'mentor list --skill "giving the lead" --with-open-actions -n 5',
    ],
    words:
      'only those that contain all these words, whatever the capitals and accents; people and other actions with them are shown below',
    since: 'from this day on',
    until: 'up to and including this day',
    mentor: 'with this mentor (part of the name)',
    skill: 'in which you practised this skill (part of its name)',
    withOpenActions: 'only those that left something open still',
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
  actions: {
    description: 'what you mean to do: what is open, by its day',
    examples: ['mentor actions', 'mentor actions --due', 'mentor actions --all --json'],
    all: 'also what is done and what you dropped',
    due: 'only what is open while its day has come',
    done: 'what is done',
    dropped: 'what you dropped',
  },
  'actions add': {
    description: 'add something that you mean to do, be it after a meeting or not',
    examples: [
      'mentor actions add "call Ann on friday"',
      'mentor actions add "ask Joris to run the handover" --due "in two weeks" --with Ann',
      'mentor actions add',
    ],
    text: 'what you mean to do; its day may stand behind it, as with mentor log',
    due: 'the day by which to do it (friday, in two weeks, 2026-12-01)',
    with: 'with whom it came up',
    expected: 'what you expect to come of it',
  },
  'actions done': {
    description: 'say that you did it',
    examples: [
      'mentor actions done call ann',
      'mentor actions done k7m3 --expected "she would be angry" --happened "she laughed"',
    ],
    which: 'its id, or words that stand in it; left out, you choose from a list',
    expected: 'what you had expected',
    happened: 'what came of it',
  },
  'actions drop': {
    description: 'let it go: it is no longer needed',
    examples: ['mentor actions drop call ann', 'mentor actions drop k7m3'],
    which: 'its id, or words that stand in it; left out, you choose from a list',
    happened: 'why, or what came of it',
  },
  'actions move': {
    description: 'give it another day; that opens it again where it was over',
    examples: [
      'mentor actions move call ann next friday',
      'mentor actions move k7m3 2026-12-01',
      'mentor actions move k7m3 ""',
    ],
    target: 'its id or words that stand in it, then the day; an empty one takes its day away',
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
