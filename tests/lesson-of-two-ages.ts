/** A small lesson of two ages: the kite club, and the same for Years 5 and 6 with their times. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Change, changed } from './prepare-fixture.ts';

/** What the older age has otherwise: its minutes, and a slide more. */
const OLDER: readonly Change[] = [
  ['id="lks2"', 'id="uks2"'],
  [
    'title="Wren tells" minutes="3" layout="story">',
    'title="Wren waits" minutes="1" layout="story">\n\nWren puts the kite down.\n\n<Notes>\n\n**Do:** Wait.\n\n</Notes>\n\n</Slide>\n\n<Slide part="story" title="Wren tells" minutes="2" layout="story">',
  ],
  ['title="What does Wren know?" minutes="4"', 'title="What does Wren know?" minutes="3"'],
  ['title="Two piles" minutes="13"', 'title="Two piles" minutes="20"'],
];

/** @param library Folder of lessons. @returns The slug of its one lesson. */
export function lessonOfTwoAges(library: string): string {
  const slug = 'kite-club';
  cpSync('tests/fixtures/kite-club', join(library, slug), { recursive: true });
  const file = join(library, slug, 'lesson.mdx');
  const text = readFileSync(file, 'utf8');
  const younger = /<Band id="lks2"[\s\S]*?\n<\/Band>\n/.exec(text)?.[0] ?? '';
  const older = changed(younger, OLDER, file);
  writeFileSync(
    file,
    text.replace(younger, () => `${younger}\n${older}`),
  );
  return slug;
}
