import type { DemoMeeting } from '../../../domain/demo/story.ts';

/** Among the people who lost the last bridge, until the design is approved. */
export const theLane: readonly DemoMeeting[] = [
  {
    ago: 90,
    with: 'Ruth Calloway',
    confidence: 5,
    what: 'We walked along the river instead of sitting. I had to explain the site to her as if she were a child of eight. Where does the water come from, where does it want to go, who is in its way? I found that I did not know how high it had stood in the lane.',
    soWhat: 'I had started with the span. The bridge starts with the people who lost the last one.',
    nowWhat: 'Knock on the doors in Mill Lane before I draw another line.',
    skills: [
      {
        name: 'asking instead of explaining',
        evidence:
          'Went to five houses in Mill Lane with an empty sheet. Mrs Pryce pencilled the flood mark on her own wall for me: forty centimetres above our model.',
        share: true,
      },
    ],
    actions: [
      {
        text: 'Have the flood level modelled again with the marks from the lane',
        within: 21,
        happened:
          'The deck goes up half a metre. The client grumbled, and then used my photograph of the wall.',
        share: ['text', 'happened'],
      },
    ],
    share: ['confidence'],
  },
  {
    ago: 87,
    with: 'Ruth Calloway',
    confidence: 6,
    what: 'My first client meeting in the chair. Ruth had me say the opening aloud three times, shorter each time. What stayed was: “By three o’clock we will have chosen one of two, and each of you can explain it at home.”',
    soWhat:
      'A meeting is something that one builds as well. It needs a span, two ends, and somewhere to rest.',
    nowWhat: 'Always write the last sentence of a meeting first.',
    skills: [
      {
        name: 'chairing a meeting',
        evidence: 'Client meeting on Mill Lane: two options, one choice, finished four minutes early.',
        share: true,
      },
    ],
    actions: [
      {
        text: 'Send the decision to everybody within the hour, in five lines',
        within: 1,
        share: ['text'],
      },
    ],
  },
  {
    ago: 83,
    with: 'Ruth Calloway',
    confidence: 6,
    what: 'Aisha delivered the stair and I redid it on Sunday. It was not wrong, it was not mine. Ruth asked what Aisha would have learnt from my version. Ruth can be quiet for a long time.',
    soWhat: 'I took away her stair, and with it the next one.',
    nowWhat: 'Put my comments in the margin and my hands behind my back.',
    blindSpots: [
      {
        text: 'I redo other people’s work and call it checking',
        seen: [
          { later: 18, state: 'seen', text: null },
          {
            later: 42,
            state: 'changed',
            text: 'Three questions in the margin, no line of my own. The stair came back better than I would have drawn it',
          },
        ],
        share: true,
      },
    ],
    perspective: 'Checking is asking whether it stands. Redoing is asking whether it is yours.',
    actions: [
      {
        text: 'Tell Aisha that I redid her stair, and give it back',
        within: 3,
        expected: 'Tears, perhaps.',
        happened: '“I thought that it was that bad.” Then she fixed the landing, which I had made worse.',
      },
    ],
  },
  {
    ago: 80,
    with: 'Ruth Calloway',
    confidence: 5,
    what: 'The budget was cut by a fifth. I had said yes in the room, and only on the train did I see what I had said yes to. Ruth and I practised the sentence that I had needed: “I can tell you on Thursday what that costs us.”',
    soWhat: 'I give away time because thinking in public scares me.',
    nowWhat: 'No yes in the room to anything with a number in it.',
    skills: [
      {
        name: 'saying no',
        evidence:
          'Went back to the client with three things that a fifth less would buy, and what each would cost the lane. They kept the handrail.',
        share: true,
      },
    ],
    actions: [
      { text: 'Put the three versions next to each other on one page', within: 5, share: ['text'] },
      { text: 'Learn to ski', status: 'dropped' },
    ],
  },
  {
    ago: 77,
    with: 'Ruth Calloway',
    confidence: 7,
    what: 'The preliminary design has been approved. Ruth had brought cake, in a hard hat. We looked at what I had been afraid of when I began, and I could not find the list at once. From next week on Ruth will be away for three months: a new hip, and then learning to walk.',
    soWhat: 'I can do more of this than I dared to write down.',
    nowWhat: 'Manage without her, and keep a list of what I would have asked.',
    critical:
      'I tell the story of the approval as luck. It was forty-one letters, five front doors and a model.',
    actions: [
      {
        text: 'Keep a list of questions for Ruth',
        within: 80,
        happened: 'Nineteen. Twelve had answered themselves.',
      },
    ],
    share: ['critical', 'confidence'],
  },
];
