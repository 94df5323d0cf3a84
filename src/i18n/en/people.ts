import { agreeing } from './people/agreeing.ts';
import { checkInWords } from './people/checking-in.ts';
import { describing } from './people/describing.ts';
import { endingWords } from './people/ending.ts';
import { finding } from './people/finding.ts';
import { fitWords } from './people/fit.ts';
import { list } from './people/list.ts';
import { message } from './people/message.ts';
import { ratingWords } from './people/rating.ts';

/** What is said of the people one meets. `typed` is what one types for somebody in a command. */
export const people = (mentor: string) => ({
  keys: 'Esc goes back, Ctrl-C stops and saves what you have.',
  keysInPlainLines:
    'Type :skip to leave something open, :back to go back; Ctrl-C stops and saves what you have.',
  which: { title: 'Who is it about?' },
  added: (p: { name: string }) => `Added: ${p.name}.`,
  changed: (p: { name: string }) => `Changed: ${p.name}.`,
  renamed: (p: { before: string; name: string; count: number }) =>
    p.count === 0
      ? `${p.before} is called ${p.name} now.`
      : `${p.before} is called ${p.name} now, also in ${p.count === 1 ? 'the reflection' : `all ${p.count} reflections`} with that name.`,
  writeOrRate: (p: { typed: string }) =>
    `What you could write: mentor people message ${p.typed}. After a first talk: mentor people rate ${p.typed}`,
  chosen: (p: { name: string; typed: string }) =>
    `${p.name} is your ${mentor} now. To agree on how you meet: mentor people agree ${p.typed}. For the next meeting: mentor next`,
  chosenAlready: (p: { name: string }) => `${p.name} already was your ${mentor}.`,
  besides: (p: { names: string }) => `Besides ${p.names}: two at once is quite ordinary.`,
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
