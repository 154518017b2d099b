/** Whatever is written, reading it ends with a version or with problems, never with a fault of the program. */
import { readFileSync } from 'node:fs';
import fc, { type GeneratorValue } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blocksFromLines } from '#alert/blocks/blocks-from-lines.ts';
import { blocksFromMarkdown } from '#alert/blocks/blocks-from-markdown.ts';
import { textLines } from '#alert/blocks/text-lines.ts';
import { readAlertText } from '#alert/read-alert-text.ts';
import type { Problem } from '#diagnostics/problem.ts';
import { AlertReading } from '#model/alert/alert-reading.ts';
import { VOCABULARY } from '#model/lesson/vocabulary.ts';
import { prepare } from '#pipeline';
import { draftFromReading, readDraftData } from '#pipeline/draft-from-reading.ts';
import { alertKnowledge } from '#scripts/alert-knowledge.ts';
import { loadPictures } from '#scripts/engines/pictures.ts';
import { moduleSources, sharedSources } from '#scripts/samples/shared-data.ts';
import { sharedFile } from '#scripts/sources.ts';
import { FIXTURE } from './prepare-fixture.ts';
import { often } from './proof.ts';

/** The same on each run; another seed generates others. */
const SEED = Number(process.env.SEED ?? 4);
const [TREES, EDITS, ALERTS, DRAFTS] = [often(15, 60), often(15, 60), often(30, 120), often(2, 8)];

const none = () => {};
const [sharedData, modules] = [sharedSources, moduleSources];
const restatements = await sharedFile('lessons', 'restatements.yaml', none);
const knowledge = await alertKnowledge('lessons', none);
if (!restatements || !knowledge) throw new Error('The house files cannot be read');
const draftData = await readDraftData({ sharedData, modules, restatements }, none);
if (!draftData) throw new Error('The house files cannot be read');
const library = loadPictures()([]);
const lesson = readFileSync(FIXTURE, 'utf8');
const alert = readFileSync('tests/fixtures/kite-club/alert.md', 'utf8');
const front = `${lesson.split('\n---\n')[0]}\n---\n`;

const pick = <T>(g: GeneratorValue, list: readonly T[]): T => list[g(fc.nat, list.length - 1)] as T;

async function outcome(text: string, notice = alert) {
  const { lessons, problems } = await prepare(
    {
      sharedData,
      modules,
      lessons: [
        {
          slug: 'kite-club',
          lesson: { path: FIXTURE, text },
          alert: { path: 'alert.md', text: notice },
          shingles: null,
        },
      ],
    },
    { today: '2026-11-24', hasPicture: (name) => library(name) !== null },
  );
  for (const { reason, place } of problems) {
    expect(reason).toMatch(/^Unexpected /);
    expect(place.line).toBeGreaterThan(0);
  }
  return (
    lessons.some(
      ({ lesson, versions }) => versions.length > 0 || lesson.alert.noLesson.length > 0,
    ) || problems.length > 0
  );
}

const NAMES = Object.keys(VOCABULARY) as (keyof typeof VOCABULARY)[];
const VALUES = [
  'lks2',
  'ks3',
  'think',
  'piles',
  'wren',
  'function Object() { [native code] }',
  'f01',
  'stranger-contact',
  'yes',
  '1',
  '3',
  '-1',
  '1e9',
  '',
  ' ',
  'Keep | Tell',
  '|',
  'story',
  'activity',
  'help',
  'text',
  'worksheet',
  'cards',
  'lead',
  'kite',
  'cast:wren',
  'room',
  'A flyer',
  '&#10;',
  '🪁',
  '\u0000',
  'x'.repeat(999),
];
const WORDS = [
  'Wren flies.',
  '**Do:** Look.',
  '- one\n- two',
  '- [ ] one\n\n  reply\n\n- [x] two',
  '1. one\n2. two',
  '| a | b |\n| --- | --- |\n| 1 | 2 |',
  '| a |\n| - |',
  '![A kite](kite)',
  '![](x)',
  '![A kite](cast:wren)',
  '[Fly](https://example.org)',
  '### A',
  '> quote',
  '---',
  '<When/>',
  '\\{when}',
  '🪁',
  '\u200f',
  '{x}',
  '<',
  '~~x~~',
  '*',
  '[^1]',
  '```\nx\n```',
  '',
];

/** A tree of components as MDX: mostly where they may stand, and with attributes of theirs. */
function tree(g: GeneratorValue, parent: string, depth: number): string {
  const fitting = NAMES.filter((name) =>
    (VOCABULARY[name].inside as readonly string[]).includes(parent),
  );
  const name = pick(g, g(fc.nat, 9) === 0 || fitting.length === 0 ? NAMES : fitting);
  const takes = Object.keys(VOCABULARY[name].attributes.shape);
  const attributes = [...takes, 'odd']
    .filter((key) => g(fc.nat, 9) < (key === 'odd' ? 1 : 8))
    .map((key) => ` ${key}="${key === 'id' && name === 'Band' ? 'lks2' : pick(g, VALUES)}"`)
    .join('');
  const parts = Array.from({ length: g(fc.nat, depth > 0 ? 4 : 1) }, () =>
    g(fc.boolean) || depth === 0 ? pick(g, WORDS) : tree(g, name, depth - 1),
  );
  return parts.length === 0
    ? `<${name}${attributes}/>`
    : `<${name}${attributes}>\n\n${parts.join('\n\n')}\n\n</${name}>`;
}

