import { describe, expect, test } from 'vitest';
import type { Stage } from '#model/lesson/content.ts';
import { LIGHTS, SETTINGS, SHOW_NAMES, type Show } from '#model/lesson/scene.ts';
import { THING_NAMES } from '#model/lesson/scene-things.ts';
import { drawScene } from '#render/pictures/draw-scene.ts';
import { overlap } from '#render/pictures/scene/balloons.ts';
import { drawStage } from '#render/pictures/scene/draw-stage.ts';
import { compositionFaults, hidesThings } from '#render/pictures/scene/faults.ts';
import { viewFor } from '#render/pictures/scene/view.ts';
import { actor, LOOKS, libraryOf, NOWHERE, prop, says, stage, type TestedLook } from './stage.ts';

/** People that an idea is written with, fewest and most. */
const PEOPLE: Record<Show, readonly number[]> = {
  'adult-away': [1, 2],
  'at-work': [1, 2, 3, 4, 5],
  'near-but-busy': [2, 3],
  'child-tells': [2, 3],
  'empty-place': [1, 3],
  'alone-with-screen': [1],
  'camera-sees': [0, 3],
  'photo-taken': [1, 3],
  'gift-arrives': [1, 3],
  'two-differ': [2],
  'someone-new-on-screen': [1, 2],
  'friends-help': [2, 4],
  together: [1, 4],
  'on-the-way': [1, 3],
  'close-up': [1, 2],
  'thing-alone': [0, 2],
  things: [0, 1],
};
const WITH_ADULT: readonly Show[] = ['near-but-busy', 'child-tells', 'friends-help', 'on-the-way'];

/** So many of a look’s people; the adult last where the idea has one. */
const people = ({ who, adult }: TestedLook, count: number, show: Show) => {
  const children = who.slice(0, 4).slice(0, count);
  const names =
    WITH_ADULT.includes(show) && count > 1 ? [...children.slice(0, -1), adult] : children;
  return names.map((name) => actor(name));
};

