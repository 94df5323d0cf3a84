import { describe, expect, it } from 'vitest';
import { emptyJournal, mapLists, WRITTEN_LISTS } from '../../src/domain/journal/journal.ts';
import { mergeJournals } from '../../src/domain/journal/merge.ts';
import { intake, sessionWith } from '../store/samples.ts';
import { type Person, person } from '../support/world.ts';

const HAND_MADE = `[
  { "day": "2026-11-03", "what": "How I say no", "confidence": 5, "actions": ["call Ann @ 2026-12-01"] }
]`;

const none = { added: 0, updated: 0, deleted: 0, older: 0, unchanged: 0, keptDeleted: 0 };
const nothing = mapLists(() => none);

function somebodyWith(text: string) {
  const sam = person();
  sam.files.set('journal.json', text);
  return sam;
}

describe('a journal that comes in', () => {
  it('is in the journal, told in plain words, with how to take it back', async () => {
    const sam = somebodyWith(JSON.stringify({ sessions: [sessionWith()], intakes: [intake] }));
    const { code, out, err } = await sam.run(['import', 'journal.json']);
    expect({ code, out, err }).toEqual({
      code: 0,
      out: 'Added: 1 reflection, 1 intake.\n',
      err: 'Undo all of it with: mentor undo\n',
    });
    expect(await sam.journal.read()).toMatchObject({ sessions: [sessionWith()], intakes: [intake] });
    await sam.journal.undo();
    expect(await sam.journal.read()).toMatchObject({ sessions: [], intakes: [] });
  });

  it('may be made by hand and come by standard input, and shows like any other', async () => {
    const sam = person();
    expect((await sam.run(['import', '-'], { stdin: HAND_MADE })).code).toBe(0);
    const { out } = await sam.run(['list']);
    expect(out).toContain('How I say no');
  });

  it('changes nothing the second time', async () => {
    const sam = somebodyWith(HAND_MADE);
    await sam.run(['import', 'journal.json']);
    const before = await sam.journal.read();
    const { code, out, err } = await sam.run(['import', 'journal.json']);
    expect([code, out, err]).toEqual([0, 'All of it was already there. Nothing was changed.\n', '']);
    expect(await sam.journal.read()).toEqual(before);
    expect((await sam.journal.history()).done).toHaveLength(1);
  });

  it('is the whole journal again after an export', async () => {
    const sam = person();
    await sam.run([
      'log',
      'About the team',
      '--action',
      'rest',
      '--skill',
      'listening: to Bo',
      '--share',
      'what',
    ]);
    const { out } = await sam.run(['export', '--format', 'json']);
    const another = somebodyWith(out);
    await another.run(['import', 'journal.json']);
    expect(await another.journal.read()).toEqual(await sam.journal.read());
    expect((await sam.run(['import', '-'], { stdin: out })).out).toContain('already there');
  });

  it('tells what was replaced, deleted, left alone and left out', async () => {
    const [replaced, gone, alone] = ['replaced', 'gone', 'alone'].map(id => sessionWith({ id }));
    const sam = person({
      ...emptyJournal,
      sessions: [replaced, gone, alone].flatMap(session => session ?? []),
      deleted: [{ id: 'away', deletedAt: '2026-12-01T10:00:00.000Z' }],
    });
    const later = '2026-12-01T10:00:00.000Z';
    const stdin = JSON.stringify({
      sessions: [{ ...replaced, updatedAt: later }, alone, sessionWith({ id: 'away' })],
      deleted: [{ id: 'gone', deletedAt: later }],
    });
    const { out } = await sam.run(['import', '-', '--lang', 'nl'], { stdin });
    expect(out.split('\n')).toEqual([
      'Vervangen door een nieuwere versie: 1 reflectie.',
      'Elders verwijderd, en nu ook hier: 1 reflectie.',
      'Stond er al, en blijft zo: 1 reflectie.',
      'Eerder verwijderd, en niet teruggehaald: 1 reflectie.',
      '',
    ]);
  });

  it('forgets what was deleted for good elsewhere, also where that was broken off before', async () => {
    const sam = person();
    await sam.run(['log', 'a secret']);
    const [{ id } = sessionWith()] = (await sam.journal.read()).sessions;
    const deleted = [{ id, deletedAt: '2026-12-01T10:00:00.000Z', forever: true as const }];
    await sam.journal.update('import', mine => mergeJournals(mine, { ...emptyJournal, deleted }).journal);
    expect(await changesSaying(sam, 'a secret')).toBe(2);
    await sam.run(['import', '-'], { stdin: JSON.stringify({ deleted }) });
    expect(await changesSaying(sam, 'a secret')).toBe(0);
  });

  it('tells it where there was nothing in it, or deletions only', async () => {
    const sam = person();
    const empty = await sam.run(['import', '-'], { stdin: '{"sessions":[]}' });
    expect(empty.out).toBe('There is nothing new in it. Nothing was changed.\n');
    const stdin = '{"deleted":[{"id":"x","deletedAt":"2026-11-20T10:00:00Z"}]}';
    const deletions = await sam.run(['import', '-'], { stdin });
    expect(deletions.out).toMatch(/^What has been deleted elsewhere was n/);
  });

  it('is one JSON document for another program', async () => {
    const sam = somebodyWith(HAND_MADE);
    const counted = { ...nothing, sessions: { ...none, added: 1 }, actions: { ...none, added: 1 } };
    const dry = await sam.run(['import', 'journal.json', '--dry-run', '--json']);
    expect(JSON.parse(dry.out)).toEqual({ dryRun: true, ...counted, unknownKeys: [] });
    const { out, err } = await sam.run(['import', 'journal.json', '--json']);
    expect(JSON.parse(out)).toEqual({ dryRun: false, ...counted, unknownKeys: [] });
    expect(Object.keys(JSON.parse(out))).toEqual(['dryRun', ...WRITTEN_LISTS, 'unknownKeys']);
    expect(err).toBe('');
  });
});

