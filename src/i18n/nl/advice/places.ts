import type { places as English } from '../../en/advice/places.ts';

export const places: typeof English = {
  'like-you-on-the-path':
    'iemand die het doet en met jou deelt waar je over twijfelt (leeftijd, afkomst, een gezin, een late start): vraag het in een netwerk van zulke mensen',
  'same-duty-in-the-house': 'een ervaren collega uit een ander team, met dezelfde zwijgplicht',
  'same-duty-other-department':
    'iemand van een andere afdeling met dezelfde zwijgplicht, die nooit over jou rapporteert',
  'peers-under-the-same-duty':
    'een intervisiegroep in je vak, met dezelfde zwijgplicht: vraag de begeleider om één naam',
  'long-in-the-house': 'iemand die er al tien jaar werkt en nooit je baas was',
  'knows-how-it-goes-here': 'degene naar wie iedereen loopt om te weten hoe je hier iets regelt',
  'other-department-long-in-the-house':
    'iemand van een andere afdeling die er al tien jaar werkt en niets met je baas te maken heeft',
  'praised-for-the-craft': 'degene van wie je het werk het meest bewondert: noem wat je trof',
  'told-how-they-got-there':
    'iemand die in een praatje, artikel of interview vertelde hoe het zo gekomen is: reageer op één punt',
  'shows-how-it-is-done':
    'iemand die juist goed is in waar jij mee worstelt: vraag of je een uur mag meekijken',
  'knows-many-in-the-trade':
    'degene die in je vak iedereen kent, zoals wie de jaarlijkse vakdag organiseert: vraag om één naam',
  'scheme-of-your-employer': 'de lijst van het programma van je werkgever: kies op de klik, niet op rang',
  'last-year-of-your-training': 'iemand uit het laatste jaar van je opleiding',
  'teacher-who-does-not-mark-you': 'een docent of begeleider die niet meebeslist over je beoordeling',
  'trainee-at-another-place': 'iemand met dezelfde opleiding op een andere plek, twee jaar verder',
  'started-a-year-before': 'een collega die er een jaar of twee eerder begon en het nog weet',
  'took-the-step-lately': 'een collega die deze stap de laatste twee jaar zelf zette',
  'made-the-same-switch': 'iemand die net als jij uit een ander vak kwam',
  'a-day-along': 'iemand in dat vak met wie je een dag mag meelopen',
  'school-for-that-field': 'de opleiding voor dat vak: vraag welke oud-studenten er later instapten',
  'began-beside-a-job': 'iemand die een bedrijf begon naast een baan als de jouwe',
  'founder-a-step-ahead': 'een ondernemer die twee jaar verder is, in een vak dat niet met je concurreert',
  'owner-one-size-up': 'de eigenaar van een bedrijf dat twee keer zo groot is, in een andere stad',
  'starters-desk':
    'het startersloket van de Kamer van Koophandel: vraag om de naam van een ondernemer, niet om een cursus',
  'same-business-other-town': 'iemand met zo’n bedrijf in een stad waar je nooit elkaars concurrent wordt',
  'trade-association': 'je brancheorganisatie: vraag in je regio welk lid graag meedenkt',
  'peer-group-of-owners': 'een vaste kring van ondernemers die achter gesloten deuren praat',
  'owner-who-handed-over': 'een ondernemer die de zaak heeft overgedragen en tijd heeft om terug te kijken',
  'was-between-jobs': 'iemand die na een tijd zonder werk zulk werk vond',
  'does-the-work-without-a-vacancy':
    'iemand die dat werk doet waar geen vacature is: dan is het een gesprek en geen sollicitatie',
  'former-manager-elsewhere':
    'een vroegere leidinggevende die nu ergens anders zit en niets meer over je te zeggen heeft',
  'freelancer-other-region': 'een zelfstandige met hetzelfde vak in een ander deel van het land',
  'more-work-than-they-can-take': 'een vakgenoot die opdrachten moet weigeren omdat het er te veel zijn',
  'freelancers-association':
    'de vereniging van zelfstandigen in je vak: meestal zijn er leden die je zo mag bellen',
  'left-your-employer': 'iemand die bij je werkgever weg is en dit nu ergens anders doet',
  'sister-organisation': 'net zo’n organisatie onder een ander bestuur, een uur verderop',
  'regional-network': 'het netwerk in je regio van mensen met die functie: vraag om één gesprek, meer niet',
  'course-for-the-position': 'de cursus voor die functie: de docenten, en wie hem vorig jaar volgde',
  'project-companion': 'iemand van een andere afdeling met wie je ooit een project deed',
  'trainee-of-another-department': 'iemand in opleiding op een andere afdeling, een jaar of twee verder',
  'works-council': 'iemand uit de ondernemingsraad, die het huis kent en niet bij je baas aan tafel zit',
  'employees-network': 'een netwerk van medewerkers bij jullie (jonge professionals, vrouwen, een vakgroep)',
  'same-position-other-site': 'iemand met die functie op een andere locatie van je werkgever',
  'had-your-place-before': 'wie jouw werk hiervoor deed en nu iets anders doet in huis',
  'same-work-other-team': 'iemand met hetzelfde werk in een ander team, die al verder is',
  'years-longer-in-your-work':
    'iemand die jouw werk al tien jaar langer doet, in een ander gebouw of een andere dienst',
  'former-teacher': 'een docent van vroeger, die mensen op andere plekken kent',
  'alumni-on-the-path': 'de oud-studenten van je opleiding: iemand die vijf jaar verder is',
  'former-colleague': 'een oud-collega die ergens anders al verder is',
  'used-to-keep-silent':
    'iemand die in een ander vak geheimen bewaart: een dominee, een notaris, een huisarts',
  'decided-such-a-thing': 'iemand uit een ander vak die ooit ja of juist nee zei tegen zo’n stap',
  'leads-something-else': 'iemand die iets heel anders leidt: een koor, een keuken, een reddingsploeg',
  'doubted-and-stayed':
    'iemand uit een ander vak, tien jaar ouder, die open vertelt over zijn of haar twijfels',
  'watches-people':
    'iemand die voor het werk naar mensen kijkt: een regisseur, een sporttrainer, een rechter',
  'doubts-for-a-living':
    'iemand die voor het werk twijfelt: een onderzoeker, een redacteur, een accountant, uit een ander vak',
  'carries-as-much-elsewhere': 'iemand die in een heel ander vak evenveel draagt als jij',
  'career-desk': 'het loopbaanpunt van de bibliotheek of je gemeente: daar kennen ze mensen die meedenken',
  'changed-course-twice': 'iemand die meer dan eens van koers veranderde en daar blij mee is',
  'circle-of-other-trades':
    'een kring van ondernemers uit andere branches, van wie niemand verkoopt wat jij verkoopt',
  'retired-entrepreneurs': 'een club van oud-ondernemers die zonder rekening meedenken',
  'shared-workplace':
    'een werkplek met andere vakken onder één dak: wie stelt bij de koffie de beste vragen?',
  'business-club-other-town': 'een ondernemersclub in een andere stad, waar niemand je opdrachtgevers kent',
  'student-counsellor':
    'een studentendecaan, of een tutor van een andere opleiding, die jou nooit beoordeelt',
  'other-study-same-school': 'iemand van je school die iets anders studeerde',
  'job-seekers-circle': 'een groep mensen die werk zoeken, uit andere vakken',
  'volunteer-work': 'iemand die je ontmoet bij vrijwilligerswerk, en die ziet wat je daar doet',
  'started-over-once': 'iemand die in een ander vak ooit opnieuw begon en het eerste jaar nog weet',
  'same-rung-other-trade': 'iemand op de trede waar jij heen wilt, in een heel ander vak',
  'cross-sector-scheme': 'een programma dat mensen uit verschillende organisaties aan elkaar koppelt',
  'retired-from-another-trade': 'iemand die met pensioen is, uit een ander vak',
  'club-or-board': 'iemand van een club, een koor of een bestuur op wiens oordeel je vertrouwt',
  'friends-of-friends':
    'drie vrienden, met één vraag: wie luistert goed, en heeft niets met mijn werk te maken?',
  'left-the-field': 'iemand die dat werk deed en het vak uit is',
  'same-role-abroad': 'iemand met die functie in een ander land',
  'same-role-other-sector': 'iemand met zo’n functie in een andere sector, die niemand van jouw mensen kent',
};
