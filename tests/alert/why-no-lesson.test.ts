/** What leads by a guess is not taught: the lead is asked first. */
import { expect, test } from 'vitest';
import { blocksFromLines } from '#alert/blocks/blocks-from-lines.ts';
import { textLines } from '#alert/blocks/text-lines.ts';
import { readAlertText } from '#alert/read-alert-text.ts';
import { whyNoLesson } from '#alert/why-no-lesson.ts';
import type { AlertReading } from '#model/alert/alert-reading.ts';
import { alertKnowledge } from '#scripts/alert-knowledge.ts';

const knowledge = await alertKnowledge('lessons', () => {});
const TEXT =
  'For parents\n\nHale School, 4 May 2027\n\nStrangers write to children in the game and ask them for pictures.';
const alert = { file: 'a.txt', blocks: blocksFromLines(textLines(TEXT)), about: {} };

/** The reading of the text, with its lead read so surely, and beside it another risk. */
function readWith(
  sure: AlertReading['risks'][number]['sure'],
  leadMechanism: string | null,
  beside: AlertReading['risks'][number]['sure'],
): AlertReading {
  const reading = knowledge && readAlertText(alert, knowledge, () => {});
  if (!reading) throw new Error('The alert cannot be read');
  const evidence = [{ text: 'Strangers write to children.', line: 5 }];
  return {
    ...reading,
    lead: 'stranger-contact',
    leadMechanism,
    risks: [
      { id: 'stranger-contact', sure, evidence },
      { id: 'grooming', sure: beside, evidence },
    ],
  };
}

test.each([
  ['faint', null, 'low', 1],
  ['faint', 'private-messages', 'low', 1],
  ['low', null, 'low', 1],
  ['low', 'private-messages', 'low', 0],
  ['low', null, 'medium', 0],
  ['medium', null, 'faint', 0],
  ['high', null, 'faint', 0],
] as const)('%s, by %s, beside what is %s', (sure, mechanism, beside, reasons) => {
  const why = whyNoLesson(alert, readWith(sure, mechanism, beside));
  expect(why.map((reason) => reason.why)).toEqual(
    Array.from({ length: reasons }, () => 'off-list'),
  );
});