describe('a file made by hand with slips in it', () => {
  const day = '2026-11-03';
  const slips = JSON.stringify([
    { day, what: 'a', 'so-what': 'b', confidance: 5, mood: 'calm', actions: [{ text: 't', stauts: 'done' }] },
    { day, what: 'c', 'so-what': 'd' },
  ]);

  it('comes in, and they are told, each once, with what was probably meant and what to do', async () => {
    const sam = somebodyWith(slips);
    const { code, out, err } = await sam.run(['import', 'journal.json']);
    expect([code, out]).toEqual([0, 'Added: 2 reflections, 1 action.\n']);
    expect(err.split('\n')).toEqual([
      'These keys are not known. What they hold is kept as it is, but not used:',
      '  so-what (2 times): did you mean "soWhat"?',
      '  confidance (once): did you mean "confidence"?',
      '  actions.stauts (once): did you mean "actions.status"?',
      'If so, undo the import, correct the file, and import it again.',
      'Undo all of it with: mentor undo',
      '',
    ]);
    const { sessions } = await sam.journal.read();
    expect(sessions.find(({ what }) => what === 'a')).toMatchObject({ confidance: 5, mood: 'calm' });
  });

  it('is told so by a dry run as well, and by nobody who wants it quiet', async () => {
    const sam = somebodyWith(slips);
    const { err } = await sam.run(['import', 'journal.json', '--dry-run', '--lang', 'nl']);
    expect(err).toContain('confidance (1 keer): bedoel je "confidence"?');
    expect(err).toContain('verbeter dan eerst het bestand');
    expect((await sam.run(['import', 'journal.json', '--quiet'])).err).toBe('');
  });

  it('has them in the one JSON document, for another program', async () => {
    const { out, err } = await somebodyWith(slips).run(['import', 'journal.json', '--json']);
    expect(JSON.parse(out).unknownKeys).toEqual([
      { key: 'so-what', nearest: 'soWhat', count: 2 },
      { key: 'confidance', nearest: 'confidence', count: 1 },
      { key: 'actions.stauts', nearest: 'actions.status', count: 1 },
    ]);
    expect(err).toBe('');
  });

  it('says nothing of them once all of it is there, when mending would bring it in twice', async () => {
    const sam = somebodyWith(slips);
    await sam.run(['import', 'journal.json']);
    expect((await sam.run(['import', 'journal.json'])).err).toBe('');
  });

  it('is refused where the slip is in what it cannot do without', async () => {
    const told = async (value: unknown, language: string) => {
      const { code, err } = await person().run(['import', '-', '--lang', language], {
        stdin: JSON.stringify(value),
      });
      return [code, err.split('\n')[1]];
    };
    const slip = [
      { day, what: 'a' },
      { day, waht: 'b' },
    ];
    expect(await told(slip, 'en')).toEqual([2, '  reflection 2, waht: unknown key. Did you mean "what"?']);
    expect(await told(slip, 'nl')).toEqual([2, '  reflectie 2, waht: onbekende sleutel. Bedoel je "what"?']);
  });

  it('is refused where it holds a list that this version does not know', async () => {
    const told = async (language: string) =>
      (await person().run(['import', '-', '--lang', language], { stdin: '{ "goals": [{ "id": "x" }] }' }))
        .err;
    expect(await told('en')).toContain('  goals: this version does not know that list yet. Import it with');
    expect(await told('nl')).toContain('  goals: zo’n lijst kent deze versie nog niet. Lees het in met');
  });

  it('is told what to leave out where a number stands between quotes', async () => {
    const stdin = JSON.stringify([{ day, what: 'a', confidence: '7' }]);
    const { err } = await person().run(['import', '-'], { stdin });
    expect(err.replace(/\s+/g, ' ')).toContain('got "7". Leave out the quotes.');
    const words = stdin.replace('"7"', '"high"');
    expect((await person().run(['import', '-'], { stdin: words })).err).not.toContain('quotes');
  });
});

