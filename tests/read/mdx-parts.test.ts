/** A file that is parsed part by part says the same as one that is parsed whole, place for place. */
import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Problem } from '#diagnostics/problem.ts';
import { mdxParts } from '#read/mdx-parts.ts';
import { parseMdx, parsePart } from '#read/parse-mdx.ts';
import { randomEdits } from '../cache/random-edits.ts';
import { often, oneOfEach } from '../proof.ts';

const LESSON = 'lessons/meeting-people-on-live-video/lesson.mdx';
const text = readFileSync(LESSON, 'utf8');

/** The tree of a text, and what is wrong with it. */
function read(text: string, path = LESSON) {
  const problems: Problem[] = [];
  return { tree: parseMdx({ path, text }, (problem) => problems.push(problem)), problems };
}

describe('parts', () => {
  test('each age of a lesson is one, and together they are the text', () => {
    const parts = mdxParts(text);
    expect(parts.filter((part) => part.startsWith('<Band id="'))).toHaveLength(7);
    expect(parts.join('')).toBe(text);
  });

  test('begin with what stands at the top alone, after an empty line', () => {
    expect(mdxParts('<Staff>\n\nA\n\n</Staff>\n\n<Slide>\n\n<Module>\n')).toEqual([
      '<Staff>\n\nA\n\n</Staff>\n\n<Slide>\n\n',
      '<Module>\n',
    ]);
    expect(mdxParts('Text\n<Band>\n\n  <Band>\n')).toHaveLength(1);
  });
});

describe('their trees', () => {
  test.each(oneOfEach(globSync('lessons/**/*.mdx').sort(), dirname))(
    'are that of the whole: %s',
    (path) => {
      const text = readFileSync(path, 'utf8');
      const whole = parsePart(text);
      expect(whole).not.toBeNull();
      expect(read(text, path).tree).toEqual(whole);
    },
  );

  test('are that of the whole whatever is edited', () => {
    const [front = '', ...parts] = mdxParts(text);
    const ages = parts.filter((part) => part.startsWith('<Band '));
    const firstSlides = ages.slice(0, 3).map((age) => {
      const [slide] = /<Slide [\s\S]*?<\/Slide>/.exec(age) ?? [];
      return `${age.split('\n')[0]}\n\n${slide}\n\n</Band>\n\n`;
    });
    const short = front + firstSlides.join('');
    expect(parsePart(short)?.children.length).toBeGreaterThan(3);
    for (const { apply } of randomEdits([{ path: LESSON, text: short }], often(20, 200), 7))
      expect(read(apply(short)).tree).toEqual(parsePart(apply(short)));
  });

  test('of which one has a fault are none: it is told in its line of the file', () => {
    const lines = text.split('\n');
    const at = lines.lastIndexOf('<Notes>');
    const { tree, problems } = read(lines.with(at, '<Notes').join('\n'));
    expect(tree).toBeNull();
    expect(problems).toHaveLength(1);
    expect(problems[0]?.place.line).toBeGreaterThan(at);
  });
});
