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

test('one sentence of many, fairly sure, and nothing of how it comes about, leads no lesson', () => {
  const short = readWith('medium', null, 'faint');
  const [first = { text: '', line: 1, uses: [] }] = short.statements;
  const long = { ...short, statements: Array.from({ length: 20 }, () => first) };
  expect(whyNoLesson(alert, long).map(({ why }) => why)).toEqual(['off-list']);
  const twice = [...(long.risks[0]?.evidence ?? []), { text: 'They ask for pictures.', line: 6 }];
  const said = long.risks.map((risk) => ({ ...risk, evidence: twice }));
  expect(whyNoLesson(alert, { ...long, risks: said })).toEqual([]);
});

const reasonsFor = (text: string, change: Partial<AlertReading>) => {
  const alert = { file: 'a.txt', blocks: blocksFromLines(textLines(text)), about: {} };
  const reading = knowledge && readAlertText(alert, knowledge, () => {});
  if (!reading) throw new Error('The alert cannot be read');
  return whyNoLesson(alert, { ...reading, ...change }).map(({ says }) => says);
};
const EVIDENCE = [{ text: 'The kite app shows each flyer as a dot on a map.', line: 3 }];
const MAPPED = {
  lead: 'personal-information',
  risks: [{ id: 'personal-information', sure: 'medium' as const, evidence: EVIDENCE }],
};

test('a robbery is what came of a map where that is surely said, and else a matter of its own', () => {
  const text = `Robbery in Kite Park\n\nA boy was robbed of his kite by two men.\n\n${EVIDENCE[0]?.text}`;
  const map = { id: 'live-map', evidence: EVIDENCE };
  expect(reasonsFor(text, { ...MAPPED, mechanisms: [map], leadMechanism: 'live-map' })).toEqual([]);
  const violence = [
    'Gangs and serious violence fit no risk: a matter for the police. Nothing here teaches it.',
  ];
  expect(reasonsFor(text, { ...MAPPED, mechanisms: [], leadMechanism: null })).toEqual(violence);
  const unsure = { ...MAPPED, mechanisms: [{ ...map, isUnsure: true as const }] };
  expect(reasonsFor(text, { ...unsure, leadMechanism: 'live-map' })).toEqual(violence);
});

test('what most of a paper is on gets no lesson on what one sentence of it sounds like', () => {
  const text =
    'For the parents of the kite club\n\nI found a tin in the hut. It is nicotine. A child puts a white pouch under the lip, and there is no smoke. The quit line is free.\n\nThey are sold for €8 a tin.\n\nStrangers write to children in the game and ask them for pictures.';
  const evidence = [{ text: 'They are sold for €8 a tin.', line: 5 }];
  const guess = { id: 'scams-malware', sure: 'low' as const, evidence };
  expect(
    reasonsFor(text, { lead: 'scams-malware', risks: [guess], leadMechanism: 'easy-money' }),
  ).toEqual([
    'Vaping and smoking fit no risk: a matter for health education. Nothing here teaches it.',
  ]);
});

test.each([
  ['says by the way', '', 'off-list'],
  ['is on', 'Self-harm and kites\n\n', 'grave'],
])('what needs advice first is a matter of its own where the paper %s it', (_, title, why) => {
  const text = `${title}For the parents of the kite club\n\nThe wind was strong. Three kites were lost at sea.\n\nThe boys were sad. We mended them.\n\nThe field is open again. Bring your kite. One boy had hurt himself.`;
  const alert = { file: 'a.txt', blocks: blocksFromLines(textLines(text)), about: {} };
  const reading = knowledge && readAlertText(alert, knowledge, () => {});
  if (!reading) throw new Error('The alert cannot be read');
  const found = whyNoLesson(alert, { ...reading, risks: [], lead: null });
  expect(found.map((reason) => reason.why)).toEqual([why]);
});

test.each([
  [
    'hoax',
    'A message has gone round every class. We have found nothing to show that this is true. The police have told us that they did not write it. If your child has seen it, say that it is a made-up story.',
  ],
  [
    'none',
    'They send a child a picture and ask for money. It is not true that paying ends it. It is an invented story about a made-up friend.',
  ],
])('%s is what a paper tells so: %s', (why, text) => {
  const reasons = reasonsFor(`For parents\n\nHale Council, 4 May 2027\n\n${text}`, MAPPED);
  expect(reasons.includes('The alert says that it is a hoax.')).toBe(why === 'hoax');
});

test.each([
  ['of which the paper tells everybody', 'Background', 1],
  ['told in a part for leads alone', 'RESTRICTED: for designated leads', 0],
])('a case %s: %s', (_, heading, reasons) => {
  const text = `# Strangers who ask for pictures\n\nHale Council, 4 May 2027\n\nA stranger in the game pretends to be a child, asks for a private picture, and then threatens to share it unless money is paid.\n\n## ${heading}\n\nA Year 10 pupil at a Hale school was hurt. It is a live case, and the police are investigating.`;
  const found = reasonsFor(text, {});
  expect(found.filter((reason) => reason.includes('a case that is being looked'))).toHaveLength(
    reasons,
  );
});
