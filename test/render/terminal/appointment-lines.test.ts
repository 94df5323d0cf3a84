import { appointmentLines } from '../../../src/render/terminal/appointment-lines.ts';
import { appointmentWith, personWith } from '../../store/samples.ts';
import { HOSTILE } from '../samples.ts';
import { screens } from '../screens.ts';

const ann = personWith({ id: '20261101090000-0000000ann', name: 'Ann de Boer' });
const planned = appointmentWith({ person: ann.id, place: 'the canteen' });

screens('appointment-lines', {
  'meetings that are planned, called off and held': ({ words, display }) =>
    appointmentLines(
      [
        planned,
        { ...planned, id: '20261001090000-00000000e1', status: 'cancelled', person: 'Bob', place: null },
        { ...planned, id: '20261001090000-00000000e2', status: 'held', person: null },
      ],
      [ann],
      words,
      display,
    ).join('\n'),
  'what a terminal would obey': ({ words, display }) =>
    appointmentLines([{ ...planned, person: HOSTILE, place: HOSTILE }], [], words, display).join('\n'),
});
