import { expect, test } from 'vitest';
import { fillWorkshop } from '#adapt/workshop/fill-workshop.ts';

/** Brings its lead's name, and nothing to practise. */
const event = {
  risks: [],
  sharedData: { school: { nation: 'england', lead: { name: 'Ms Wren', room: 'Room 2' } } },
} as never;
const slot = (attributes: Record<string, string>) =>
  ({
    type: 'mdxJsxFlowElement',
    name: 'Slot',
    attributes: Object.entries({ what: 'lead', ...attributes }).map(([name, value]) => ({
      type: 'mdxJsxAttribute',
      name,
      value,
    })),
    children: [],
  }) as never;

test.each([
  [{ unless: 'practice' }, 1],
  [{ beside: 'practice' }, 0],
  [{ unless: 'lead' }, 0],
  [{ beside: 'lead' }, 1],
])('a slot with %o brings %i', (attributes, count) => {
  expect(fillWorkshop([slot(attributes)], event, { risks: [], lessonRows: [] })).toHaveLength(
    count,
  );
});
