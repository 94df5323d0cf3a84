import { closeSync, openSync, writeSync } from 'node:fs';

const WORK = ['head nurse', 'teacher', 'project leader', 'physiotherapist', 'controller', 'planner'];
const PLACES = ['Cardiology', 'Zorg & Welzijn', 'Financiën', 'Opleidingen', 'Logistics'];

/** Writes a list of so many possible mentors: line ends within quotes in every twentieth row, every thousandth broken, CRLF. */
export function writeMentorList(path, rows) {
  const file = openSync(path, 'w');
  const lines = ['name,role,department,employer,on path,decides on me,phone,remarks'];
  for (let at = 0; at < rows; at += 1) {
    lines.push(rowAt(at));
    if (lines.length === 10_000) writeSync(file, `${lines.splice(0).join('\r\n')}\r\n`);
  }
  writeSync(file, lines.length === 0 ? '' : `${lines.join('\r\n')}\r\n`);
  closeSync(file);
}

function rowAt(at) {
  const name = `Zoë ${['de Wit', 'Bakker', 'van Dijk', 'Jansen'][at % 4]} ${at}`;
  const work = WORK[at % WORK.length];
  if (at % 1000 === 999) return at % 2000 === 999 ? `"${name}" x,${work}` : `${name},"${work}`;
  const remark = at % 20 === 0 ? '"Mondays, or ""when asked"".\r\nNot in summer."' : 'on Mondays';
  const onPath = ['yes', 'no', ''][at % 3];
  return `${name},${work},${PLACES[at % PLACES.length]},Northside,${onPath},no,06 1234 ${at},${remark}`;
}
