import type { Kind, MentorType } from '../../domain/advice/recommendation.ts';
import type { ItemField } from '../../domain/growth/items/item.ts';
import type { sharing as English } from '../en/sharing.ts';

const choose = {
  again: { label: 'Terug naar de lijst' },
  stop: { label: 'Stoppen', hint: 'er wordt niets gemarkeerd of geschreven' },
};

/** Kiezen wat de deur uit gaat. */
export const sharing: typeof English = mentor => ({
  opening: {
    development:
      'Voor een gesprek over hoe het met je gaat in je werk. Je kiest regel voor regel wat erin komt; verder komt er niets in.',
    assessment:
      'Voor een gesprek waarin je beoordeeld wordt. Je kiest regel voor regel wat erin komt; verder komt er niets in. Wees zuinig: wat je inlevert, blijft liggen.',
    handover:
      'Een bladzij over jou, voor iemand die je nog niet kent. Je kiest regel voor regel wat erin komt; verder komt er niets in.',
  },
  parts: { offered: 'Wat erin mag', reserved: 'Beter voor jezelf' },
  groups: {
    skills: { title: 'Welke vaardigheden mogen erin?', short: 'Vaardigheden' },
    confidence: { title: 'Welke cijfers voor hoe zeker je je voelde?', short: 'Hoe zeker je was' },
    actions: { title: 'Welke dingen die je wilde doen, mogen erin?', short: 'Acties' },
    views: { title: 'Wat je nu anders bekijkt: wat mag erin?', short: 'Anders bekeken' },
    'blind-spots': { title: 'Welke blinde vlekken mogen erin?', short: 'Blinde vlekken' },
    aim: { title: 'Waar je naartoe wilt: wat mag erin?', short: 'Waar je heen wilt' },
    written: { title: 'Wat je na gesprekken opschreef: wat mag erin?', short: 'Wat je opschreef' },
    people: { title: 'Over de mensen die je sprak: wat mag erin?', short: 'Wie je sprak' },
  },
  atHome: {
    title: 'Wil je ook kijken naar wat je beter voor jezelf houdt?',
    help: 'Zeg je nee, dan blijft het er allemaal uit. Er is daar niets aangekruist, ook niet wat je eerder deelde.',
    short: 'Beter voor jezelf',
  },
  reserves: {
    unfinished: {
      title: 'Losgelaten of over tijd: moet daar iets van in?',
      help: 'Bij een beoordeling weegt wat niet af is al gauw zwaarder dan wat wel af is.',
      short: 'Niet gedaan',
    },
    doubt: {
      title: 'Twijfels en zwakke plekken: moet daar iets van in?',
      help: 'Je bent er nog niet uit, en een dossier onthoudt het jaren.',
      short: 'Twijfels',
    },
    plans: {
      title: 'Je plannen: moet daar iets van in?',
      help: 'Is eenmaal bekend waar je heen wilt, dan haal je dat niet meer terug.',
      short: 'Plannen',
    },
    'mentors-words': {
      title: `Wat je ${mentor} zei: moet daar iets van in?`,
      help: 'Het is tegen jou gezegd, onder vier ogen. Vraag het eerst.',
      short: `Wat je ${mentor} zei`,
    },
    'mentors-name': {
      title: `De naam van je ${mentor}: bij welke gesprekken mag die staan?`,
      help: 'Met wie je praat, is iets tussen jullie tweeën.',
      short: `Naam van je ${mentor}`,
    },
    'other-people': {
      title: 'Over anderen: moet daar iets van in?',
      help: 'Zij hebben niets te zeggen over wat jij over hen vertelt.',
      short: 'Andere mensen',
    },
    'raw-reflection': {
      title: 'Wat je al denkend opschreef: moet daar iets van in?',
      help: 'Je schreef het voor jezelf, voordat je wist wat je ervan vond.',
      short: 'Ruwe reflecties',
    },
    health: {
      title: 'Je gaf aan dat je gezondheid meespeelt: moet hier iets van in?',
      help: 'Je gezondheid is van jou, en aan wie je die vertelt ook.',
      short: 'Gezondheid',
    },
  },
  ticked: p => (p.count === 0 ? `geen van de ${p.of}` : `${p.count} van de ${p.of}`),
  review: { title: 'Mag dit erin?', finish: 'Ja, laat zien wat de deur uit gaat' },
  named: p => `${itemLabels[p.field]}: ${p.said}`,
  advised: p => advised(p, mentor),
  action: {
    open: p => `${p.text} (staat open)`,
    done: p => `${p.text} (gedaan)`,
    dropped: p => `${p.text} (vervallen)`,
  },
  naming: {
    found: p =>
      p.count === 1
        ? 'Kijk nog eens: in één regel staat iemand bij naam.'
        : `Kijk nog eens: in ${p.count} regels staat iemand bij naam.`,
    line: p => `${p.item} [${p.names.join(', ')}]`,
  },
  reserved: p =>
    `Kijk nog eens: ${p.count === 1 ? 'één regel houd' : `${p.count} regels houd`} je beter voor jezelf (${p.kinds.join(', ')}).`,
  names: {
    title: 'Aan deze mensen is niets gevraagd. Wat doe je met deze regels?',
    options: {
      goOn: { label: 'Ze mogen erin blijven', hint: 'wie genoemd wordt, weet ervan' },
      without: { label: 'Haal ze eruit' },
      ...choose,
    },
  },
  nothingChosen: { title: 'Er is niets aangekruist, dus er valt niets te delen. Wat nu?', options: choose },
  preview: {
    heading: 'Dit is alles wat de deur uit gaat:',
    end: 'Hier houdt het op. Verder gaat er niets mee.',
    title: 'Wil je het zo delen?',
    options: { goOn: { label: 'Ja, zo is het goed' }, ...choose },
  },
  where: {
    title: 'In welk bestand?',
    help: '.html leest het prettigst, ook op papier; in .md, .csv en .json staat hetzelfde.',
    ending: p => `Laat de naam eindigen op ${p.formats.map(format => `.${format}`).join(', ')}.`,
  },
  fileName: {
    development: p => `groei-${p.year}`,
    assessment: p => `groei-${p.year}`,
    handover: () => 'over-mij',
  },
  kept: 'Je keuze is onthouden voor de volgende keer. Terugdraaien: mentor undo',
  written: p =>
    `Opgeslagen in ${p.path}: ${p.count === 1 ? 'de ene regel' : `de ${p.count} regels`} die je koos, en verder niets.`,
  stopped: 'Je bent gestopt. Er is niets gemarkeerd en niets geschreven.',
  dryRun: {
    heading: p =>
      p.count === 1 ? 'Eén regel zou de deur uit gaan:' : `${p.count} regels zouden de deur uit gaan:`,
    nothing: 'Er zou niets de deur uit gaan: er is niets gemarkeerd.',
  },
});