describe('a dry run', () => {
  it('tells what would come in, and changes nothing', async () => {
    const sam = somebodyWith(HAND_MADE);
    const { code, out, err } = await sam.run(['import', 'journal.json', '--dry-run']);
    expect([code, out]).toEqual([0, 'Would be added: 1 reflection, 1 action.\n']);
    expect(err).toContain('without --dry-run');
    expect((await sam.journal.read()).sessions).toEqual([]);
    expect((await sam.journal.history()).done).toEqual([]);
  });
});

describe('a journal that cannot come in', () => {
  it.each([
    ['a file that is not there', 'nowhere.json', 3, 'There is no file nowhere.json.'],
    ['a text that is no JSON', 'diary.txt', 2, 'diary.txt is empty, or is not JSON at all.'],
    ['a text with a comma too many', 'comma.json', 2, 'does not belong there, at 3:1 (line:column)'],
    ['something else', 'other.json', 2, 'expected a list of reflections, each with "day" and "what"'],
    ['one of a newer version', 'newer.json', 7, 'newer.json was written by a newer version'],
    ['one with faults', 'faulty.json', 2, 'reflection 2, day: expected a day as yyyy-MM-dd'],
  ])('is refused, and nothing is kept of it: %s', async (_, file, exitCode, told) => {
    const sam = person();
    sam.files.set('diary.txt', 'Dear diary');
    sam.files.set('comma.json', '[\n  { "day": "2026-11-20", "what": "good" },\n]');
    sam.files.set('other.json', '{"entries":[]}');
    sam.files.set('newer.json', '{"format":"mentor-journal","version":9}');
    sam.files.set('faulty.json', '[{"day":"2026-11-20","what":"good"},{"day":"yesterday","what":"bad"}]');
    const { code, out, err } = await sam.run(['import', file]);
    expect([code, out]).toEqual([exitCode, '']);
    expect(err).toContain(told);
    expect((await sam.journal.read()).sessions).toEqual([]);
  });

  it('has all its faults named, and counted, in both languages', async () => {
    const stdin = JSON.stringify(Array.from({ length: 60 }, () => ({ what: 'x' })));
    const english = await person().run(['import', '-'], { stdin });
    expect(english.err).toMatch(/^60 things/);
    expect(english.err).toContain('reflection 51, day: and 10 more from here on.');
    const dutch = await person().run(['import', '-', '--lang', 'nl'], { stdin });
    expect(dutch.err).toMatch(/^60 dingen/);
    expect(dutch.err).toContain('reflectie 51, day: en vanaf hier nog 10.');
  });

  it('has to be named', async () => {
    expect((await person().run(['import'])).code).toBe(2);
  });
});

describe('a record that has the id of another kind of record', () => {
  it('is refused, since deleting one would bury both', async () => {
    const sam = somebodyWith('{"people":[{"id":"same","name":"Ann"}]}');
    await sam.run(['import', 'journal.json']);
    sam.files.set('journal.json', '{"sessions":[{"id":"same","day":"2026-11-03","what":"x"}]}');
    const { code, err } = await sam.run(['import', 'journal.json']);
    expect(code).toBe(2);
    expect(err).toContain('reflection 1, id: same is the id of another record as well');
    expect((await sam.journal.read()).sessions).toEqual([]);
  });
});

/** How many files of changes say this. */
async function changesSaying({ disk }: Person, words: string): Promise<number> {
  const folder = `${disk.home}/changes`;
  const names = await disk.fs.readdir(folder);
  const held = await Promise.all(
    names.map(async name => Buffer.from(await disk.fs.readFile(`${folder}/${name}`))),
  );
  return held.filter(bytes => bytes.includes(words)).length;
}
