import { describe, expect, it } from 'vitest';
import { emptyJournal, type Journal } from '../../src/domain/journal/journal.ts';
import type { SessionWithActions } from '../../src/domain/meetings/session.ts';
import { sessionsWithActions } from '../../src/domain/meetings/with-actions.ts';
import { Refusal } from '../../src/domain/problem.ts';
import type { JournalStore } from '../../src/world/journal.ts';
import type { Editor, Sheet } from '../../src/world.ts';
import { type Person, person } from '../support/world.ts';

/** An editor whose files last, and that writes what it is told to. */
function editorThat(write: (text: string) => string | null) {
  const files = new Map<string, string>();
  const editor: Editor = {
    write: async (sheet, text, { resuming } = {}) => {
      const path = `/home/somebody/mentor/${sheet?.id ?? 'reflection'}.md`;
      const left = files.get(path);
      if (left !== undefined) resuming?.(path);
      const written = write(left ?? text);
      files.set(path, written ?? '');
      return {
        text: written,
        path,
        isUntouched: written === (left ?? text),
        endedAtOnce: false,
        readAgain: async () => files.get(path) || null,
        discard: async () => {
          files.delete(path);
        },
        close: async () => {},
      };
    },
  };
  return { editor, files };
}

/** A sheet as an editor gives it back that was open for a while. */
function sheetWith(text: string, path: string): Sheet {
  const nothing = async () => {};
  const readAgain = async () => text;
  return { text, path, isUntouched: false, endedAtOnce: false, readAgain, discard: nothing, close: nothing };
}

async function somebody() {
  const sam = person();
  await sam.run([
    ...['log', 'We talked about saying no', '--date', '2026-11-13', '--mentor', 'Ann', '--confidence', '7'],
    ...['--critical', 'My planning', '--share', 'critical', '--action', 'call Ann @ 2026-11-27'],
    ...['--skill', 'listening', '--blind-spot', 'I fill every silence'],
  ]);
  const session = await only(sam);
  return { sam, session, id: session.id.slice(15, 21) };
}

async function only(sam: Person): Promise<SessionWithActions> {
  const [session] = sessionsWithActions(await sam.journal.read());
  if (session === undefined) throw new Error('There is no reflection');
  return session;
}

/** The same journal, but a change is refused. */
function refusing(journal: Journal): Partial<JournalStore> {
  return {
    read: async () => journal,
    update: async () => {
      throw new Refusal({ kind: 'journal-busy', path: '/home/somebody/mentor/journal.json' });
    },
  };
}

/** A change in the very moment in which the record was made still comes after it. */
const LATER = '2026-11-20T11:30:00.001Z';

