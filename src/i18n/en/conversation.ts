/** How an answer is told where answers are listed. */
export const answerWords = {
  open: 'left open',
  nothing: 'none of these',
  yes: 'yes',
  no: 'no',
  of: (p: { value: number; most: number }) => `${p.value} out of ${p.most}`,
};

/** What is said in every guided conversation, whatever it is about. */
export const conversation = {
  progress: (p: { part: string; number: number; of: number }) => `${p.part} · ${p.number} of ${p.of}`,
  leaveOpen: 'leave open',
  answers: answerWords,
  tooLong: (p: { most: number; over: number }) =>
    `This has ${p.most + p.over} characters, and at most ${p.most} fit. Nothing is lost; shorten it here.`,
  /** Something was broken off and waits. */
  resume: {
    title: 'You have already started this. What would you like to do?',
    /** `which` where there are several: the how-manieth of how many. */
    help: (p: {
      when: string;
      at: string;
      begins: string | null;
      which: { number: number; of: number } | null;
    }) =>
      [
        p.which === null ? 'You stopped ' : `${p.which.number} of ${p.which.of}: you stopped `,
        `${p.when}, ${p.at}.`,
        p.begins === null ? '' : ` You wrote: “${p.begins}”`,
      ].join(''),
    atQuestion: (p: { number: number; of: number }) => `at question ${p.number} of ${p.of}`,
    atReview: 'while checking your answers',
    when: (p: { day: string; time: string }) => `on ${p.day} at ${p.time}`,
    options: {
      goOn: { label: 'Carry on with it' },
      another: { label: 'Look at the one before it', hint: 'this one stays' },
      beginNew: { label: 'Start a new one', hint: 'this one stays' },
      discard: { label: 'Throw it away and start again', hint: 'what you wrote there will be gone' },
    },
  },
  unreadable: (p: { path: string }) =>
    `${p.path} was left as it is: it holds something you had started, and cannot be read. To see what is wrong with it: mentor doctor`,
};
