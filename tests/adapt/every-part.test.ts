/** No word that a sheet may be written with is dropped on the way to its parts. */
import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import type { Place } from '#model/lesson/content.ts';
import { SHEET_WORDS } from '#model/lesson/vocabulary/sheet-words.ts';
import type { Handout } from '#model/paper/handout.ts';
import { prepare } from '#pipeline';
import { sharedSources } from '#scripts/samples/shared-data.ts';

const FOLDER = 'tests/fixtures/every-part';
const source = (name: string) => {
  const path = `${FOLDER}/${name}`;
  return { path, text: readFileSync(path, 'utf8') };
};
const lesson = source('lesson.mdx');

/** Words of paper alone that may stand straight on a sheet. */
const WORDS = Object.entries(SHEET_WORDS)
  .filter(([, { inside }]) => (inside as readonly string[]).includes('Handout'))
  .map(([name]) => name);

/** Where they are written, by line. A part that is made of a slide’s cards has its place there. */
const written = lesson.text.split('\n').flatMap((text, index) => {
  const [, name = ''] = /^<([A-Z]\w*)/.exec(text) ?? [];
  return WORDS.includes(name) ? [{ name, line: index + 1, isOfSlide: / of="/.test(text) }] : [];
});

test('each word stands in the lesson that holds every part', () => {
  expect(WORDS.filter((word) => !written.some(({ name }) => name === word))).toEqual([]);
});

let sheets: Handout[];
beforeAll(async () => {
  const { lessons } = await prepare(
    {
      sharedData: sharedSources,
      lessons: [{ slug: 'every-part', lesson, alert: source('alert.md'), shingles: null }],
    },
    { today: '2026-11-24', hasPicture: () => true },
  );
  sheets = (lessons[0]?.versions ?? []).flatMap(({ version }) => version.handouts);
});

test('each becomes a part of its sheet', () => {
  const lines = new Set<number>();
  JSON.stringify(sheets, (key, value: unknown) => {
    if (key === 'place') lines.add((value as Place).line);
    return value;
  });
  expect(written.filter(({ line, isOfSlide }) => !isOfSlide && !lines.has(line))).toEqual([]);
});

test('a frame of a comic has what stands below it, its scene and who speaks', () => {
  const comic = sheets.flatMap(({ blocks }) => blocks).find(({ kind }) => kind === 'comic');
  const frames = comic?.kind === 'comic' ? comic.frames : [];
  expect(
    frames.map(({ caption, scene, bubbles }) => [caption, scene?.alt, bubbles.length]),
  ).toEqual([
    ['It rings.', 'Zaki by a laptop', 1],
    ['Zaki says', undefined, 1],
  ]);
});
