/** What somebody wrote with a name of the alert in it is theirs; an id that holds the word is no sentence of anybody. */
import { expect, test } from 'vitest';
import { ownSentences } from '#check/own-sentences.ts';
import type { Alert } from '#model/alert/alert.ts';
import { sharedDataForTests } from '#scripts/samples/shared-data.ts';
import { fixture } from './rule-on.ts';

const { sharedData, modules } = await sharedDataForTests();
const { lesson } = fixture;
const names = [{ name: 'Companions', variants: [], role: 'subject' }] as unknown as Alert['names'];
const element = (name: string, attributes: Record<string, string>) => ({
  type: 'mdxJsxFlowElement',
  name,
  attributes: Object.entries(attributes).map(([key, value]) => ({
    ...{ type: 'mdxJsxAttribute', name: key, value },
  })),
  children: [],
});
const isOwn = (...children: ReturnType<typeof element>[]) =>
  ownSentences(
    { ...lesson, alert: { ...lesson.alert, names }, root: { ...lesson.root, children } as never },
    sharedData,
    modules,
  );
const SAID = 'Some AI companions answer at once.';

test.each(['Risk', 'Band'])(
  'the id of <%s> makes no sentence that holds it a person’s own',
  (name) => {
    expect(isOwn(element(name, { id: 'ai-companions' }))(SAID)).toBe(false);
  },
);

test('a title that somebody wrote does', () => {
  expect(isOwn(element('Band', { id: 'ks3', title: 'AI companions' }))(SAID)).toBe(true);
  expect(isOwn(element('Say', { id: 'AI companions' }))(SAID)).toBe(true);
});
