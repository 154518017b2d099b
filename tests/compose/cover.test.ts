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
  telling: { hero: 'rhian', confidant: 'ivo' },
} as unknown as Incident;
const context = { band: { phase: 'older' }, cast: [] } as never;

/** Place, light and people of a cover whose template has this scene. */
function drawn(template: Component) {
  const title = componentOf('Slide', { layout: 'title' }, [template]);
  const [one] = inside(coverOf(title, incident, context), 'Scene');
  if (!one) throw new Error('The cover has no picture');
  return [
    attribute(one, 'place'),
    attribute(one, 'light'),
    ...inside(one, 'Person').map((who) => attribute(who, 'who')),
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
