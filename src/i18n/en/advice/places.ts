import type { PlaceId } from '../../../domain/advice/doors.ts';

/** Doors to knock at: a person, or a body through which one finds them. */
export const places: Readonly<Record<PlaceId, string>> = {
  'like-you-on-the-path':
    'somebody who does it and shares what makes you wonder (age, origin, a family, a late start): ask in a network of such people',
  'same-duty-in-the-house': 'an experienced colleague on another team, bound by the same duty of secrecy',
  'same-duty-other-department':
    'somebody in another department who is bound by the same duty and never reports on you',
  'peers-under-the-same-duty':
    'a peer group in your profession, all bound by the same duty: ask its organiser for one name',
  'long-in-the-house': 'somebody who has been there for ten years and never led you',
  'knows-how-it-goes-here': 'whoever everybody goes to when they want to know how something is arranged here',
  'other-department-long-in-the-house':
    'somebody in another department who has been there for ten years and has nothing to do with your boss',
  'praised-for-the-craft':
    'the person whose work in your trade you admire most: name the piece that made you look',
  'told-how-they-got-there':
    'somebody who told in public how they got there, in a talk, an article or an interview: answer to one point',
  'shows-how-it-is-done':
    'somebody known for exactly what you struggle with: ask to watch them at it for an hour',
  'knows-many-in-the-trade':
    'the person in your trade who knows everybody, such as the organiser of its yearly day: ask for one name',
  'scheme-of-your-employer': 'the list of your employer’s own scheme: choose by click, not by rank',
  'last-year-of-your-training': 'somebody in the last year of your training',
  'teacher-who-does-not-mark-you': 'a teacher or supervisor who has no part in your assessment',
  'trainee-at-another-place': 'somebody in the same training at another place, two years further on',
  'started-a-year-before': 'a colleague who started there a year or two before you and still remembers',
  'took-the-step-lately': 'a colleague who took that step in the last two years',
  'made-the-same-switch': 'somebody who came into that field from another, as you would',
  'a-day-along': 'somebody in that field with whom you may come along for a day',
  'school-for-that-field': 'the school that trains for that field: ask which former students came in late',
  'began-beside-a-job': 'somebody who began a business beside a job like yours',
  'founder-a-step-ahead': 'a founder who is two years ahead of you, in a trade that does not compete',
  'owner-one-size-up': 'the owner of a business twice the size of yours, in another town',
  'starters-desk':
    'the starters’ desk of the chamber of commerce: ask for the name of an owner, not for a course',
  'same-business-other-town': 'somebody with such a business in a town where you will never compete',
  'trade-association': 'your trade association: ask its regional secretary which member likes to be asked',
  'peer-group-of-owners': 'a peer group of owners that meets behind closed doors',
  'owner-who-handed-over': 'an owner who sold or handed over, and has time to look back',
  'was-between-jobs': 'somebody who found such work after a time without',
  'does-the-work-without-a-vacancy':
    'somebody who does that work where there is no vacancy: then it is a talk, not an application',
  'former-manager-elsewhere': 'a former manager of yours who has moved on and has no say over you any more',
  'freelancer-other-region': 'somebody with the same trade on their own, in another part of the country',
  'more-work-than-they-can-take': 'a freelancer in your trade who has to turn work away',
  'freelancers-association':
    'the association of freelancers in your trade: most have members who take such a call',
  'left-your-employer': 'somebody who left your employer and does this elsewhere now',
  'sister-organisation': 'the same kind of organisation under another board, an hour away',
  'regional-network': 'the regional network of people in that position: ask for one talk, no more',
  'course-for-the-position': 'the course for that position: its teachers, and those who took it last year',
  'project-companion': 'somebody from another department with whom you once did a project',
  'trainee-of-another-department': 'a trainee of another department, a year or two ahead of you',
  'works-council': 'somebody on the works council, who knows the house and not your boss’s table',
  'employees-network':
    'the network of employees at your organisation (young professionals, women, a profession)',
  'same-position-other-site': 'somebody in that position at another site of your employer',
  'had-your-place-before': 'whoever did your work before you and does something else in the house now',
  'same-work-other-team': 'somebody with the same work on another team, further along than you',
  'years-longer-in-your-work':
    'somebody who has done your work for ten years longer, in another building or shift',
  'former-teacher': 'a former teacher of yours, who knows people in other places',
  'alumni-on-the-path': 'the alumni of your school: somebody five years ahead of you',
  'former-colleague': 'a former colleague who is further along elsewhere',
  'used-to-keep-silent':
    'somebody who keeps secrets for a living in another trade: a pastor, a notary, a family doctor',
  'decided-such-a-thing': 'somebody in another trade who once said yes, or no, to such a step',
  'leads-something-else': 'somebody who leads something quite different: a choir, a kitchen, a rescue team',
  'doubted-and-stayed': 'somebody ten years older, in another trade, who tells openly how they doubted',
  'watches-people': 'somebody who watches people for a living: a theatre director, a sports trainer, a judge',
  'doubts-for-a-living':
    'somebody who is paid to doubt: a scientist, an editor, an auditor, in another field than yours',
  'carries-as-much-elsewhere': 'somebody who carries as much as you do in a quite different trade',
  'career-desk': 'the career desk of the library or your town: they know people who think along',
  'changed-course-twice': 'somebody who changed course more than once, and is glad of it',
  'circle-of-other-trades': 'a circle of owners from other trades, none of whom sells what you sell',
  'retired-entrepreneurs': 'a body of retired entrepreneurs who think along without a fee',
  'shared-workplace':
    'a workplace shared with other trades: whoever asks the best questions at the coffee machine',
  'business-club-other-town': 'an entrepreneurs’ club in another town, where nobody knows your clients',
  'student-counsellor': 'a student counsellor, or a tutor of another programme, who never assesses you',
  'other-study-same-school': 'somebody of your school who studied something else',
  'job-seekers-circle': 'a circle of people who look for work, from other trades',
  'volunteer-work': 'somebody you meet when you volunteer, who judges you by what you do there',
  'started-over-once': 'somebody who once started anew in another trade, and recalls the first year',
  'same-rung-other-trade': 'somebody on the rung you aim for, in a quite different trade',
  'cross-sector-scheme': 'a scheme that pairs people from different organisations',
  'retired-from-another-trade': 'somebody who has retired from another trade',
  'club-or-board': 'somebody from a club, a choir or a board whose judgement you trust',
  'friends-of-friends':
    'three friends, asked one thing: who listens well, and has nothing to do with my work?',
  'left-the-field': 'somebody who did that work and has left the field',
  'same-role-abroad': 'somebody in that role in another country',
  'same-role-other-sector': 'somebody with such a role in another sector, who knows none of your people',
};
