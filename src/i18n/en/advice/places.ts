import type { PlaceId } from '../../../domain/advice/doors.ts';

/** Doors to knock at: a person, or a body through which one finds them. */
export const places: Readonly<Record<PlaceId, string>> = {
  'like-you-on-the-path':
    'someone who does it and shares what makes you wonder whether you can (age, origin, a family, a late start): ask in a network of such people',
  'same-duty-in-the-house':
    'an experienced colleague on another team, bound by the same duty of confidentiality',
  'same-duty-other-department':
    'someone in another department who is bound by the same duty and never reports on you',
  'peers-under-the-same-duty':
    'a peer group in your profession, all bound by the same duty: ask whoever runs it for one name',
  'long-in-the-house': 'someone who has been there for ten years and was never your boss',
  'knows-how-it-goes-here':
    'the person everyone goes to when they want to know how to get something done here',
  'other-department-long-in-the-house':
    'someone in another department who has been there for ten years and has nothing to do with your boss',
  'praised-for-the-craft':
    'the person in your trade whose work you admire most: say which piece caught your eye',
  'told-how-they-got-there':
    'someone who has told the story of how they got there, in a talk, an article or an interview: respond to one point in it',
  'shows-how-it-is-done':
    'someone known for exactly what you struggle with: ask to watch them at it for an hour',
  'knows-many-in-the-trade':
    'the person in your trade who knows everyone, such as whoever organises its yearly event: ask for one name',
  'scheme-of-your-employer': 'the list in your employer’s own scheme: go by who you click with, not by rank',
  'last-year-of-your-training': 'someone in the final year of your training',
  'teacher-who-does-not-mark-you': 'a teacher or supervisor who has no part in assessing you',
  'trainee-at-another-place': 'someone doing the same training elsewhere, two years further on',
  'started-a-year-before':
    'a colleague who started there a year or two before you and still remembers what it was like',
  'took-the-step-lately': 'a colleague who took that step in the last two years',
  'made-the-same-switch': 'someone who came into that field from another, as you would',
  'a-day-along': 'someone in that field you can shadow for a day',
  'school-for-that-field':
    'the school that trains people for that field: ask which former students came to it late',
  'began-beside-a-job': 'someone who started a business alongside a job like yours',
  'founder-a-step-ahead': 'a founder two years ahead of you, in a trade that does not compete with yours',
  'owner-one-size-up': 'the owner of a business twice the size of yours, in another town',
  'starters-desk':
    'the start-up desk of the chamber of commerce: ask for the name of an owner, not for a course',
  'same-business-other-town': 'someone with a business like that in a town where you will never compete',
  'trade-association': 'your trade association: ask your regional branch which member likes being asked',
  'peer-group-of-owners': 'a peer group of business owners that meets behind closed doors',
  'owner-who-handed-over': 'an owner who has sold up or handed over, and has time to look back',
  'was-between-jobs': 'someone who found work like that after a time without',
  'does-the-work-without-a-vacancy':
    'someone who does that work where there is no vacancy: that makes it a conversation, not an application',
  'former-manager-elsewhere': 'a former manager of yours who has moved on and no longer has a say over you',
  'freelancer-other-region':
    'someone in the same trade who works for themselves in another part of the country',
  'more-work-than-they-can-take': 'a freelancer in your trade who has to turn work away',
  'freelancers-association':
    'the freelancers’ association in your trade: most have members you can simply call',
  'left-your-employer': 'someone who left your employer and now does this elsewhere',
  'sister-organisation': 'an organisation of the same kind under a different board, an hour away',
  'regional-network': 'the regional network of people in that position: ask for one conversation, no more',
  'course-for-the-position': 'the course for that position: its teachers, and those who took it last year',
  'project-companion': 'someone from another department you once did a project with',
  'trainee-of-another-department': 'a trainee in another department, a year or two ahead of you',
  'works-council':
    'someone on the works council or staff council, who knows the organisation but does not sit down with your boss',
  'employees-network': 'a staff network in your organisation (young professionals, women, your profession)',
  'same-position-other-site': 'someone in that position at another of your employer’s sites',
  'had-your-place-before': 'whoever had your job before you and now does something else in the organisation',
  'same-work-other-team': 'someone with the same work on another team, further along than you',
  'years-longer-in-your-work':
    'someone who has been doing your work for ten years longer, in another building or on another shift',
  'former-teacher': 'a former teacher of yours, who knows people in other places',
  'alumni-on-the-path': 'the alumni of your school: someone five years ahead of you',
  'former-colleague': 'a former colleague who is now further along elsewhere',
  'used-to-keep-silent':
    'someone who keeps secrets for a living in another trade: a minister, a notary, a family doctor',
  'decided-such-a-thing': 'someone in another trade who once said yes, or no, to a step like that',
  'leads-something-else': 'someone who leads something quite different: a choir, a kitchen, a rescue team',
  'doubted-and-stayed': 'someone ten years older, in another trade, who talks openly about their doubts',
  'watches-people': 'someone who watches people for a living: a theatre director, a sports coach, a judge',
  'doubts-for-a-living':
    'someone who is paid to doubt: a scientist, an editor, an auditor, in a field other than yours',
  'carries-as-much-elsewhere': 'someone who carries as much as you do, in a very different trade',
  'career-desk': 'the careers desk at your library or town hall: they know people who can help you think',
  'changed-course-twice': 'someone who has changed course more than once, and is glad of it',
  'circle-of-other-trades': 'a circle of owners from other trades, none of whom sells what you sell',
  'retired-entrepreneurs': 'an association of retired entrepreneurs who give their time free of charge',
  'shared-workplace':
    'a workspace shared with other trades: find whoever asks the best questions at the coffee machine',
  'business-club-other-town': 'a business club in another town, where nobody knows your clients',
  'student-counsellor': 'a student counsellor, or a tutor on another programme, who never assesses you',
  'other-study-same-school': 'someone at your school who studied something else',
  'job-seekers-circle': 'a group of people looking for work, from other trades',
  'volunteer-work': 'someone you meet through volunteering, who judges you by what you do there',
  'started-over-once': 'someone who once started again in another trade, and remembers the first year',
  'same-rung-other-trade': 'someone on the rung you are aiming for, in a very different trade',
  'cross-sector-scheme': 'a scheme that pairs people from different organisations',
  'retired-from-another-trade': 'someone who has retired from another trade',
  'club-or-board': 'someone from a club, a choir or a board whose judgement you trust',
  'friends-of-friends':
    'three friends, with one question: who is a good listener, and has nothing to do with my work?',
  'left-the-field': 'someone who used to do that work and has left the field',
  'same-role-abroad': 'someone in that role in another country',
  'same-role-other-sector': 'someone in a role like that in another sector, who knows none of your people',
};
