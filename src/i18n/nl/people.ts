import type { people as English } from '../en/people.ts';
import { agreeing } from './people/agreeing.ts';
import { checkInWords } from './people/checking-in.ts';
import { describing } from './people/describing.ts';
import { endingWords } from './people/ending.ts';
import { finding } from './people/finding.ts';
import { fitWords } from './people/fit.ts';
import { list } from './people/list.ts';
import { message } from './people/message.ts';
import { ratingWords } from './people/rating.ts';

export const people: typeof English = mentor => ({
  keys: 'Met Esc ga je terug, met Ctrl-C stop je en blijft bewaard wat je hebt.',
  keysInPlainLines:
    'Typ :skip om iets open te laten, :back om terug te gaan; met Ctrl-C stop je en blijft bewaard wat je hebt.',
  which: { title: 'Over wie gaat het?' },
  added: p => `Toegevoegd: ${p.name}.`,
  changed: p => `Gewijzigd: ${p.name}.`,
  renamed: p =>
    p.count === 0
      ? `${p.before} heet nu ${p.name}.`
      : `${p.before} heet nu ${p.name}, ook in ${p.count === 1 ? 'de reflectie' : `alle ${p.count} reflecties`} met die naam.`,
  writeOrRate: p =>
    `Wat je zou kunnen schrijven: mentor people message ${p.typed}. Na een eerste gesprek: mentor people rate ${p.typed}`,
  chosen: p =>
    `${p.name} is nu je ${mentor}. Afspreken hoe jullie het doen: mentor people agree ${p.typed}. Voor het volgende gesprek: mentor next`,
  chosenAlready: p => `${p.name} was al je ${mentor}.`,
  besides: p => `Naast ${p.names}: twee tegelijk is heel gewoon.`,
  agreeing,
  checkingIn: checkInWords,
  describing,
  ending: endingWords,
  finding,
  forYou: fitWords(mentor),
  list: list(mentor),
  message: message(mentor),
  rating: ratingWords,
});