const itemLabels: Readonly<Record<ItemField, string>> = {
  ambition: 'waar je naartoe wilt',
  targetPosition: 'de functie',
  role: 'je werk',
  situation: 'je situatie',
  questions: 'wat je zou vragen',
  recommendation: 'het advies',
  agreement: 'waar je aan zou werken',
  ended: 'wat je meenam',
  mentor: 'wie je sprak',
  what: 'waar het over ging',
  soWhat: 'wat het je zegt',
  nowWhat: 'wat je gaat doen',
  stages: 'de stappen van de methode',
  critical: 'kritischer op',
  perspective: 'andere kijk',
  confidence: 'hoe zeker je was',
  blindSpots: 'blinde vlek',
  skills: 'vaardigheid',
  text: 'te doen',
  expected: 'wat je ervan verwachtte',
  happened: 'wat ervan kwam',
};

function advised({ kind, type }: { readonly kind: Kind; readonly type: MentorType }, mentor: string): string {
  const sought =
    type === 'inside-career-path' ? `een ${mentor} op je loopbaanpad` : `een ${mentor} van buiten`;
  if (kind === 'no-mentor-needed') return `voorlopig geen ${mentor} nodig`;
  return kind === 'other-help-first' ? `eerst andere hulp, daarna ${sought}` : sought;
}
