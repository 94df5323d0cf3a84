import { describe, expect, it } from 'vitest';
import { type Edit, editsBetween } from '../../../src/domain/journal/edits.ts';
import { emptyJournal } from '../../../src/domain/journal/journal.ts';
import { restoreText } from '../../../src/render/terminal/restore-text.ts';
import { everyKind, sessionIn } from '../../store/samples.ts';
import { HOSTILE } from '../samples.ts';
import { screens, type View, views } from '../screens.ts';

const restoring =
  (edits: readonly Edit[]) =>
  ({ words, display }: View) =>
    restoreText(
      edits,
      words.safekeeping.backupOf({ day: words.dates.long({ day: '2026-11-19' }) }),
      words,
      display,
    );

const years = [2019, 2020, 2021, 2022, 2023, 2024, 2025];
const sessions = years.map(year => sessionIn(year, 'a', { what: `What we said in ${year}` }));
const going = editsBetween({ ...emptyJournal, sessions }, emptyJournal);
const changing = editsBetween(everyKind, {
  ...everyKind,
  actions: [],
  sessions: everyKind.sessions.map(session => ({ ...session, what: 'As it was' })),
  intakes: [...everyKind.intakes, ...everyKind.intakes.map(intake => ({ ...intake, id: 'another' }))],
});

screens('restore-text', {
  'nothing would change': restoring([]),
  'one reflection would come back': restoring(
    editsBetween(emptyJournal, { ...emptyJournal, sessions: [sessionIn(2025, 'a')] }),
  ),
  'some come back, some change, some go': restoring(changing),
  'more would go than are named': restoring(going),
  'what would go holds what a terminal would obey': restoring(
    editsBetween({ ...emptyJournal, sessions: [sessionIn(2025, 'a', { what: HOSTILE })] }, emptyJournal),
  ),
});

describe.each(views)('what a restore would take away, in $language at $display.columns columns', view => {
  it('is named, five at the most, and of more it is said how many', () => {
    const text = restoring(going)(view);
    expect(text.match(/What we said in|…/g)).toHaveLength(5);
    expect(text).toContain(view.words.safekeeping.andMore({ count: 2 }));
  });

  it('is not what comes back', () => {
    const coming = going.map(edit => ({ ...edit, before: edit.after, after: edit.before }));
    expect(restoring(coming)(view)).not.toContain(view.words.safekeeping.wouldGo);
  });
});
