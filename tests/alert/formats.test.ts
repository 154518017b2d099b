/** What a file may be besides a tidy one: other encodings, bombs, tangles, and orders to the reader. */
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { readFixture } from '#scripts/learn/read-fixture.ts';

const dir = mkdtempSync(join(tmpdir(), 'alerts-'));
afterAll(() => rmSync(dir, { recursive: true }));

const ALERT = `Pebblechat: a warning for parents

Issued by Quayside Schools Trust, 4 May 2026

Pebblechat is a messaging app. Strangers can message any child – and do.

Red flags
• new “friends” nobody has met
• a second phone

Help
Childline 0800 1111
`;

const write = (name: string, bytes: Uint8Array | string): string => {
  const path = join(dir, name);
  writeFileSync(path, bytes);
  return path;
};
const reasonOf = async (path: string): Promise<string> => {
  const { reading, problems } = await readFixture(path);
  expect(reading).toBeNull();
  return problems.map(({ reason }) => reason).join();
};

describe('the same alert is read in', () => {
  test.each([
    ['UTF-8', Buffer.from(ALERT)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${ALERT}`)],
    ['UTF-16, little end first', Buffer.from(`\ufeff${ALERT}`, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\ufeff${ALERT}`, 'utf16le').swap16()],
    [
      'Windows-1252 with CRLF',
      Buffer.from(
        ALERT.replace(/\n/g, '\r\n')
          .replaceAll('–', '\u0096')
          .replaceAll('•', '\u0095')
          .replaceAll('“', '\u0093')
          .replaceAll('”', '\u0094'),
        'latin1',
      ),
    ],
  ])('%s', async (_, bytes) => {
    const { reading } = await readFixture(write('alert.txt', bytes));
    expect(reading?.platformNames.map(({ name, role }) => [name, role])).toEqual([
      ['Pebblechat', 'subject'],
    ]);
    expect(reading?.issued).toBe('2026-05-04');
    expect(reading?.publisher).toBe('Quayside Schools Trust');
    expect(reading?.redFlags).toEqual([
      { text: 'new “friends” nobody has met', line: 8 },
      { text: 'a second phone', line: 9 },
    ]);
    expect(reading?.routes.map(({ routeId }) => routeId)).toEqual(['childline']);
  });
});

test('a list of what not to do keeps its meaning', async () => {
  const { reading } = await readFixture(
    write('not.md', `${ALERT}\n**Do not**\n\n- delete the messages\n\n**Do**\n\n- listen\n`),
  );
  expect(reading?.advice).toEqual([
    { text: 'delete the messages', line: 16, not: true },
    { text: 'listen', line: 20 },
  ]);
});

test('a list broken by a page is one list', async () => {
  const { reading } = await readFixture(
    write('pages.md', ALERT.replace('• a second', '\n---\n\nAlert 7 · page 2 of 3\n\n• a second')),
  );
  expect(reading?.redFlags.map(({ text }) => text)).toEqual([
    'new “friends” nobody has met',
    'a second phone',
  ]);
});

test('scripts and menus of a page are neither run nor read', async () => {
  const { reading } = await readFixture(
    write(
      'page.html',
      `<nav>Sextortion</nav><script>throw Error('run')</script><h1>Pebblechat warning</h1><p onclick="x()">Pebblechat is an app. Strangers message each child on it.</p><h2>Red flags</h2><ul><li>a second phone</ul><p hidden>deepfakes</p>`,
    ),
  );
  expect(reading?.risks.map(({ id }) => id)).toEqual(['stranger-contact']);
});

test('the head over the page of a Word letter says whose letter it is', async () => {
  const { reading } = await readFixture('tests/fixtures/real-alerts/bond-letter.docx');
  expect(reading?.publisher).toBe('St Osyth’s Bridge Academy');
});

test('two short lines that a break parts are two: who issued it, and what it is', async () => {
  const { reading } = await readFixture(
    write(
      'break.html',
      '<h1>Voices in games</h1><p>Hale Vale Safeguarding Partnership<br>Bulletin for designated leads, 24 November 2026</p><p>Strangers message each child in a voice chat.</p>',
    ),
  );
  expect(reading?.publisher).toBe('Hale Vale Safeguarding Partnership');
});

describe('a heading that keeps something to leads', () => {
  const WHAT = '## What happens\n\nA stranger messages children and gives them coins.\n\n';
  const KEPT = '## For DSLs only\n\nOfficers have spoken to one family.\n\n';
  const sharingOf = async (paper: string) =>
    (await readFixture(write('kept.md', `# Voices in games\n\n${paper}`))).reading?.sharing.map(
      ({ text }) => text,
    );

  test('says so of its part where it stands below others', async () =>
    expect(await sharingOf(WHAT + KEPT)).toEqual([]));

  test('says so of its paragraph where it labels one', async () => {
    const note = 'NOT FOR FAMILIES: a boy in Year 8 was paid. Officers will be at the stop.\n\n';
    const filler = '## Signs\n\n- late nights\n\n- a second phone\n\n';
    const { reading } = await readFixture(
      write('label.md', `# Voices in games\n\n${WHAT}${filler}${note}`),
    );
    expect(reading?.sharing).toEqual([]);
    const officers = reading?.statements.find(({ text }) => text.startsWith('Officers'));
    expect(officers?.for).toBe('leads');
  });

  test('says so of what stands under a paragraph that begins with it', async () => {
    const part =
      'This part is for tutors and pastoral staff. The gang finds a contact by its photo.';
    const { reading } = await readFixture(
      write(
        'part.md',
        `# Voices in games\n\n## For parents\n\nAsk what they play.\n\n## More\n\n${part}\n\nIt uses lists.\n\n## What families can do\n\nListen first.\n`,
      ),
    );
    const whose = (begins: string) =>
      reading?.statements.find(({ text }) => text.startsWith(begins))?.for;
    expect([whose('The gang'), whose('It uses'), whose('Listen')]).toEqual([
      'staff',
      'staff',
      'families',
    ]);
  });

  test('says so of the paper at its head, or at its foot with nothing under it', async () => {
    expect(await sharingOf(KEPT + WHAT)).toEqual(['For DSLs only']);
    expect(await sharingOf(`${WHAT}## For DSLs only\n`)).toEqual(['For DSLs only']);
  });
});

describe('is refused at once:', () => {
  test('a file of 50 MB, unopened', async () => {
    const path = write('large.pdf', '%PDF-1.7');
    truncateSync(path, 50_000_000);
    expect(await reasonOf(path)).toMatch(/file of 50 MB/);
  });

  test('a Word file that unpacks without end', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(60_000_000) }, { level: 9 });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await reasonOf(write('bomb.docx', bomb))).toMatch(/unpacks to more than/);
  });

  test('a Word file in name only', async () => {
    expect(await reasonOf(write('fake.docx', ALERT))).toMatch(/content of a \.docx/);
  });

  test('a page nested without end', async () => {
    const deep = '<div>'.repeat(60_000);
    expect(await reasonOf(write('deep.html', `${deep}strangers`))).toMatch(/nesting/);
  });

  test.each([
    ['>'.repeat(150_000), 'quotes'],
    ['*a_ '.repeat(40_000), 'emphasis'],
    [`a${' '.repeat(150_000)}b`, 'spaces'],
    ['12 March 2026 '.repeat(12_000), 'dates'],
  ])('a tangle (%#)', async (text, name) => {
    const { reading } = await readFixture(write(`${name}.md`, text));
    expect(reading).toBeNull();
  });
});