describe.each(LOOKS.map((theme) => [theme.id, theme] as const))('in %s', (_, theme) => {
  const library = libraryOf(theme);

  test.each(SHOW_NAMES)('“%s” lays out with nobody’s head covered or cut off', (show) => {
    for (const count of PEOPLE[show])
      for (const foot of [0, 170, 250]) {
        const on = stage({
          show,
          people: people(theme, count, show),
          things: show === 'things' || show === 'thing-alone' ? [prop('parcel'), prop('key')] : [],
        });
        const { composition } = drawStage(on, library, { mono: false, prefix: 'a', foot });
        expect(compositionFaults(composition), `${count} people`).toEqual([]);
      }
  });

  test.each(SHOW_NAMES)('“%s” beside words is seen with everybody in it, whole', (show) => {
    for (const count of PEOPLE[show])
      for (const aspect of [740 / 290, 1.2, 640 / 720, 346 / 720]) {
        const on = stage({ show, people: people(theme, count, show) });
        const { composition, seen } = drawStage(on, library, {
          mono: false,
          prefix: 'a',
          aspect,
        });
        expect(compositionFaults(composition), `${count} people`).toEqual([]);
        expect(seen.width / seen.height).toBeCloseTo(aspect);
        for (const { who, head } of composition.people) {
          expect(head.x, who).toBeGreaterThanOrEqual(seen.x);
          expect(head.x + head.width, who).toBeLessThanOrEqual(seen.x + seen.width);
          expect(head.y, who).toBeGreaterThanOrEqual(seen.y);
        }
      }
  });

  test('things in a narrow frame stand before one another, so that it has to show no more than itself', () => {
    const things = ['parcel', 'key', 'mug', 'gift'].map((name) => prop(name));
    const on = stage({ show: 'things', things });
    const narrow = drawStage(on, library, { mono: false, prefix: 'a', aspect: 640 / 720 });
    expect(narrow.seen.width).toBeLessThanOrEqual(740);
    const [far, , , near] = narrow.composition.things;
    expect((far?.box.y ?? 0) + (far?.box.height ?? 0)).toBeLessThan(
      (near?.box.y ?? 0) + (near?.box.height ?? 0) - 60,
    );
    const wide = drawStage(on, library, { mono: false, prefix: 'a' });
    const feet = wide.composition.things.map(({ box }) => Math.round(box.y + box.height));
    expect(new Set(feet).size).toBe(1);
  });

  test('what is said covers no head', () => {
    const [child = ''] = theme.who;
    for (const show of ['child-tells', 'together', 'friends-help', 'two-differ'] as const) {
      const on = stage({
        show,
        people: [actor(child), actor(theme.adult, 'listening')],
        says: [says(theme.adult, 'I’m glad you told me.')],
      });
      const { composition } = drawStage(on, library, { mono: false, prefix: 'a' });
      expect(composition.balloons).toHaveLength(1);
      expect(compositionFaults(composition), show).toEqual([]);
    }
  });

  test('what is said stands above the words below the picture, whole, and its tail runs over no words', () => {
    const [child = '', friend = ''] = theme.who;
    const among = [
      ['together', [child]],
      ['child-tells', [child]],
      ['child-tells', [child, friend]],
    ] as const;
    for (const [show, children] of among)
      for (const foot of [0, 180, 240]) {
        const on = stage({
          show,
          people: [...children.map((child) => actor(child)), actor(theme.adult, 'listening')],
          says: [
            says(theme.adult, 'Thank you for telling me. That was wrong. You did nothing wrong.'),
          ],
        });
        const { composition } = drawStage(on, library, { mono: false, prefix: 'a', foot });
        const faults = compositionFaults(composition);
        expect([show, children.length, foot, faults]).toEqual([show, children.length, foot, []]);
      }
  });

  test('what is told of lies between the children and the adult, and no words are over it', () => {
    const [child = '', friend = ''] = theme.who;
    const on = stage({
      show: 'child-tells',
      people: [actor(child), actor(friend), actor(theme.adult, 'listening')],
      things: [prop('list')],
      says: [says(theme.adult, 'Thank you for telling me. That was wrong. You did nothing wrong.')],
    });
    const { composition } = drawStage(on, library, { mono: false, prefix: 'a' });
    const [, nearest, listening] = composition.people;
    const [phone] = composition.things;
    const [words] = composition.balloons;
    if (!nearest || !listening || !phone || !words) throw new Error('Something is not drawn');
    expect(phone.box.x).toBeGreaterThan(nearest.x);
    expect(phone.box.x + phone.box.width).toBeLessThan(listening.x);
    expect(overlap(words.box, phone.box)).toBe(false);
  });

  test('whoever speaks and whoever listens look at one another', () => {
    const [child = ''] = theme.who;
    const { composition } = drawStage(
      stage({ show: 'child-tells', people: [actor(child), actor(theme.adult, 'listening')] }),
      library,
      { mono: false, prefix: 'a' },
    );
    const [first, other] = composition.people;
    if (!first || !other) throw new Error('Two people were asked for');
    expect(first.mouth[0] - first.x).toBeGreaterThan(0);
    expect(other.mouth[0] - other.x).toBeLessThan(0);
  });

  test('on paper nothing is grey', () => {
    for (const show of SHOW_NAMES) {
      const count = PEOPLE[show][0] ?? 0;
      const on = stage({ show, people: people(theme, count, show), light: 'night' });
      const { body } = drawStage(on, library, { mono: true, prefix: 'a' });
      const colours = new Set(body.match(/(?:fill|stroke)="(?!none)[^"]+"/g));
      expect([...colours].sort(), show).toEqual(
        ['fill="#000000"', 'fill="#ffffff"', 'stroke="#000000"', 'stroke="#ffffff"'].filter(
          (colour) => colours.has(colour),
        ),
      );
      expect(body).not.toMatch(/opacity|Gradient/);
    }
  });
});

const SKETCH = LOOKS[0];

describe.each(SETTINGS)('the place “%s”', (setting) => {
  test('is drawn in every light, with ids of its own, and without what a page may not hold', () => {
    for (const theme of LOOKS.slice(1))
      for (const light of LIGHTS) {
        const { body } = drawStage(stage({ setting, light }), libraryOf(theme), {
          mono: false,
          prefix: 'first',
        });
        expect(body).not.toMatch(/NaN|undefined|<script|style=|<style|filter|mix-blend/);
        const ids = [...body.matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id as string);
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of ids) expect(id).toMatch(/^first-/);
        for (const [, used] of body.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(used);
      }
  });
});

test('from eight on an arm of their own holds a thing out, before the body and towards whom they face', () => {
  const library = libraryOf(LOOKS[3]);
  for (const [show, setting] of [
    ['child-tells', 'street'],
    ['together', 'park'],
  ] as const) {
    const drawn = (holds: string | null) =>
      drawStage(
        stage({ show, setting, people: [actor('nico', 'worried', { holds }), actor('meera')] }),
        library,
        { mono: false, prefix: 'a' },
      );
    const skin = (body: string) => body.split('#dcae82').length;
    expect(skin(drawn('phone').body)).toBeGreaterThan(skin(drawn(null).body) + 1);
    const [nico] = drawn('phone').composition.people;
    expect(nico?.hand[0]).toBeGreaterThan(nico?.x ?? Number.NaN);
  }
});

test('every thing is drawn, where it usually is', () => {
  const library = libraryOf(SKETCH);
  for (const name of THING_NAMES) {
    const { body, composition } = drawStage(
      stage({ show: 'thing-alone', things: [prop(name)], setting: 'plain' }),
      library,
      { mono: false, prefix: 'a' },
    );
    expect(body).not.toMatch(/NaN|undefined/);
    const [placed] = composition.things;
    if (placed) expect(placed.box.height).toBeGreaterThan(30);
  }
});

test('a door is blue where the story says so', () => {
  const draw = (colour: 'blue' | null) =>
    drawStage(
      stage({ setting: 'doorstep', things: [prop('door', { colour })] }),
      libraryOf(SKETCH),
      {
        mono: false,
        prefix: 'a',
      },
    ).body;
  expect(draw('blue')).toContain('#3f7fc0');
  expect(draw(null)).not.toContain('#3f7fc0');
});

test('a made overlap is found and said', () => {
  const on = stage({
    people: [actor('pebble', 'calm', { at: 'left' }), actor('bramble', 'calm', { at: 'left' })],
  });
  const { composition } = drawStage(on, libraryOf(SKETCH), { mono: false, prefix: 'a' });
  expect(compositionFaults(composition)).toContain('the heads of pebble and bramble overlap');
});

test('where words stand along the foot, people stand above them', () => {
  const feet = (foot: number) =>
    drawStage(stage({ people: [actor('pebble')] }), libraryOf(SKETCH), {
      mono: false,
      prefix: 'a',
      foot,
    }).composition.people[0]?.y ?? 0;
  expect(feet(170)).toBeLessThan(feet(0) - 60);
});

test('in one half of a slide everybody is still there', () => {
  for (const show of SHOW_NAMES) {
    const count = PEOPLE[show][0] ?? 0;
    const theme = LOOKS[2];
    const { composition } = drawStage(
      stage({ show, people: people(theme, count, show) }),
      libraryOf(theme),
      { mono: false, prefix: 'a' },
    );
    const seen = viewFor(composition, 640 / 720);
    for (const { head, who } of composition.people) {
      expect(head.x, `${show} ${who}`).toBeGreaterThanOrEqual(seen.x - 1);
      expect(head.x + head.width).toBeLessThanOrEqual(seen.x + seen.width + 1);
    }
  }
});

test('a scene by its idea is a whole picture, drawn alike each time', () => {
  const scene = {
    kind: 'scene' as const,
    alt: 'Pebble',
    backdrop: 'plain' as const,
    things: [],
    stage: stage({ people: [actor('pebble')] }),
    place: NOWHERE,
  };
  const draw = () => drawScene(libraryOf(SKETCH), scene, { mono: false });
  expect(draw()).toMatch(/^<svg xmlns="[^"]+" viewBox="0 0 1600 900">/);
  expect(draw()).toBe(draw());
});

test('in one half of a slide nobody stands before what it is about, nor it before a face', () => {
  const theme = LOOKS[2];
  const hides = (of: Partial<Stage>) => {
    const options = { mono: false, prefix: 'a', aspect: 640 / 720 };
    return hidesThings(drawStage(stage(of), libraryOf(theme), options).composition);
  };
  expect(hides({ show: 'someone-new-on-screen', people: people(theme, 1, 'together') })).toBe(
    false,
  );
  const two = people(theme, 2, 'together');
  expect(hides({ show: 'together', people: two, things: [prop('laptop')] })).toBe(false);
});
