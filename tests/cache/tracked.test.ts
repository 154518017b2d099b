/** What is read of a value through a view of it: that, and nothing else. */
import { describe, expect, test } from 'vitest';
import { track, unwrap } from '#scripts/cache/tracked.ts';

const routes = [
  { id: 'childline', contact: '0800 1111' },
  { id: 'ceop', contact: 'ceop.police.uk' },
];
const value = {
  sharedData: { routes: { routes }, words: new Set(['kite']), school: { name: 'Larch' } },
  version: { handouts: routes, first: routes[0], logo: new Uint8Array([1, 2]) },
};

/** Paths of what a function reads, with slashes. */
function readBy(look: (view: typeof value) => unknown): string[] {
  const { view, reads } = track(value);
  look(view);
  return reads()
    .map((read) => read.replaceAll('\n', '/'))
    .sort();
}

describe('reading', () => {
  test('a value down to its last key notes that key alone', () => {
    expect(readBy(({ sharedData }) => sharedData.school.name)).toEqual(['=sharedData/school/name']);
  });

  test('through a list notes how long it is, and of each entry what was asked', () => {
    expect(
      readBy(({ sharedData }) => sharedData.routes.routes.find(({ id }) => id === 'ceop')),
    ).toEqual([
      '=sharedData/routes/routes/0/id',
      '=sharedData/routes/routes/1/id',
      '=sharedData/routes/routes/length',
    ]);
  });

  test('what is not there notes that it is not', () => {
    expect(readBy(({ sharedData }) => (sharedData as { logo?: unknown }).logo)).toEqual([
      '=sharedData/logo',
    ]);
  });

  test('the keys of an object notes them, and no value', () => {
    expect(readBy(({ sharedData }) => Object.keys(sharedData.school))).toEqual([
      '#sharedData/school',
    ]);
  });

  test('a set, or bytes, notes the whole', () => {
    expect(readBy(({ sharedData }) => sharedData.words.has('kite'))).toEqual(['=sharedData/words']);
    expect(readBy(({ version }) => version.logo[0])).toEqual(['=version/logo']);
  });

  test('what stands in two places is noted in both', () => {
    const look = ({ version }: typeof value) => {
      const handout = version.handouts[0];
      return version.first === handout && handout?.contact;
    };
    expect(readBy(look)).toEqual(['=version/first/contact', '=version/handouts/0/contact']);
  });
});

test('a view says what the value says', () => {
  const { view } = track(value);
  expect(JSON.stringify(view)).toBe(JSON.stringify(value));
  expect({ ...view.sharedData.school }).toEqual({ name: 'Larch' });
  expect(Array.isArray(view.sharedData.routes.routes)).toBe(true);
  expect(view.sharedData.routes.routes.map(({ id }) => id)).toEqual(['childline', 'ceop']);
  expect('logo' in view.version).toBe(true);
  expect(view.version.handouts.includes(view.version.first as (typeof routes)[number])).toBe(true);
});

test('nothing can be changed through it', () => {
  const { view } = track(value);
  expect(() => view.sharedData.routes.routes.push({ id: 'x', contact: '' })).toThrow(/only read/);
  expect(() => {
    view.sharedData.school.name = 'Another';
  }).toThrow(/only read/);
  expect(value.sharedData.school.name).toBe('Larch');
});

test('what is handed on holds no view, and what it holds was read whole', () => {
  const { view, reads } = track(value);
  const handed = unwrap({ of: [view.sharedData.school], bytes: view.version.logo });
  expect(handed.of[0]).toBe(value.sharedData.school);
  expect(reads()).toContain('=sharedData\nschool');
});

test('a view of a view notes in both, and what is read of neither in none', () => {
  const outer = track(value);
  const inner = track({ sharedData: outer.view.sharedData });
  expect(inner.view.sharedData.school.name).toBe('Larch');
  expect(inner.reads()).toEqual(['=sharedData\nschool\nname']);
  expect(outer.reads()).toEqual(['=sharedData\nschool\nname']);
});

test('what is handed on of a view of a view holds neither, and was read whole in both', () => {
  const outer = track(value);
  const inner = track({ sharedData: outer.view.sharedData });
  expect(unwrap({ of: inner.view.sharedData.school }).of).toBe(value.sharedData.school);
  expect([inner.reads(), outer.reads()]).toEqual([
    ['=sharedData\nschool'],
    ['=sharedData\nschool'],
  ]);
});
