import type { Care, FitReason, TieKey } from '../../../domain/people/fit.ts';
import type { fitWords as English } from '../../en/people/fit.ts';

export const fitWords: typeof English = mentor => {
  const care: Readonly<Record<Care, (p: { name: string }) => string>> = {
    'own-boss': ({ name }) =>
      `Wie over je beslist, hoort een twijfel anders, hoe aardig ook. Vraag ${name} wel om tijd, en om een naam of twee.`,
    'own-boss-not-alone': ({ name }) =>
      `Bij wie over je beslist, kun je hier nu niet mee terecht. Ga een gesprek hierover met ${name} niet alleen in: neem iemand mee.`,
    'own-boss-no-plans': ({ name }) =>
      `Wie over je beslist, hoort een twijfel anders, hoe aardig ook. Vraag ${name} nu niets waaruit je plan blijkt.`,
    'same-work-is-not-neutral': ({ name }) =>
      `Iemand uit je eigen vak is niet neutraal, waar die ook werkt: ${name} kijkt er vaak net zo naar als jij. Voor een vraag over het vak zelf is dat juist goed.`,
    'path-is-not-outside': ({ name }) =>
      `Hoe ver weg die ook werkt, iemand op je pad is geen ${mentor} van buiten: ${name} vindt al iets van dat pad.`,
    'talks-with-judges': ({ name }) =>
      `${name} praat met wie jou beoordeelt: spreek eerst af wat onder jullie blijft, en bewaar je twijfels voor iemand anders.`,
    'not-on-the-path': ({ name }) => `${name} kent niet van binnenuit waar jij heen wilt.`,
    'same-house': ({ name }) =>
      `${name} werkt waar jij werkt: mensen wisselen van plek, en krijgen soms iets over je te zeggen.`,
  };
  const because: Readonly<Record<FitReason, string>> = {
    'knows-the-path': 'Kent van binnenuit waar jij heen wilt.',
    'far-from-your-work': 'Staat ver van je werk, en heeft er geen deel aan.',
    'no-say-over-you': 'Heeft niets over je te zeggen.',
    'no-shared-circle': 'Praat niet met wie jou beoordeelt.',
  };
  const unknown: Readonly<Record<TieKey, string>> = {
    decidesOnMe: 'of die over je beslist',
    onPath: 'of die de weg kent naar waar jij heen wilt',
    sameWork: 'of die hetzelfde werk doet als jij',
    employer: 'waar die werkt',
    talksWithJudges: 'of die praat met wie jou beoordeelt',
  };
  return {
    because,
    care,
    unknown,
    is: p => `Voor jou is ${p.name} ${p.type}.`,
    hasASay: p => `Niet als je ${mentor}: ${p.name} beslist over je.`,
    isNeither: p =>
      `Voor jou is ${p.name} geen van beide soorten ${mentor}: niet op je pad, en niet ver genoeg weg om neutraal te zijn.`,
    notKnown: p => `Het is nog niet duidelijk wat ${p.name} voor je is.`,
    stillUnknown: p =>
      `Wat je nog niet weet: ${p.listed}. Kom je het te weten, dan: mentor people edit ${p.typed}`,
    watch: 'Let op',
    couldAnswer: p => `${p.name} kan antwoord geven op ${p.listed}.`,
    matches: {
      first: p => `Zo iemand zoek je volgens je advies${p.but === null ? '' : `, maar dan ${p.but}`}.`,
      second: p =>
        `Zo iemand zoek je volgens je advies daarna${p.but === null ? '' : `, maar dan ${p.but}`}.`,
      other: p => `Volgens je advies zoek je ${p.type}.`,
      none: 'Er is nog geen advies om ernaast te leggen. Daarvoor: mentor intake',
      notFirstOfAll: {
        'other-help-first': p =>
          `In je advies gaat andere hulp voor; wie je nu kan helpen: mentor advice. Daarna zoek je ${p.type}.`,
        'no-mentor-needed': p =>
          `Volgens je advies is iets eenvoudigers misschien genoeg: mentor advice. Zo niet, dan zoek je ${p.type}.`,
      },
    },
    place: { own: 'bij je eigen werkgever', other: 'bij een andere werkgever' },
    notThatClose: 'niet zo dicht bij wie jou beoordeelt',
    assigned: p =>
      `Kreeg je ${p.name} toegewezen? Je mag vragen of je zelf kunt kiezen; wat je zou kunnen schrijven: mentor people message ${p.typed} --ask-for-choice`,
  };
};