describe('editing a reflection with flags', () => {
  it('changes only what was given, and says what that is', async () => {
    const { sam, session, id } = await somebody();
    const { code, out, err } = await sam.run([
      'edit',
      id,
      '--confidence',
      '8',
      '--date',
      'yesterday',
      '--so-what',
      'x',
    ]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(
      `Changed in ${id}: day, what it tells me, confidence.\nThe meeting was on Thursday 19 November 2026.\nUndo it with: mentor undo\n`,
    );
    expect(await only(sam)).toEqual({
      ...session,
      day: '2026-11-19',
      at: '2026-11-19T11:30:00.000Z',
      confidence: 8,
      soWhat: 'x',
      updatedAt: LATER,
    });
  });

  it('is one change, that undo takes back', async () => {
    const { sam, session, id } = await somebody();
    await sam.run(['edit', id, '--what', 'Something else']);
    expect((await sam.journal.history()).done.map(({ doing }) => doing)).toEqual(['log', 'edit']);
    await sam.journal.undo();
    expect(await only(sam)).toEqual(session);
  });

  it('prints the session as JSON, and nothing else', async () => {
    const { sam, id } = await somebody();
    const { out, err } = await sam.run(['edit', id, '--action', 'call Ann', '--action', 'rest', '--json']);
    expect(err).toBe('');
    expect(JSON.parse(out)).toEqual(await only(sam));
  });

  it('says the days back as they were understood, and what is marked no more', async () => {
    const { sam, id } = await somebody();
    const { out } = await sam.run([
      ...[
        'edit',
        id,
        '--critical',
        'How I plan',
        '--action',
        'call Ann @ next monday',
        '--action',
        'ask @ tommorow',
      ],
    ]);
    expect(out).toContain('call Ann: by Monday 23 November 2026.');
    expect(out).toContain('ask @ tommorow: no day, as none that I know follows the @.');
    expect(out.replace(/\s+/g, ' ')).toContain(
      'No longer marked to be shared, as it says something else now: more critical of.',
    );
    expect(out).not.toContain('What may be shared');
  });

  it('changes nothing where all is as it was, and says so', async () => {
    const { sam, session, id } = await somebody();
    const { code, out, err } = await sam.run(['edit', id, '--mentor', 'Ann', '--date', 'last friday']);
    expect({ code, out, err }).toEqual({ code: 0, out: '', err: 'Nothing changed.\n' });
    expect((await sam.journal.history()).done).toHaveLength(1);
    expect(JSON.parse((await sam.run(['edit', id, '--mentor', 'Ann', '--json'])).out)).toEqual(session);
  });

  it('is refused with all faults at once, and changes nothing', async () => {
    const { sam, session, id } = await somebody();
    const { code, out, err } = await sam.run([
      'edit',
      id,
      '--what',
      '',
      '--confidence',
      'high',
      '--date',
      'tomorrow',
    ]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('3 things');
    expect(await only(sam)).toEqual(session);
  });

  it('finds its reflection as show does', async () => {
    const { sam } = await somebody();
    expect((await sam.run(['edit', 'zzzz', '--what', 'x'])).code).toBe(3);
    expect((await sam.run(['edit', 'abc', '--what', 'x'])).code).toBe(2);
    expect((await sam.run(['edit'])).code).toBe(4);
  });

  it('speaks Dutch', async () => {
    const { sam, id } = await somebody();
    const { out } = await sam.run(['edit', id, '--mentor', 'Bo'], { language: 'nl' });
    expect(out).toBe(`Veranderd in ${id}: met.\nTerugdraaien kan met: mentor undo\n`);
  });
});

describe('editing a reflection in an editor', () => {
  it('keeps what was written there, and then clears the sheet away', async () => {
    const { sam, session, id } = await somebody();
    const { editor, files } = editorThat(text => text.replace('[ ] call Ann', '[x] call Ann'));
    const { code, out } = await sam.run(['edit', id], { editor });
    expect({ code, out }).toEqual({
      code: 0,
      out: `Changed in ${id}: actions.\nUndo it with: mentor undo\n`,
    });
    const [action] = session.actions;
    expect(await only(sam)).toEqual({
      ...session,
      actions: [{ ...action, status: 'done', updatedAt: LATER }],
    });
    expect(files.size).toBe(0);
  });

  it('shows the sheet in the person’s language', async () => {
    const { sam, id } = await somebody();
    let shown = '';
    const { editor } = editorThat(text => {
      shown = text;
      return text;
    });
    await sam.run(['edit', id], { editor, language: 'nl' });
    expect(shown).toContain('# Zelfvertrouwen\n7\n');
    expect(shown).toContain('Schrijf onder de koppen');
  });

  it.each([
    ['was left as it was', (text: string) => text],
    ['was emptied', () => null],
  ])('changes nothing where the sheet %s', async (_, write) => {
    const { sam, session, id } = await somebody();
    const { editor, files } = editorThat(write);
    const { code, out, err } = await sam.run(['edit', id], { editor });
    expect({ code, out, err }).toEqual({ code: 0, out: '', err: 'Nothing changed.\n' });
    expect(await only(sam)).toEqual(session);
    expect(files.size).toBe(0);
  });

  it('keeps the sheet where it does not fit, and goes on with it next time', async () => {
    const { sam, session, id } = await somebody();
    const { editor, files } = editorThat(text =>
      text.includes('11 of so')
        ? text.replace('11 of so', '9')
        : text.replace('# Confidence\n7', '# Confidence\n11 of so'),
    );
    const refused = await sam.run(['edit', id], { editor });
    expect({ code: refused.code, out: refused.out }).toEqual({ code: 2, out: '' });
    expect(refused.err).toContain('Confidence: expected a whole number from 0 to 10; got 11 of so');
    const [path = ''] = files.keys();
    expect(refused.err).toContain(
      `What you wrote is safe in ${path}. To carry on with it: mentor edit ${id}`,
    );
    expect(await only(sam)).toEqual(session);

    const taken = await sam.run(['edit', id], { editor });
    expect(taken.err).toBe(`You are carrying on with ${path}, left from an earlier attempt.\n`);
    expect(await only(sam)).toEqual({ ...session, confidence: 9, updatedAt: LATER });
    expect(files.size).toBe(0);
  });

  it('keeps the sheet where the journal cannot be written', async () => {
    const { sam, session, id } = await somebody();
    const { editor, files } = editorThat(text => text.replace('saying no', 'saying yes'));
    const stuck = person({ ...emptyJournal, sessions: [session] });
    Object.assign(stuck.journal, refusing(await sam.journal.read()));
    const { code, err } = await stuck.run(['edit', id], { editor });
    expect(code).toBe(5);
    expect(err).toContain('What you wrote is safe in');
    expect([...files.values()][0]).toContain('saying yes');
  });

  it.each<[string, (id: string) => readonly string[][], string, string]>([
    ['deleted', id => [['delete', id]], 'mentor undo brings it back.', 'mentor undo && mentor edit ID'],
    ['taken back', () => [['undo']], 'mentor redo brings it back.', 'mentor redo && mentor edit ID'],
    [
      'deleted, and more was done',
      id => [
        ['delete', id],
        ['log', 'Another one'],
      ],
      'mentor undo, given 2 times, brings it back;',
      'mentor edit ID',
    ],
    ['deleted for good', id => [['delete', id, '--forever', '--yes']], 'copy it from', 'mentor log --edit'],
  ])(
    'keeps the sheet where the reflection was %s meanwhile, and knows the way on',
    async (_, acts, told, goOn) => {
      const { sam, id } = await somebody();
      const { editor, files } = editorThat(text => text.replace('saying no', 'saying yes'));
      const slow: Editor = {
        write: async (...writing) => {
          for (const act of acts(id)) await sam.run(act);
          return editor.write(...writing);
        },
      };
      const { code, err } = await sam.run(['edit', id], { editor: slow });
      expect(code).toBe(3);
      expect(err).toContain(`${id} was deleted somewhere else while you were writing.`);
      expect(err).toContain(told);
      expect(err).toContain(`To carry on with it: ${goOn.replace('ID', id)}\n`);
      expect([...files.values()][0]).toContain('saying yes');
    },
  );

  it('goes on with that sheet once the reflection is back', async () => {
    const { sam, id } = await somebody();
    const { editor } = editorThat(text => text.replace('saying no', 'saying yes'));
    const slow: Editor = {
      write: async (...writing) => {
        await sam.run(['delete', id]);
        return editor.write(...writing);
      },
    };
    await sam.run(['edit', id], { editor: slow });
    await sam.run(['undo']);
    await sam.run(['edit', id], { editor });
    expect((await only(sam)).what).toBe('We talked about saying yes');
  });

  it('leaves alone what changed elsewhere while the editor was open', async () => {
    const { sam, id } = await somebody();
    const { editor } = editorThat(text => text.replace('# Another view\n', '# Another view\nfrom far\n'));
    const slow: Editor = {
      write: async (...writing) => {
        await sam.run(['edit', id, '--confidence', '3']);
        return editor.write(...writing);
      },
    };
    await sam.run(['edit', id], { editor: slow });
    expect(await only(sam)).toMatchObject({ perspective: 'from far', confidence: 3 });
  });

  it('leaves a sheet alone that was made before the reflection was changed, and says where it is', async () => {
    const { sam, id } = await somebody();
    const versions: (string | undefined)[] = [];
    const editor: Editor = {
      write: async (sheet, text, { outdated } = {}) => {
        versions.push(sheet?.version);
        outdated?.('/home/x/edit.md');
        return sheetWith(text, '/home/x/new.md');
      },
    };
    await sam.run(['edit', id], { editor });
    await sam.run(['edit', id, '--what', 'Newer']);
    const { err } = await sam.run(['edit', id], { editor });
    expect(err.replace(/\s+/g, ' ')).toContain('/home/x/edit.md is from an earlier attempt.');
    expect(new Set(versions).size).toBe(2);
    expect((await only(sam)).what).toBe('Newer');
  });

  it('says where the editor took the file away', async () => {
    const { sam, id } = await somebody();
    const editor: Editor = {
      write: async () => {
        throw new Refusal({ kind: 'editor-failed', editor: 'ed', how: 'gone', path: '/home/x/edit.md' });
      },
    };
    const { code, err } = await sam.run(['edit', id], { editor });
    expect(code).toBe(1);
    expect(err).toContain('When the editor ed closed, its file /home/x/edit.md was gone.');
  });

  it('tells how an editor failed, and leaves the journal alone', async () => {
    const { sam, session, id } = await somebody();
    const editor: Editor = {
      write: async () => {
        throw new Refusal({ kind: 'editor-failed', editor: 'ed', how: '3', path: '/home/x/edit.md' });
      },
    };
    const { code, err } = await sam.run(['edit', id], { editor });
    expect(code).toBe(1);
    expect(err.replace(/\s+/g, ' ')).toContain('What you wrote is in /home/x/edit.md');
    expect(await only(sam)).toEqual(session);
  });

  it('needs flags where there is no editor', async () => {
    const { sam, id } = await somebody();
    const { code, err } = await sam.run(['edit', id]);
    expect(code).toBe(4);
    expect(err).toContain(`mentor edit ${id} --what "…"`);
  });
});

describe('a reflection written in an editor', () => {
  it('is kept as log keeps it', async () => {
    const sam = person();
    const { editor, files } = editorThat(text =>
      text
        .replace('# What we talked about\n', '# What we talked about\nAbout the budget\n')
        .replace('# Actions', '# Actions\n- call Ann @ next friday\n- [x] rest'),
    );
    const { code, out } = await sam.run(['log', '--edit'], { editor });
    expect(code).toBe(0);
    const session = await only(sam);
    expect(out).toContain('the meeting on Friday 20 November 2026');
    expect(out).toContain('call Ann: by Friday 27 November 2026.');
    expect(session).toMatchObject({
      what: 'About the budget',
      day: '2026-11-20',
      mentor: null,
      actions: [
        { text: 'call Ann', due: '2026-11-27', status: 'open' },
        { text: 'rest', due: null, status: 'done' },
      ],
    });
    expect((await sam.journal.history()).done.map(({ doing }) => doing)).toEqual(['log']);
    expect(files.size).toBe(0);
  });

  it('begins with what the flags say, and may be kept so', async () => {
    const sam = person();
    const { editor } = editorThat(text => text.replace('# Another view\n', '# Another view\nfrom far\n'));
    const flags = [
      '--mentor',
      'Ann',
      '--date',
      'yesterday',
      '--skill',
      'listening',
      '--share',
      'skills',
      '--share',
      'perspective',
    ];
    await sam.run(['log', 'We met', '--edit', ...flags], { editor });
    const session = await only(sam);
    expect(session).toMatchObject({
      what: 'We met',
      mentor: 'Ann',
      day: '2026-11-19',
      perspective: 'from far',
    });
    expect(session.shared).toEqual([session.skills[0]?.id, 'perspective']);
    const { out } = await sam.run(['log', 'As it is', '--edit', '--json'], {
      editor: editorThat(text => text).editor,
    });
    expect(sessionsWithActions(await sam.journal.read())).toContainEqual(JSON.parse(out));
    expect(JSON.parse(out).what).toBe('As it is');
  });

  it.each([
    ['nothing was written', (text: string) => text],
    ['everything was taken out', () => null],
    ['only the headings were left', (text: string) => text.replace('Ann', '')],
  ])('is not kept where %s', async (_, write) => {
    const sam = person();
    const { editor, files } = editorThat(write);
    const { code, out, err } = await sam.run(['log', '--edit', '--mentor', 'Ann'], { editor });
    expect({ code, out, err }).toEqual({
      code: 0,
      out: '',
      err: 'Nothing was written, so nothing was saved.\n',
    });
    expect((await sam.journal.read()).sessions).toEqual([]);
    expect(files.size).toBe(0);
  });

  it('stays on its sheet where the line that is needed is missing', async () => {
    const sam = person();
    const { editor, files } = editorThat(text =>
      text.includes('far')
        ? text.replace('# What we talked about\n', '# What we talked about\nWe met\n')
        : `${text.replace('2026-11-20', 'blue')}\n# Another view\nfrom far`,
    );
    const refused = await sam.run(['log', '--edit'], { editor });
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('2 things');
    expect(refused.err).toContain('To carry on with it: mentor log --edit');
    expect(files.size).toBe(1);
    const again = await sam.run(['log', '--edit', '--mentor', 'Ann'], { editor });
    expect(again.err).toContain('left from an earlier attempt');
    expect(again.err).toContain('What you gave on the command line this time is not in it.');
  });

  it('needs another way where there is no editor', async () => {
    const { code, err } = await person().run(['log', '--edit']);
    expect(code).toBe(4);
    expect(err).toContain('mentor log "…"');
  });
});

describe('a reflection that something else changes while it is being edited', () => {
  const writing = (sam: Person, id: string, what: string[]): Editor => ({
    write: async (_sheet, text) => {
      await sam.run(['edit', id, ...what]);
      return sheetWith(text.replace('We talked', 'Mine: we talked'), '/edit.md');
    },
  });

  it('is not overwritten where both changed the same, and the sheet stays', async () => {
    const { sam, id } = await somebody();
    const { code, err } = await sam.run(['edit', id], { editor: writing(sam, id, ['--what', 'Theirs']) });
    expect(code).toBe(1);
    expect(err).toContain('was changed somewhere else while you were writing. Nothing was overwritten.');
    expect(err).toContain('What you wrote is safe in /edit.md.');
    expect((await only(sam)).what).toBe('Theirs');
  });

  it('holds both changes where they are not of the same', async () => {
    const { sam, id } = await somebody();
    const { out } = await sam.run(['edit', id], { editor: writing(sam, id, ['--mentor', 'Bo']) });
    expect(out).toMatch(/: what we talked about\.\n/);
    expect(await only(sam)).toMatchObject({ what: 'Mine: we talked about saying no', mentor: 'Bo' });
  });

  it('is as the flags say, where the change was made with flags', async () => {
    const { sam, id } = await somebody();
    const before = await sam.journal.read();
    await sam.run(['edit', id, '--what', 'Theirs']);
    const { read } = sam.journal;
    Object.assign(sam.journal, { read: async () => before });
    const { code } = await sam.run(['edit', id, '--what', 'Mine']);
    Object.assign(sam.journal, { read });
    expect(code).toBe(0);
    expect((await only(sam)).what).toBe('Mine');
  });
});
