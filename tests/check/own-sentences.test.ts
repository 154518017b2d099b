/** What somebody wrote with a name of the alert in it is theirs; an id that holds the word is no sentence of anybody. */
import { expect, test } from 'vitest';
import { ownSentences } from '#check/own-sentences.ts';
import { attribute } from '#compose/nodes.ts';
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
const isOwn = (alertNames: Alert['names'], ...children: ReturnType<typeof element>[]) =>
  ownSentences(
    {
      ...lesson,
      alert: { ...lesson.alert, names: alertNames },
      root: { ...lesson.root, children } as never,
    },
    sharedData,
    modules,
  );
const SAID = 'Some AI companions answer at once.';

test.each(['Risk', 'Band'])(
  'the id of <%s> makes no sentence that holds it a person’s own',
  (name) => {
    expect(isOwn(names, element(name, { id: 'ai-companions' }))(SAID)).toBe(false);
  },
);

test('a title that somebody wrote does', () => {
  expect(isOwn(names, element('Band', { id: 'ks3', title: 'AI companions' }))(SAID)).toBe(true);
  expect(isOwn(names, element('Say', { id: 'AI companions' }))(SAID)).toBe(true);
});

test('the outcome of a further story, which a draft has copied from it, is no person’s own', () => {
  const module = modules.tellings.get('live-uks2-zeke')?.module;
  const outcome = (module && attribute(module, 'outcome')) ?? '';
  const asks = [{ name: 'Asks', variants: [], role: 'mentioned' }] as unknown as Alert['names'];
  expect(outcome).toMatch(/\basks\b/);
  expect(isOwn(asks, element('Band', { id: 'uks2', outcome }))(outcome)).toBe(false);
  const written = 'A viewer asks for a song.';
  expect(isOwn(asks, element('Band', { id: 'uks2', outcome: written }))(written)).toBe(true);
});
