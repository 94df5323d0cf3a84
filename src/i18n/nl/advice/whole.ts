import type { wholeAdvice as English } from '../../en/advice/whole.ts';

export const wholeAdvice: typeof English = mentor => ({
  because: p => `${p.counts}: je antwoordde ${p.answers}`,
  counts: p => `Telt ${p.weight} voor ${p.type}`,
  settles: {
    order: 'Dit bepaalt wie eerst komt',
    place: 'Dit zegt waar je zoekt',
    avoid: 'Dit zegt wie je niet vraagt',
    count: 'Dit is niet geteld, want je hebt het al',
    other: 'Dit weegt niet mee, en legt iets uit',
  },
  secondFor: p => `Die vraag je ${p.listed}.`,
  secondWithoutQuestions: {
    'inside-career-path': 'Je hebt er nog geen vraag voor; het is iemand van wie je de weg leert.',
    'outside-neutral': `Je hebt er nog geen vraag voor; het is iemand voor wat je je eerste ${mentor} liever niet vertelt.`,
  },
  whoAnswersHead: { question: 'Wat je zou vragen', answerer: 'Wie het kan beantwoorden' },
  takeItAlong: 'Lees het vooraf nog eens: wat wil je vertellen, en wat houd je voor je?',
  yourQuestions: 'Wat je wilt weten, en zo kun je het vragen:',
  keepItForElsewhere: 'Dat is voor jou, en voor iemand elders. Neem hier alleen de vragen hieronder mee.',
  forYouAlone: 'Dit is alleen voor jou: je eigen woorden staan erin.',
  written: p => `Opgeslagen in ${p.path}. Je eigen woorden staan erin; het is alleen voor jou bedoeld.`,
});