/** Lines taken out, written twice, exchanged or cut. */
function edited(g: GeneratorValue, text: string): string {
  const lines = text.split('\n');
  for (let count = g(fc.integer, { min: 1, max: 6 }); count > 0; count--) {
    const [a, b] = [g(fc.nat, lines.length - 1), g(fc.nat, lines.length - 1)];
    const [first = '', two = ''] = [lines[a], lines[b]];
    pick(g, [
      () => lines.splice(a, 1 + g(fc.nat, 8)),
      () => lines.splice(a, 0, first),
      () => lines.splice(a, 0, ...lines.slice(b, b + 12)),
      () => lines.splice(a, 1, first.slice(0, g(fc.nat, first.length))),
      () => {
        lines[a] = two;
        lines[b] = first;
      },
    ])();
    if (lines.length === 0) lines.push('');
  }
  return lines.join('\n');
}

describe('a lesson ends with a version or with problems:', () => {
  test(`${TREES} trees of components`, { timeout: 120_000 }, () =>
    fc.assert(
      fc.asyncProperty(fc.gen(), async (g) => {
        const parts = Array.from({ length: 1 + g(fc.nat, 2) }, () => tree(g, 'root', 4));
        return outcome(`${front}\n${parts.join('\n\n')}\n`);
      }),
      { numRuns: TREES, seed: SEED, endOnFailure: true },
    ),
  );

  test(`${EDITS} edits of a lesson and its alert`, { timeout: 120_000 }, () =>
    fc.assert(
      fc.asyncProperty(fc.gen(), async (g) =>
        outcome(edited(g, lesson), g(fc.nat, 3) === 0 ? edited(g, alert) : alert),
      ),
      { numRuns: EDITS, seed: SEED, endOnFailure: true },
    ),
  );
});

const SAID = [
  'Pebblechat: a warning for parents',
  '# Pebblechat',
  'Issued by Quayside Schools Trust, 4 May 2026',
  'Pebblechat is a messaging app.',
  'Strangers can message any child on it.',
  'They ask for nude images and threaten to share them.',
  '## Red flags',
  '- a second phone',
  '• new “friends” nobody has met',
  '**Do not**',
  '- delete the messages',
  'Call Childline on 0800 1111.',
  'Report it to CEOP.',
  '{process.exit()}',
  '<script>alert(1)</script>',
  '#read("/etc/passwd")',
  '---',
  '__proto__: x',
  'function Object() { [native code] }',
  '32 February 2026',
  '=1+1',
  '“',
  '\u200f\u0000',
  '| a | b |',
  '1.',
  '',
  '    code',
  '🪁',
  'NOT a risk: gambling.',
  'A'.repeat(400),
];

const alertOf = (g: GeneratorValue) => {
  const text = Array.from({ length: 1 + g(fc.nat, 25) }, () => pick(g, SAID)).join(
    pick(g, ['\n', '\n\n', ' ']),
  );
  const blocks = g(fc.boolean) ? blocksFromMarkdown(text) : blocksFromLines(textLines(text));
  return { file: 'alert.md', blocks, about: {} };
};

describe('an alert ends with a reading or with problems:', () => {
  const read = (g: GeneratorValue) => {
    const problems: Problem[] = [];
    const text = alertOf(g);
    const reading = readAlertText(text, knowledge, (problem) => problems.push(problem));
    expect(reading !== null || problems.length > 0).toBe(true);
    return { text, reading: reading && AlertReading.parse(reading) };
  };

  test(`${ALERTS} alerts are read`, { timeout: 120_000 }, () =>
    fc.assert(
      fc.property(fc.gen(), (g) => {
        read(g);
      }),
      { numRuns: ALERTS, seed: SEED, endOnFailure: true },
    ),
  );

  test(`${DRAFTS} of them are drafted, and what is drafted is prepared`, { timeout: 120_000 }, () =>
    fc.assert(
      fc.asyncProperty(fc.gen(), async (g) => {
        const { text, reading } = read(g);
        fc.pre(reading !== null);
        if (!reading) return;
        const problems: Problem[] = [];
        const draft = await draftFromReading(
          reading,
          text,
          draftData,
          { subject: null, existing: null, today: '2026-11-24', reviewBy: '2027-05-24' },
          (problem) => problems.push(problem),
        );
        expect(draft !== null || problems.length > 0).toBe(true);
        if (draft)
          expect(await outcome(draft.files['lesson.mdx'], draft.files['alert.md'])).toBe(true);
      }),
      { numRuns: DRAFTS, seed: SEED, endOnFailure: true },
    ),
  );
});

test('what is wrong with the files that lessons share is told each time, and no longer once it is mended', async () => {
  const { bands } = sharedData;
  const small = {
    ...sharedData,
    bands: { ...bands, text: bands.text.replace('paperType: 24', 'paperType: 20') },
  };
  const found = async (files: typeof sharedData) => {
    const options = { today: '2026-11-24', hasPicture: () => true };
    const { problems } = await prepare({ sharedData: files, modules, lessons: [] }, options);
    return problems.map(({ ruleId }) => ruleId);
  };
  expect(await found(small)).toEqual(['type-large-enough']);
  expect(await found(small)).toEqual(['type-large-enough']);
  expect(await found(sharedData)).toEqual([]);
  expect(await found(sharedData)).toEqual([]);
});
