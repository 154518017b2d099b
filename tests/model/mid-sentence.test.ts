import { expect, test } from 'vitest';
import { listed, midSentence } from '#model/text/mid-sentence.ts';

test.each([
  ['Scams, phishing and malicious links', 'scams, phishing and malicious links'],
  ['AI companions and chatbots', 'AI companions and chatbots'],
  ['In-app spending', 'in-app spending'],
])('“%s” within a sentence is “%s”', (heading, within) => {
  expect(midSentence(heading)).toBe(within);
});

test.each([
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a, b', 'c', 'd'], 'a, b; c; and d'],
])('%j are listed as “%s”', (parts, list) => {
  expect(listed(parts)).toBe(list);
});
