/** What a person added to an alert, or put in own words, stands after the alert is read again. */
import { expect, test } from 'vitest';
import { factsOfPeople, withFactsOfPeople } from '#draft/passage/kept-facts.ts';
import { restate } from '#draft/quote/restate.ts';
import type { Fact } from '#model/alert/alert.ts';
import { sampleAlert } from '#scripts/samples/sample-reading.ts';

const fact = (sentence: string, more: Partial<Fact> = {}): Fact => ({
  id: 'f01',
  says: sentence,
  source: 'line 3',
  risks: [],
  kind: 'service',
  holds: 'yes',
  ...more,
});
const OURS = {
  kind: 'service',
  says: 'Anyone can join.',
  match: ['join'],
  fromDonts: false,
} as const;
const restatements = [{ ...OURS, match: [...OURS.match] }];

test('the program knows its own statements from a person’s', () => {
  const facts = [
    fact('Anyone can join.'),
    fact('The alert raises online bullying.', { kind: 'risk' }),
    fact('Lines 4, 7 and 9 of the alert speak of advice in words of their own.'),
    fact('Line 16 of the alert speaks of signs to notice in words of its own.'),
    fact('Our office has had two calls about it.'),
    fact('Anyone can join.', { by: 'person' }),
  ];
  expect(factsOfPeople(facts, restatements).map(({ says, by }) => [says, by])).toEqual([
    ['Our office has had two calls about it.', 'person'],
    ['Anyone can join.', 'person'],
  ]);
});

test('what `restate` writes is never taken for a person’s', () => {
  const reading = {
    ...sampleAlert(),
    serviceFacts: [{ text: 'It glows in the dark.', line: 4 }],
    appeal: [{ text: 'It is loud.', line: 5 }],
    redFlags: [
      { text: 'A new lamp.', line: 6 },
      { text: 'A new torch.', line: 8 },
    ],
    advice: [{ text: 'Buy a lamp.', line: 7 }],
    statements: [
      { text: 'Boys aged 9 to 11 have it.', line: 3, uses: ['unused'] },
      {
        text: 'Whoever asks for a lamp is written to at night.',
        line: 9,
        uses: ['risk:grooming'],
      },
    ],
    lead: 'grooming',
    leadMechanism: null,
    mechanisms: [],
  };
  const risks = [{ id: 'grooming', lines: [2], taught: true }];
  const facts = restate(reading as never, risks, restatements, []);
  expect(facts.length).toBeGreaterThan(3);
  expect(factsOfPeople(facts, restatements)).toEqual([]);
});

test('they follow the facts of the new reading, and what they restate is asked for no more', () => {
  const read = [
    { ...fact('Anyone can join.'), home: null, mentions: 1 },
    {
      ...fact('Line 9 of the alert speaks of advice in words of its own.', {
        kind: 'advice',
        source: 'line 9',
        leftOut: 'No wording of ours fits.',
      }),
      home: null,
      mentions: 1,
    },
  ];
  const written = [
    fact('Turn off the camera.', { kind: 'advice', source: 'line 9', by: 'person' }),
  ];
  expect(withFactsOfPeople(read, written).map(({ id, says }) => [id, says])).toEqual([
    ['f01', 'Anyone can join.'],
    ['f02', 'Turn off the camera.'],
  ]);
});
