import type { IntakeRecord } from '../../domain/intake/record.ts';
import { mayBe } from '../../domain/people/best-fits.ts';
import { namesake } from '../../domain/people/description.ts';
import { type Fit, reasonsOfEither } from '../../domain/people/fit.ts';
import type { ListFindings, Listing, ListWish } from '../../domain/people/list-search.ts';
import { describeListed, type ListedPerson } from '../../domain/people/listed-person.ts';
import type { Person } from '../../domain/people/person.ts';
import type { TextEncoding } from '../../domain/text.ts';
import type { Messages } from '../../i18n/index.ts';
import { obstacleText } from '../person-fit.ts';
import { sanitizeLine } from '../sanitize.ts';
import { enumerateTexts } from './answer-text.ts';
import type { Display } from './display.ts';
import { fitText, wrapText } from './layout.ts';

/** What is known beside a list: the latest advice, and the people there are. */
interface KnownBeside {
  readonly intake: IntakeRecord;
  readonly people: readonly Person[];
}

/** People of a list, each with what speaks for them and against, and what the list does not tell. */
export function foundText(
  shown: readonly Listing[],
  { count }: ListFindings,
  known: KnownBeside,
  words: Messages,
  display: Display,
): string {
  const { finding } = words.people;
  if (count === 0) return finding.empty;
  const { kind, type } = known.intake.recommendation;
  const advice = words.status.advice[kind]({ type: words.advice.types[type].name });
  return [
    fitText(finding.closest({ shown: shown.length, count, advice }), display),
    ...shown.flatMap((listing, at) => ['', ...listingLines(listing, at + 1, known, words, display)]),
  ].join('\n');
}

function listingLines(
  { one, fit }: Listing,
  number: number,
  { people }: KnownBeside,
  words: Messages,
  display: Display,
): readonly string[] {
  const { finding } = words.people;
  const { name, what } = describeListed(one);
  const isKnown = namesake(name, people) !== undefined;
  const where = [finding.onLine(one), ...(isKnown ? [finding.alreadyThere] : [])].join(', ');
  const title = [name, what].flatMap(text => text ?? []).map(sanitizeLine);
  const reasons = fitReasons(one, fit, words);
  const lines = [
    [finding.speaksFor, reasons.pro.join(' ')],
    [finding.speaksAgainst, reasons.con.join(' ') || finding.nothingAgainst],
    [finding.notKnown, reasons.unknown],
  ] as const;
  const head = wrapText(`${title.join(', ')} (${where})`, display, `${String(number).padStart(3)} `);
  return [
    display.style.strong(head),
    ...lines
      .filter(([, told]) => told !== '')
      .map(([label, told]) => wrapText(`${label}: ${told}`, display, '    ')),
  ];
}

/** What speaks for somebody and what against, in sentences, and what is not known, in a row. */
interface FitReasons {
  readonly pro: readonly string[];
  readonly con: readonly string[];
  readonly unknown: string;
}

function fitReasons(one: ListedPerson, { because, care, unknown, match }: Fit, words: Messages): FitReasons {
  const { forYou } = words.people;
  const { matches } = forYou;
  const name = sanitizeLine(describeListed(one).name);
  const as = match?.as === 'first' || match?.as === 'second' ? match.as : null;
  const but = match === null ? null : obstacleText(match, words);
  const advised = as === null ? [] : [matches[as]({ but })];
  const mayFit = match?.as === 'unknown' && mayBe(match.wanted, one.tie);
  const isOther = match?.as === 'other' || (match?.as === 'unknown' && !mayFit);
  const otherwise =
    match !== null && isOther ? [matches.other({ type: words.advice.types[match.wanted].name })] : [];
  const reasons = mayFit ? reasonsOfEither(one.tie) : because;
  return {
    pro: [...reasons.map(id => forYou.because[id]), ...(but === null ? advised : [])],
    con: [...(but === null ? otherwise : advised), ...care.map(id => forYou.care[id]({ name }))],
    unknown:
      unknown.length === 0
        ? ''
        : `${enumerateTexts(
            unknown.map(key => forYou.unknown[key]),
            words.intake.review.and,
          )}.`,
  };
}

/** So many rows that were passed over are named to a person. */
const MOST_NAMED_ROWS = 10;

/** So many columns that are not read are named to a person. */
const MOST_UNREAD = 5;

/** What is to be said of a list besides: that it was in another encoding, which rows and columns were passed over, and what put people on the path. */
export function listNotes(
  { count, malformed, places, unread }: ListFindings,
  encoding: TextEncoding,
  { hints }: ListWish,
  { people: { finding } }: Messages,
): readonly string[] {
  const named = malformed.first.slice(0, MOST_NAMED_ROWS).map(finding.malformedRow).join(', ');
  const [position] = hints.path.words;
  const isFromAdvice = position !== undefined && hints.path.otherwise === null;
  const isTold = places?.onPath !== undefined;
  return [
    ...(encoding === 'utf-8' ? [] : [finding.encodings[encoding]]),
    ...(malformed.count === 0
      ? []
      : [
          finding.malformed({
            count: malformed.count,
            listed: named,
            more: Math.max(0, malformed.count - MOST_NAMED_ROWS),
          }),
        ]),
    ...(unread.length === 0
      ? []
      : [
          finding.unread({
            listed: unread.slice(0, MOST_UNREAD).map(sanitizeLine).join(', '),
            more: Math.max(0, unread.length - MOST_UNREAD),
          }),
        ]),
    ...(count > 0 && !isTold && isFromAdvice
      ? [finding.pathFromAdvice({ position: sanitizeLine(position) })]
      : []),
    ...(count > 0 && !isTold && position === undefined ? [finding.noPath] : []),
  ];
}
