/** What an alert is mostly about: what most is said of, with the mechanism that opens the door to it; else two are offered. */
import { expect, test } from 'vitest';
import { blocksFromLines } from '#alert/blocks-from-lines.ts';
import { findLead } from '#alert/find-lead.ts';
import { readAlertText } from '#alert/read-alert-text.ts';
import { textLines } from '#alert/text-lines.ts';
import { alertKnowledge } from '#scripts/alert-knowledge.ts';

const knowledge = await alertKnowledge('lessons', () => {});
const mechanisms = knowledge?.mechanisms ?? [];

const lead = (risks: Record<string, number>, done: Record<string, number>) => {
  const weighed = <Extra>(weights: Record<string, number>, extra: Extra) =>
    Object.entries(weights)
      .map(([id, weight]) => ({ found: { id, evidence: [], ...extra }, weight }))
      .sort((a, b) => b.weight - a.weight);
  return findLead(weighed(risks, { sure: 'high' as const }), weighed(done, {}), mechanisms);
};

test('the risk leads that most is said of, with the mechanism that most is said of', () => {
  expect(
    lead({ grooming: 9, 'spending-gambling': 4 }, { 'private-messages': 6, 'paid-chance': 2 }),
  ).toEqual({ lead: 'grooming', leadMechanism: 'private-messages', unsure: [] });
});

test.each([
  [
    { 'online-bullying': 6, 'stranger-contact': 5.5 },
    { 'random-pairing': 5 },
    'stranger-contact',
    'random-pairing',
  ],
  [{ 'scams-malware': 6 }, { 'live-map': 3, 'easy-money': 2.6 }, 'scams-malware', 'easy-money'],
])('of %j and %j those that fit one another lead', (risks, done, risk, mechanism) => {
  expect(lead(risks, done)).toMatchObject({ lead: risk, leadMechanism: mechanism });
});

test('what is far heavier leads, whatever a mechanism opens', () => {
  expect(lead({ 'viral-challenges': 9, grooming: 2 }, { 'presents-with-strings': 1 }).lead).toBe(
    'viral-challenges',
  );
});

test('a condition makes things worse and leads nothing', () => {
  expect(lead({ 'harmful-content': 5 }, { 'no-age-check': 9 }).leadMechanism).toBeNull();
});

test('two are offered where they come close, and no more than two', () => {
  expect(
    lead(
      { grooming: 5, 'image-sharing': 4.9, 'live-recording': 4.8 },
      { 'livestream-requests': 5, 'private-messages': 1 },
    ).unsure,
  ).toEqual([{ what: 'lead', between: [expect.any(String), expect.any(String)] }]);
});

test('where nothing was found nothing leads', () => {
  expect(lead({}, {})).toEqual({ lead: null, leadMechanism: null, unsure: [] });
});

test('what tells of nothing is not the first that an alert says', () => {
  const paper = `Hallam Primary School

12 October 2026

Dear parents and carers

The new library opens its doors on Monday.

Our netball team won both of its matches.

Pupils are opening packs of cards in a game without knowing what they will get.

Each pack costs £3 of real money, and most hold nothing.

Strangers have written to children in the game. Strangers have asked to be their friends. Anyone can message a child there.

Strangers may join the game at any time, and talk to children.`;
  if (!knowledge) throw new Error('The house files cannot be read');
  const reading = readAlertText(
    { file: 'paper.txt', blocks: blocksFromLines(textLines(paper)), about: {} },
    knowledge,
    () => {},
  );
  expect(reading).toMatchObject({ lead: 'spending-gambling', leadMechanism: 'paid-chance' });
});
