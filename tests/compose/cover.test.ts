import { expect, test } from 'vitest';
import { coverOf } from '#compose/cover.ts';
import type { Incident } from '#compose/incident.ts';
import { attribute, componentOf, inside } from '#compose/nodes.ts';
import type { Component } from '#model/lesson/component.ts';

const scene = (attributes: Record<string, string>, people: readonly string[]) =>
  componentOf('Scene', attributes, [
    ...people.map((who) => componentOf('Person', { who, mood: 'happy' }, [])),
  ]);
const story = componentOf('Slide', { part: 'story' }, [
  scene({ show: 'alone-with-screen', place: 'beach', light: 'night' }, ['rhian']),
]);
const incident = {
  lead: { children: [story], role: 'lead' },
  telling: { hero: 'rhian', confidant: 'ivo', other: { is: 'account' } },
} as unknown as Incident;
const contextOf = (phase: string) => ({ band: { phase }, cast: [] }) as never;

function coverScene(template: Component, phase: string, of: Incident) {
  const title = componentOf('Slide', { layout: 'title' }, [template]);
  const [cover] = inside(coverOf(title, of, contextOf(phase)), 'Scene');
  if (!cover) throw new Error('The cover has no picture');
  return cover;
}

/** Place, light and people of a cover whose template has this scene. */
function drawn(template: Component, phase = 'primary', of = incident) {
  const cover = coverScene(template, phase, of);
  return [
    attribute(cover, 'place'),
    attribute(cover, 'light'),
    ...inside(cover, 'Person').map((who) => attribute(who, 'who')),
  ];
}

test('a cover shows the people of its story, in its light', () => {
  const template = scene({ show: 'together', place: 'hall', light: 'day' }, ['nico', 'zainab']);
  expect(drawn(template)).toEqual(['hall', 'night', 'rhian', 'ivo']);
});

test('one whose template names no place is where its story is', () => {
  const template = scene({ show: 'together' }, ['nico', 'zainab']);
  expect(drawn(template)).toEqual(['beach', 'night', 'rhian', 'ivo']);
});

test('from eleven a cover shows the main character at the screen that the story is about', () => {
  const template = scene({ show: 'together' }, ['nico', 'zainab']);
  const cover = coverScene(template, 'secondary', incident);
  expect(attribute(cover, 'show')).toBe('someone-new-on-screen');
  expect(drawn(template, 'secondary')).toEqual(['beach', 'night', 'rhian']);
  const named = scene({ show: 'together', place: 'launderette' }, ['nico']);
  expect(drawn(named, 'secondary')).toEqual(['launderette', 'night', 'rhian']);
  const [screen] = inside(cover, 'Thing');
  expect(screen && [attribute(screen, 'name'), attribute(screen, 'shows')]).toEqual([
    'phone',
    'unknown',
  ]);
});

test('and a classmate is never on it as somebody whom nobody knows', () => {
  const peer = { ...incident, telling: { hero: 'rhian', other: { is: 'peer' } } } as Incident;
  const cover = coverScene(scene({ show: 'together' }, ['nico']), 'secondary', peer);
  expect(attribute(cover, 'show')).toBe('alone-with-screen');
  expect(inside(cover, 'Thing')).toEqual([]);
});
