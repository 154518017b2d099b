import { describe, expect, test } from 'vitest';
import { BACKDROPS, type Scene } from '#model/lesson/content.ts';
import { drawScene } from '#render/pictures/draw-scene.ts';
import { library } from './library.ts';

const place = { file: 'lesson.mdx', line: 1, column: 1, endLine: 1, endColumn: 1 };
const scene = (
  things: Partial<Scene['things'][number]>[],
  backdrop: Scene['backdrop'] = 'room',
): Scene => ({
  kind: 'scene',
  alt: 'A scene',
  backdrop,
  things: things.map((thing) => ({ name: 'otter', x: 50, y: 50, size: 50, flip: false, ...thing })),
  place,
});
const drawn = (of: Scene, mono = false) => drawScene(library, of, { mono, prefix: 's1' });

test('places a thing by its centre and its height', () => {
  expect(drawn(scene([{ x: 25, y: 50, size: 32 }]))).toContain(
    'translate(400 450) scale(9 9) translate(-16 -16)',
  );
});

test('flips a thing where it stands', () => {
  expect(drawn(scene([{ size: 32, flip: true }]))).toContain('scale(-9 9)');
});

test('a person near the lower edge rises out of it', () => {
  const sunk = drawn(scene([{ name: 'cast:amira', y: 60, size: 60 }]));
  expect(sunk).toContain('translate(800 630)');
  expect(sunk).not.toContain('<circle');
});

test('a person higher up is framed', () => {
  expect(drawn(scene([{ name: 'cast:amira', y: 35, size: 40 }]))).toContain('s1-frame-0');
});

test('in mono a thing hides the lines behind it', () => {
  const mono = drawn(scene([{}]), true);
  expect(mono).toContain('<path fill="#fff" d="M4 4h24v24H4z"/>');
  expect(mono.indexOf('M4 4h24')).toBeLessThan(mono.indexOf('M5 5h9'));
});

describe.each(BACKDROPS)('the %s', (backdrop) => {
  test('has no scripts, no styles and no ids that clash', () => {
    for (const mono of [false, true]) {
      const svg = drawn(scene([{ name: 'laptop' }, { name: 'laptop' }], backdrop), mono);
      expect(svg).not.toMatch(/<script|style=|<style|<metadata|<!--/);
      const ids = [...svg.matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test('is drawn in grey-free line art in mono', () => {
    const colours = new Set(drawn(scene([], backdrop), true).match(/#[0-9a-f]{3,6}/g));
    expect([...colours].sort()).toEqual(['#1a1a1a', '#fff']);
  });

  test('is the same each time', () => {
    expect(drawn(scene([{}], backdrop))).toBe(drawn(scene([{}], backdrop)));
  });
});
