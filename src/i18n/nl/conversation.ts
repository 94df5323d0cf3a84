import type { conversation as English, answerWords as EnglishAnswers } from '../en/conversation.ts';

export const answerWords: typeof EnglishAnswers = {
  open: 'opengelaten',
  nothing: 'geen van deze',
  yes: 'ja',
  no: 'nee',
  of: p => `${p.value} van ${p.most}`,
};

export const conversation: typeof English = {
  progress: p => `${p.part} · ${p.number} van ${p.of}`,
  leaveOpen: 'openlaten',
  answers: answerWords,
  tooLong: p =>
    `Er passen hooguit ${p.most} tekens, en dit zijn er ${p.most + p.over}. Er gaat niets verloren; kort het hier in.`,
  resume: {
    title: 'Hier was je al aan begonnen. Hoe wil je verder?',
    help: p =>
      [
        p.which === null ? 'Afgebroken ' : `${p.which.number} van ${p.which.of}: afgebroken `,
        `${p.when}, ${p.at}.`,
        p.begins === null ? '' : ` Je schreef: “${p.begins}”`,
      ].join(''),
    atQuestion: p => `bij vraag ${p.number} van ${p.of}`,
    atReview: 'bij het nalopen van je antwoorden',
    when: p => `op ${p.day} om ${p.time}`,
    options: {
      goOn: { label: 'Hiermee verder' },
      another: { label: 'De vorige bekijken', hint: 'deze blijft liggen' },
      beginNew: { label: 'Een nieuwe beginnen', hint: 'deze blijft liggen' },
      discard: { label: 'Weggooien en opnieuw beginnen', hint: 'wat je daar schreef is dan weg' },
    },
  },
  unreadable: p =>
    `${p.path} blijft zoals het is: er staat iets in wat je afbrak, en het is niet te lezen. Wat eraan mankeert, zegt: mentor doctor`,
};
