import type { earlierIntake as English } from '../en/earlier-intake.ts';

const earlierToAsk = {
  route: { label: 'Hoe kom ik daar?', hint: 'de stappen, het moment, wat telt' },
  craft: { label: 'Hoe doe je dit werk goed?', hint: 'wat alleen een vakmens kan zien' },
  'unwritten-rules': { label: 'Hoe werkt het hier echt?', hint: 'de ongeschreven regels' },
  introductions: { label: 'Wie moet mij kennen?', hint: 'deuren, gezien worden, rugdekking' },
  example: { label: 'Kan iemand zoals ik dat?', hint: 'een levend voorbeeld' },
  'current-work': { label: 'Hoe pak ik aan waar ik nu tegenaan loop?', hint: 'mijn werk van nu' },
  'self-image': { label: 'Wat zie ik niet van mezelf?', hint: 'blinde vlekken' },
  doubts: { label: 'Ben ik wel goed genoeg?', hint: 'twijfels die bijna niemand hoort' },
  challenge: { label: 'Waar zit ik ernaast?', hint: 'om me heen is iedereen het eens' },
};

export const earlierIntake: typeof English = mentor => ({
  questions: {
    title: `Wat zou je een ${mentor} als eerste vragen?`,
    help: 'Kies er hooguit vier. Dit weegt in het advies het zwaarst.',
    short: 'Zou vragen',
    options: earlierToAsk,
  },
  covered: {
    title: 'Wat krijg je al goed van iemand?',
    help: `Van een leidinggevende, een collega, een vriend. Daar heb je geen ${mentor} voor nodig.`,
    short: 'Heb ik al',
    options: earlierToAsk,
  },
  deadline: {
    title: 'Valt hierover binnen een half jaar een beslissing?',
    help: 'Een vacature, een selectieronde, een contract dat afloopt.',
    short: 'Snel beslist',
  },
  stopSigns: {
    title: 'Speelt hiervan nu iets?',
    help: 'Nu, en bij jou. Wat voorbij en opgelost is, telt niet.',
    short: 'Speelt nu',
    options: {
      misconduct: { label: 'Pesten of intimidatie', hint: 'discriminatie, agressie' },
      wrongdoing: { label: 'Een misstand', hint: 'fraude, gevaar, iets in de doofpot' },
      health: { label: 'Mijn gezondheid lijdt eronder', hint: 'stress, slaap, somberheid' },
      procedure: { label: 'Een formele procedure', hint: 'ontslag, verbetertraject, rechtszaak' },
      conflict: { label: 'Een vastgelopen conflict', hint: 'er wordt niet meer gepraat' },
    },
  },
  simplerHelp: {
    title: 'Zou iets eenvoudigers het al oplossen?',
    help: `Dan gaat dat voor; een ${mentor} kan altijd nog.`,
    short: 'Eenvoudiger hulp',
    options: {
      no: { label: 'Nee, ik wil erover doorpraten', hint: 'meer dan één keer' },
      'manager-answer': { label: 'Een antwoord van mijn baas', hint: 'één vraag, tien minuten' },
      colleague: { label: 'Een uurtje met een collega', hint: 'of met een vakgenoot' },
      course: { label: 'Een cursus', hint: 'kennis die je kunt leren' },
      training: { label: 'Eén vaardigheid oefenen', hint: 'met een trainer' },
    },
  },
  sameCircle: {
    title: 'Kennen mensen in die functie degenen die jou beoordelen?',
    help: 'Geen functie op het oog? Denk dan aan mensen met werk als het jouwe.',
    short: 'Banden',
    options: {
      'no-ties': { label: 'Nee, ze staan los van elkaar', hint: 'voor zover ik weet' },
      'some-ties': { label: 'Alleen bij mijn eigen werkgever', hint: 'elders niet' },
      'small-world': { label: 'Ja, overal', hint: 'weinig mensen, en iedereen kent elkaar' },
    },
  },
});
