import { readdirSync, readFileSync } from 'node:fs';
import { readAlertText } from '#alert/read-alert-text.ts';
import type { Problem } from '#diagnostics/problem.ts';
import type { AlertReading } from '#model/alert/alert-reading.ts';
import { alertKnowledge } from '../alert-knowledge.ts';
import { alertText, alertTextOf } from '../engines/alert-text.ts';
import type { Expected } from './figures.ts';

const knowledge = await alertKnowledge('lessons', () => {});

/** Reads an alert as the command does; `null` with problems when it is none. */
export async function readFixture(
  path: string,
): Promise<{ reading: AlertReading | null; problems: Problem[] }> {
  if (!knowledge) throw new Error('The house files cannot be read');
  const problems: Problem[] = [];
  const text = await alertText(path, (problem) => problems.push(problem));
  const reading = text ? readAlertText(text, knowledge, (problem) => problems.push(problem)) : null;
  return { reading, problems };
}

/** Alerts of a folder, each with the reading that a person wrote. */
export const fixturesIn = (dir: string): { name: string; path: string; expected: Expected }[] =>
  readdirSync(dir)
    .filter((name) => /\.(md|txt|html|docx|pdf)$/.test(name))
    .map((name) => ({
      name,
      path: `${dir}/${name}`,
      expected: JSON.parse(
        readFileSync(`${dir}/${name.replace(/\.\w+$/, '.expected.json')}`, 'utf8'),
      ) as Expected,
    }));

/** The text of a few lines in the middle of a paper on evening chats. */
export async function readInPaper(part: string): Promise<AlertReading | null> {
  if (!knowledge) throw new Error('The house files cannot be read');
  const text = await alertTextOf(
    'alert.txt',
    new TextEncoder().encode(paperAround(part)),
    () => {},
  );
  return text ? readAlertText(text, knowledge, () => {}) : null;
}

const paperAround = (part: string): string =>
  `Evening chats for families\n\nPupils of ours use an app called Tumblekin. Strangers message children on it.\n\n${part}\n\nPlease speak to Mrs Penn if you are worried. Childline: 0800 1111.\n`;
