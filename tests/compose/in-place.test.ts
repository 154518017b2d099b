/** Of slides with one id, the one that was written for this lesson. */
import { expect, test } from 'vitest';
import { byMechanism, replaceByLead } from '#compose/in-place.ts';
import { attribute, componentOf } from '#compose/nodes.ts';
import type { Component } from '#model/lesson/component.ts';

const slide = (title: string, more: Record<string, string>) =>
  componentOf('Slide', { title, ...more }, []);
const titles = (nodes: readonly unknown[]) =>
  nodes.map((node) => attribute(node as Component, 'title'));

const CLOSINGS = [
  slide('a song', { id: 'closing' }),
  slide('a horn', { id: 'closing', led: 'scams-malware grooming' }),
  slide('the help', { id: 'help' }),
];

test('a lesson ends as its template has it for the risk that leads, and else as for all', () => {
  expect(titles(replaceByLead(CLOSINGS, { risk: 'grooming' }))).toEqual(['a horn', 'the help']);
  expect(titles(replaceByLead(CLOSINGS, { risk: 'online-bullying' }))).toEqual([
    'a song',
    'the help',
  ]);
  expect(titles(replaceByLead(CLOSINGS, {}))).toEqual(['a song', 'the help']);
});

test('a further telling ends in another way than its risk', () => {
  const bath = slide('a bath', { id: 'closing', led: 'impersonation', told: 'a-false-shop' });
  const closings = [...CLOSINGS, bath];
  const risk = 'scams-malware';
  expect(titles(replaceByLead(closings, { risk, telling: 'a-false-shop' }))).toEqual([
    'the help',
    'a bath',
  ]);
  expect(titles(replaceByLead(closings, { risk, telling: risk }))).toEqual(['a horn', 'the help']);
});

test('a story is told as it has it for the mechanism, and else as for all', () => {
  const slides = [
    slide('it writes', { id: 'ask' }),
    slide('it speaks', { id: 'ask', mechanism: 'voice-chat' }),
  ];
  expect(titles(byMechanism(slides, 'voice-chat'))).toEqual(['it speaks']);
  expect(titles(byMechanism(slides, 'live-map'))).toEqual(['it writes']);
});
