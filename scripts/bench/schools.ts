/** The cost of another school: one lesson built for many schools with a shared cache. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Row } from './figures.ts';
import { formatTime, type Measured, measureCommand } from './measured-command.ts';

const EXAMPLE = 'lessons/schools/example.yaml';

/** @param count Number of schools. */
export async function measureSchools(work: string, count: number, row: Row): Promise<void> {
  const built: Measured[] = [];
  for (let number = 1; number <= count; number += 1) {
    const school = join(work, `school-${number}.yaml`);
    writeFileSync(school, schoolOf(number));
    built.push(
      await measureCommand('build', ['--school', school, '--out', join(work, `school-${number}`)], {
        FOREWARNED_CACHE: join(work, 'cache-of-schools'),
      }),
    );
    if (number === 1 || number === 10 || number === count)
      row(`One lesson for ${number} school${number === 1 ? '' : 's'}`, formatTime(sumOf(built)));
  }
  const [first, ...others] = built;
  if (!first || others.length === 0) return;
  const each = sumOf(others);
  row(
    'Each school more',
    formatTime({
      seconds: each.seconds / others.length,
      processor: each.processor / others.length,
    }),
  );
}

/** The specimen school's file with another name, address and people. */
const schoolOf = (number: number): string =>
  readFileSync(EXAMPLE, 'utf8')
    .replace(/^name: .*$/m, `name: School Number ${number}`)
    .replace(/^address: .*$/m, `address: ${number} Lantern Lane, Fennmoor ZZ9 9ZZ`)
    .replace(/^phone: .*$/m, `phone: 01632 960${String(100 + (number % 900))}`)
    .replaceAll('Mrs Abernethy', `Mx Number ${number}`);

const sumOf = (all: readonly Measured[]): Measured => ({
  seconds: all.reduce((sum, { seconds }) => sum + seconds, 0),
  processor: all.reduce((sum, { processor }) => sum + processor, 0),
  peak: Math.max(...all.map(({ peak }) => peak)),
});
