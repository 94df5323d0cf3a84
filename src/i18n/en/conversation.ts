/** How an answer is told where answers are listed. */
export const answerWords = {
  open: 'left open',
  nothing: 'none of these',
  yes: 'yes',
  no: 'no',
  of: (p: { value: number; most: number }) => `${p.value} of ${p.most}`,
};

/** What is said in every guided conversation, whatever it is about. */
export const conversation = {
  progress: (p: { part: string; number: number; of: number }) => `${p.part} · ${p.number} of ${p.of}`,
  leaveOpen: 'leave open',
  answers: answerWords,
  tooLong: (p: { most: number; over: number }) =>
    `At most ${p.most} characters fit, and this has ${p.most + p.over}. Nothing is lost; shorten it here.`,
  /** Something was broken off and waits. */
  resume: {
    title: 'You have already begun this. What would you like to do?',
    /** `which` where there are several: the how-manieth of how many. */
    help: (p: {
      when: string;
      at: string;
      begins: string | null;
      which: { number: number; of: number } | null;
    }) =>
      [
        p.which === null ? 'Broken off ' : `${p.which.number} of ${p.which.of}: broken off `,
        `${p.when}, ${p.at}.`,
        p.begins === null ? '' : ` You wrote: “${p.begins}”`,
      ].join(''),
    atQuestion: (p: { number: number; of: number }) => `at question ${p.number} of ${p.of}`,
    atReview: 'while looking through your answers',
    when: (p: { day: string; time: string }) => `on ${p.day} at ${p.time}`,
    options: {
      goOn: { label: 'Go on with it' },
      another: { label: 'See the one before it', hint: 'this one stays' },
      beginNew: { label: 'Begin a new one', hint: 'this one stays' },
      discard: { label: 'Throw it away and begin anew', hint: 'what you wrote there is gone' },
    },
  },
  unreadable: (p: { path: string }) =>
    `${p.path} is left as it is: it holds something you broke off, and cannot be read. What is wrong with it: mentor doctor`,
};
