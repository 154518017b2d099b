/** Whatever a file holds, reading it ends, in bounded time and memory: with a reading, or with a problem that says why. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isProof } from '../proof.ts';

/** As much as a small laptop spares, in megabytes. */
const MEMORY = 400;
/** Longest that a person waits for one file, in seconds of work. */
const PATIENCE = 20;

const ALERT =
  'Pebblechat: a warning for parents. Strangers can message any child on it, and ask for pictures.\n\n';
const lesson = readFileSync('tests/fixtures/kite-club/lesson.mdx', 'utf8');
const story = 'Wren shows her kite on a live video. A new flyer asks where she flies it.';
const inStory = (text: string) => lesson.replace(story, () => text);
const paragraphs = (text: string) => `${ALERT}${`${text}\n\n`.repeat(12)}`;

/** A page whose drawing is packed as many times as it says. */
function pdf(packed: Buffer, layers = 1): Buffer {
  const filter = `[${'/FlateDecode'.repeat(layers)}]`;
  const objects = [
    Buffer.from('<</Type/Catalog/Pages 2 0 R>>'),
    Buffer.from('<</Type/Pages/Kids[3 0 R]/Count 1>>'),
    Buffer.from(
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>',
    ),
    Buffer.concat([
      Buffer.from(`<</Length ${packed.length}/Filter${filter}>>stream\n`),
      packed,
      Buffer.from('\nendstream'),
    ]),
    Buffer.from('<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>'),
  ];
  let file = Buffer.from('%PDF-1.4\n');
  const places = objects.map((object, index) => {
    const place = file.length;
    file = Buffer.concat([
      file,
      Buffer.from(`${index + 1} 0 obj\n`),
      object,
      Buffer.from('\nendobj\n'),
    ]);
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 6\n0000000000 65535 f \n${places.join('')}trailer<</Size 6/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF`;
  return Buffer.concat([file, Buffer.from(table)]);
}
const pack = (content: Buffer): Buffer => deflateSync(content, { level: 9 });
/** So many megabytes of a drawing, packed. */
const drawn = (megabytes: number): Buffer =>
  pack(Buffer.alloc(megabytes * 1_000_000, 'BT /F 9 Tf (a) Tj ET '));
const bomb = drawn(500);

function docx(body: string): Uint8Array {
  const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    ),
    'word/document.xml': strToU8(`<w:document ${W}><w:body>${body}</w:body></w:document>`),
  });
}

/** A number in letters. */
const letters = (at: number): string =>
  [...String(at)].map((digit) => `${'bkdfgmnprs'[Number(digit)]}a`).join('');

const FILES: Record<string, () => string | Uint8Array> = {
  'stars.md': () => `${ALERT}${'*a '.repeat(60_000)}`,
  'brackets.md': () => `${ALERT}${'['.repeat(190_000)}`,
  'quotes.md': () => `${ALERT}${'>'.repeat(100_000)}x`,
  'links.md': () => `${ALERT}${'[a](b'.repeat(30_000)}`,
  'lists.md': () =>
    ALERT + Array.from({ length: 200 }, (_, index) => `${'  '.repeat(index)}- x`).join('\n'),
  'underlined.md': () => `${ALERT}${'word\n---\n'.repeat(21_000)}`,
  'footnotes.md': () =>
    ALERT +
    Array.from({ length: 8000 }, (_, index) => `a[^${index}]\n\n[^${index}]: b\n\n`).join(''),
  'names.txt': () =>
    ALERT +
    Array.from({ length: 4000 }, (_, index) => `Pebble${letters(index)}Live is an app.\n\n`).join(
      '',
    ),
  'marks.txt': () => `${ALERT}${')<£ \u202e£\n'.repeat(22_000)}`,
  'dots.txt': () => paragraphs('a.'.repeat(5900)),
  'hyphens.txt': () => paragraphs('a-'.repeat(5900)),
  'capitals.txt': () => paragraphs('Aa '.repeat(3900)),
  'one-line.txt': () => `${ALERT}${'a-'.repeat(90_000)}`,
  'tags.html': () => `<p>${ALERT}</p>${'<div>'.repeat(500_000)}`,
  'formats.html': () => `<p>${ALERT}</p>${'<b><i>'.repeat(100_000)}${'<p>'.repeat(1000)}`,
  'bomb.pdf': () => pdf(bomb),
  'bomb-in-bomb.pdf': () => pdf(pack(bomb), 2),
  'pieces.pdf': () => pdf(drawn(40)),
  'bomb.docx': () => docx(' '.repeat(300_000_000)),
  'paragraphs.docx': () => docx('<w:p><w:r><w:t>a</w:t></w:r></w:p>'.repeat(300_000)),
  'nested.mdx': () => inStory(`${'<Only bands="lks2">\n\n'.repeat(4000)}Wren`),
  'brackets.mdx': () => inStory('['.repeat(100_000)),
  'quotes.mdx': () => inStory(`${'>'.repeat(50_000)}x`),
  'stars.mdx': () => inStory('*a **b '.repeat(20_000)),
  'slides.mdx': () =>
    lesson.replace(
      '</Band>',
      () => `${'<Slide part="x">\n\nx\n\n</Slide>\n\n'.repeat(3000)}</Band>`,
    ),
  'large.mdx': () => inStory('Wren flies. '.repeat(200_000)),
};

/** What `npm test` reads of them: what is refused, and of what is read one a format. growth.test.ts counts the work of the others. */
const REFUSED = [
  ...['bomb.pdf', 'bomb-in-bomb.pdf', 'bomb.docx', 'pieces.pdf', 'one-line.txt', 'large.mdx'],
];
const SOME = [
  ...REFUSED,
  ...['footnotes.md', 'names.txt', 'tags.html', 'paragraphs.docx', 'nested.mdx'],
];
const names = Object.keys(FILES).filter((name) => isProof || SOME.includes(name));

interface Outcome {
  name: string;
  isRead: boolean;
  reason: string | null;
  seconds: number;
}
const dir = mkdtempSync(join(tmpdir(), 'hostile-limits-'));
afterAll(() => rmSync(dir, { recursive: true }));
let outcomes: Outcome[] = [];
let said = '';

beforeAll(() => {
  for (const name of names) writeFileSync(join(dir, name), FILES[name]?.() ?? '');
  const { stdout, stderr, status, signal } = spawnSync(
    process.execPath,
    [`--max-old-space-size=${MEMORY}`, 'tests/read/hostile-child.ts', dir],
    { encoding: 'utf8', timeout: 800_000, maxBuffer: 1e8 },
  );
  said = `exit ${status} ${signal ?? ''}\n${stderr.slice(0, 2000)}`;
  outcomes = stdout
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line): Outcome => JSON.parse(line));
});

/** What `npm test` prints of it. */
const slowest = () => [...outcomes].sort((a, b) => b.seconds - a.seconds)[0];

test('nothing throws, hangs or runs out of memory', () => {
  console.log(
    `${outcomes.length} hostile files, slowest ${slowest()?.name}: ${slowest()?.seconds.toFixed(1)} s`,
  );
  expect(said).toMatch(/^exit 0/);
});

describe('is read, or refused with a reason, in time:', () => {
  test.each(names.map((name) => [name]))('%s', (name) => {
    const outcome = outcomes.find((outcome) => outcome.name === name);
    if (!outcome) throw new Error(`${name} was not reached: ${said}`);
    expect(outcome.seconds).toBeLessThan(PATIENCE);
    if (!outcome.isRead) expect(outcome.reason).toMatch(/^Unexpected /);
  });
});

describe('is refused:', () => {
  test.each(REFUSED.map((name) => [name]))('%s', (name) =>
    expect(outcomes.find((outcome) => outcome.name === name)).toMatchObject({
      isRead: false,
      reason: expect.stringMatching(/^Unexpected/),
    }),
  );
});
