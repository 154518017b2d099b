/** What services and schemes do: what the shared data says of them is fit for whoever reads it, and makes a lesson its alert's. */
import { describe, expect, test } from 'vitest';
import { checkMechanisms } from '#check/check-mechanisms.ts';
import type { Problem } from '#diagnostics/problem.ts';
import { canLead, forFamiliesOf, forPupilsOf, type Mechanism } from '#model/mechanism.ts';
import { sharedDataForTests } from '#scripts/samples/shared-data.ts';

const { sharedData } = await sharedDataForTests();
const problemsOf = (mechanisms: Mechanism[]): Problem[] => {
  const problems: Problem[] = [];
  const ids = mechanisms.map(({ id }) => id);
  checkMechanisms({ ...sharedData, mechanisms }, ids, (problem) => problems.push(problem));
  return problems;
};
const [pairing] = sharedData.mechanisms as [Mechanism];

test('each is known by one id, and says what a lesson needs of it', () => {
  const ids = sharedData.mechanisms.map(({ id }) => id);
  expect(ids.length).toBe(35);
  expect(new Set(ids).size).toBe(ids.length);
  for (const mechanism of sharedData.mechanisms)
    for (const band of sharedData.bands) {
      const words = forPupilsOf(mechanism, band, sharedData.bands);
      if (!words) continue;
      expect(words.claim.mark.toLowerCase()).toMatch(/^(yes|no|agree|disagree|it depends)$/);
      if (canLead(mechanism)) expect([words.outcome, words.ask]).not.toContain(undefined);
    }
});

test('nothing of it breaks a rule on wording, for any age', () => {
  expect(problemsOf(sharedData.mechanisms)).toEqual([]);
});

describe('refused is', () => {
  const early = pairing.pupils['3-7'];
  test.each<[string, string, Mechanism]>([
    [
      'a word that a band may not hear',
      'band-words',
      {
        ...pairing,
        pupils: { ...pairing.pupils, '3-7': early && { ...early, works: 'A groomer comes.' } },
      },
    ],
    [
      'a title that the youngest may not hear',
      'band-words',
      { ...pairing, title: 'Offers of easy money' },
    ],
    ['a name', 'no-platform-name', { ...pairing, likes: 'It works like TikTok.' }],
    [
      'a question about pupils’ own lives',
      'no-personal-question',
      {
        ...pairing,
        pupils: {
          ...pairing.pupils,
          '3-7': early && { ...early, ask: 'Hands up if you have met somebody online.' },
        },
      },
    ],
    [
      'blame',
      'no-victim-blame',
      { ...pairing, adults: { ...pairing.adults, letter: 'Children put themselves at risk.' } },
    ],
  ])('%s', (_, rule, mechanism) => {
    expect(problemsOf([mechanism]).map(({ ruleId }) => ruleId)).toContain(rule);
  });
});

test('a band hears of none before its age', () => {
  const money = sharedData.mechanisms.find(({ id }) => id === 'easy-money') as Mechanism;
  const heard = sharedData.bands.filter((band) => forPupilsOf(money, band, sharedData.bands));
  expect(heard.map(({ id }) => id)).toEqual(['uks2', 'ks3', 'ks4', 'ks5']);
});

test('families of older pupils may be told more', () => {
  const threat = sharedData.mechanisms.find(({ id }) => id === 'threats-to-share') as Mechanism;
  const at = (id: string) =>
    forFamiliesOf(
      threat,
      sharedData.bands.find((band) => band.id === id) ?? (sharedData.bands[0] as never),
    );
  expect(at('uks2')).not.toMatch(/picture/);
  expect(at('ks3')).toMatch(/picture/);
});
