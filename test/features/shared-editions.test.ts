import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentOf, EXPORT_FORMATS, type ExportFormat } from '../../src/commands/export.ts';
import { handOverText } from '../../src/commands/people/brief.ts';
import { itemsOf } from '../../src/domain/growth/items/items.ts';
import { itemsFor, REVIEW_EDITIONS } from '../../src/domain/growth/sharing/edition.ts';
import { catalogueOf, type Language } from '../../src/i18n/index.ts';
import { type Token, type TokenJournal, tokenJournal } from '../domain/growth/token-journal.ts';
import { NOW, TODAY, ZONE } from '../support/world.ts';

const WHEN = { now: NOW, today: TODAY, zone: ZONE };
const ALL_TIME = { period: { since: null, until: null } };
const LANGUAGES = ['en', 'nl'] as const;
const NEW_MENTOR = { name: 'Newmentor Newname' };

/** All that leaves, by what it is called: each edition in each format. */
const LEAVING: readonly (readonly [string, (given: TokenJournal, language: Language) => Promise<string>])[] =
  [
    ...REVIEW_EDITIONS.flatMap(edition =>
      EXPORT_FORMATS.map(
        format =>
          [
            `${edition} as ${format}`,
            async ({ journal }: TokenJournal, language: Language) => {
              const items = itemsFor(edition, itemsOf(journal, ALL_TIME, WHEN));
              return documentOf(await worldIn(language), items, { edition, format, period: ALL_TIME.period });
            },
          ] as const,
      ),
    ),
    ...(['md', 'html'] as const satisfies readonly ExportFormat[]).map(
      format =>
        [
          `handover as ${format}`,
          async ({ journal }: TokenJournal, language: Language) => {
            const items = itemsFor('handover', itemsOf(journal, ALL_TIME, WHEN));
            return handOverText(await worldIn(language), NEW_MENTOR, items, format);
          },
        ] as const,
    ),
  ];

describe.each(LEAVING)('what leaves: %s', (_, textOf) => {
  it('holds all that is marked and nothing else, in no part of it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.gen(), fc.constantFrom(...LANGUAGES), async (g, language) => {
        const given = tokenJournal(g);
        const text = await textOf(given, language);
        const words = await wordsIn(language);
        const isThere = ({ kind, text: token, alias = [] }: Token) =>
          kind === 'words'
            ? [token, ...alias].some(one => text.includes(one))
            : waysToWrite(token, words).some(way => way.test(text));
        const leaked = given.tokens.filter(token => !token.mayLeave && isThere(token));
        const lost = given.tokens.filter(token => token.mayLeave && token.isWanted && !isThere(token));
        expect({ leaked, lost }, text).toEqual({ leaked: [], lost: [] });
      }),
      { numRuns: 40, endOnFailure: true },
    );
  });
});

async function wordsIn(language: Language) {
  return (await catalogueOf(language))('mentor');
}

async function worldIn(language: Language) {
  return {
    words: await wordsIn(language),
    clock: { now: () => NOW, today: () => TODAY, zone: ZONE },
    preferences: { language: { value: language } },
  } as Parameters<typeof documentOf>[0];
}

/** A day in any way that a document may write it, and the name of no other day. */
function waysToWrite(day: string, { dates }: Awaited<ReturnType<typeof wordsIn>>): readonly RegExp[] {
  const ways = [day, ...[dates.long, dates.day, dates.short, dates.withinYear].map(way => way({ day }))];
  return ways.map(way => new RegExp(`(?<![\\p{L}\\p{N}])${way}(?![\\p{L}\\p{N}])`, 'u'));
}
