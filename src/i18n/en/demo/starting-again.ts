import type { DemoMeeting } from '../../../domain/demo/story.ts';

/** After a long silence: a project that stops, and a second mentor. */
export const startingAgain: readonly DemoMeeting[] = [
  {
    ago: 65,
    with: 'Ruth Calloway',
    confidence: 4,
    what: 'Ruth came in on a stick. I had bad news as well: Mill Lane is on hold, since the county wants to see next year’s money first. I have been back on other people’s sums for six weeks and told nobody that I mind.',
    soWhat: 'I had put all my weight on one support.',
    nowWhat: 'Keep the lane warm: one phone call a week, even when there is nothing to say.',
    perspective: 'A project on hold is mostly a project that nobody keeps ringing about.',
    actions: [
      {
        text: 'Call the county every Friday',
        within: 60,
        happened: 'In week five somebody said: “You again. Wait, I will look for the file.”',
        share: ['text'],
      },
    ],
  },
  {
    ago: 62,
    with: 'Ruth Calloway',
    confidence: 5,
    what: 'I wanted to talk about leaving. There was an advertisement: a bigger firm, better pay, no bridges. Ruth had me describe an ordinary Tuesday in that job, from breakfast on. By eleven in the morning I was bored, and we both laughed.',
    soWhat: 'I do not want to go there. I want to get away from waiting.',
    nowWhat: 'Leave the advertisement for a month, and do something about the waiting.',
    actions: [{ text: 'Send that application', within: 14, status: 'dropped' }],
  },
  {
    ago: 59,
    with: 'Ruth Calloway',
    confidence: 6,
    what: 'The county has found the money, on one condition: a public evening, led by us. Dave said at once that he would do the talking, as he always does. I heard myself say that I would. Then I went and stood in the archive for a while.',
    soWhat: 'It was out before it was perfect. That is what I had practised for.',
    nowWhat: 'Prepare the evening as I would prepare a bridge, from the ground that it stands on.',
    skills: [
      {
        name: 'speaking before I am sure',
        evidence: 'Said “I will lead that evening” in the section meeting, without a single note in my hand.',
        share: true,
      },
    ],
    actions: [
      {
        text: 'Ask Mrs Pryce what people in the lane are afraid of',
        within: 8,
        happened: 'Not the water. They fear that nobody will come back once the photographs are taken.',
        share: ['text'],
      },
    ],
    share: ['confidence'],
  },
  {
    ago: 56,
    with: 'Ruth Calloway',
    confidence: 6,
    what: 'We went through the evening. The drawings are good and I can explain them, and my voice goes up at the end of each sentence as though I ask for permission. Ruth heard it too. She said: that is not my trade, you need somebody else for it.',
    soWhat: 'Ruth knows the way; she cannot hear me as somebody who does not care about bridges.',
    nowWhat: 'Look for somebody a long way from engineering.',
    blindSpots: [
      {
        text: 'I say sorry before I say what I want',
        seen: [
          { later: 10, state: 'seen', text: 'Tom counted: seven in a quarter of an hour' },
          {
            later: 32,
            state: 'watched',
            text: 'Took two out of an email. It became shorter and nobody was hurt',
          },
        ],
      },
    ],
    actions: [
      {
        text: 'Ask my sister about the neighbour who worked in the theatre',
        within: 10,
        happened: 'He opened the door with his mouth full and said: come in and read me something.',
      },
    ],
  },
  {
    ago: 53,
    with: 'Ruth Calloway',
    confidence: 7,
    what: 'The evening is behind me: sixty people in a hall for forty. A man shouted that we had let the last one be washed away. I said that he was right, that it had been built too low, and that I would show him how high this one is. I held a broomstick up against the wall. It became quiet.',
    soWhat: 'They did not want a defence. They wanted to know that somebody had counted with their flood.',
    nowWhat: 'Keep the broomstick.',
    skills: [
      {
        name: 'speaking to a room',
        evidence:
          'Public evening on Mill Lane, sixty people: answered the angriest question first, with a broomstick instead of a slide.',
        share: true,
      },
    ],
    critical: 'Before the evening I had prepared forty slides for myself, and one question for them.',
    actions: [
      {
        text: 'Visit the man who shouted',
        within: 9,
        happened: 'He had lost a dog that night. Now he keeps our noticeboard.',
      },
    ],
    share: ['critical', 'confidence'],
  },
  {
    ago: 51,
    with: 'Tom Aldous',
    confidence: 5,
    what: 'Tom had me read from the telephone bill, first as a love letter and then as a verdict. I felt ridiculous for half an hour. Then he asked me to say my own name and what I do, in the same voice. I could not do it without smiling it away.',
    soWhat: 'I make myself small before anybody else can.',
    nowWhat: 'Say my name and my job to the mirror each morning, without a smile at the end.',
    perspective: 'You apologise with your eyebrows. Up there at the back they see nothing else.',
    actions: [
      {
        text: 'Introduce myself in one sentence and then stop',
        within: 12,
        expected: 'An awful silence.',
        happened: 'They introduced themselves as well.',
      },
    ],
  },
  {
    ago: 48,
    with: 'Ruth Calloway',
    confidence: 6,
    what: 'Tenders for Mill Lane. The cheapest contractor is a third below the others. Ruth asked what he had not read. We found it on page nineteen: the tide.',
    soWhat: 'The lowest number is a question, not an answer.',
    nowWhat: 'Invite him and let him tell me how he would work with the tide.',
    skills: [
      {
        name: 'asking instead of explaining',
        evidence:
          'Asked the contractor to take me through one day on site. He came to the tide by himself, and withdrew.',
        share: true,
      },
    ],
    actions: [{ text: 'Go through page nineteen with all four bidders', within: 10, share: ['text'] }],
  },
];
