/** What stands in `dist/`: what must hold of every product, whatever the lesson. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { nameFinder } from '#check/find-names.ts';
import { namesToldTo } from '#model/alert/alert.ts';
import { readPages } from '#scripts/engines/pdf-pages.ts';
import { bytesTexts } from '#verify/bytes-texts.ts';
import { htmlTexts } from '#verify/html-texts.ts';
import { officeTexts } from '#verify/office-texts.ts';
import { pdfTexts } from '#verify/pdf-texts.ts';
import { dist, files, manifest, read, readText } from './dist.ts';
import { firstLesson } from './first-lesson.ts';
import { oneOfEach } from './proof.ts';
import { openWord } from './render/office/open-word.ts';

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

const prepared = await firstLesson();
const lesson = prepared.lessons[0]?.lesson;
if (!lesson) throw new Error('There is no lesson');
const versions = prepared.lessons[0]?.versions ?? [];
const every = nameFinder(lesson.alert.names.filter((name) => name.role !== 'slogan'));
const subject = lesson.alert.names.find((name) => name.role === 'subject')?.name ?? '';
const BANDS = ['eyfs', 'ks1', 'lks2', 'uks2', 'ks3', 'ks4', 'ks5'];

/** What is read of each file, once. */
function once<T>(readFile: (path: string) => T): (path: string) => T {
  const known = new Map<string, T>();
  return (path) => {
    const found = known.get(path) ?? readFile(path);
    known.set(path, found);
    return found;
  };
}
const pagesOf = once((path) => readPages(read(path)));
const pdfOf = once((path) => pdfTexts(read(path)));

const textOf = async (path: string): Promise<string> => {
  if (path.endsWith('.pdf'))
    return [...(await pagesOf(path)), ...(await pdfOf(path)).found.map(({ text }) => text)].join(
      '\n',
    );
  if (path.endsWith('.docx')) {
    const { paragraphs, parts } = openWord(read(path));
    return [...paragraphs, ...Object.entries(parts).flat()].join('\n');
  }
  // Packed bytes read as letters would hold any name by chance.
  if (/\.(pptx|xlsx)$/.test(path))
    return officeTexts(read(path), bytesTexts)
      .found.map(({ text }) => text)
      .join('\n');
  if (path.endsWith('.png'))
    return bytesTexts(read(path), path)
      .map(({ text }) => text)
      .join('\n');
  return path.endsWith('.html')
    ? htmlTexts(readText(path), bytesTexts)
        .map(({ text }) => text)
        .join('\n')
    : readText(path);
};

describe('the manifest', () => {
  test('lists every band of the lesson', () => expect(manifest.lessons[0]?.bands).toEqual(BANDS));

  test('gives each file its true size and hash', () => {
    for (const file of manifest.files) {
      const bytes = read(file.path);
      expect([file.path, bytes.length, hashOf(bytes)]).toEqual([
        file.path,
        file.bytes,
        file.sha256,
      ]);
    }
  });

  test('lists every product below lessons/, lead/ and kits/', () => {
    const listed = new Set(manifest.files.map((file) => file.path));
    const found = ['lessons', 'lead', 'kits'].flatMap((folder) =>
      readdirSync(join(dist, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name !== 'index.html')
        .map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1)),
    );
    expect(found.filter((path) => !listed.has(path))).toEqual([]);
  });

  test('marks a kit of the specimen school as a draft', () =>
    expect(manifest.lessons[0]?.status).toBe('draft'));

  test('says of each fact who hears it, or why nobody does', () => {
    for (const [id, { usedBy, leftOut }] of Object.entries(manifest.lessons[0]?.coverage ?? {}))
      expect([id, usedBy.length > 0 || (leftOut ?? '').length > 0]).toEqual([id, true]);
  });

  test('names no platform', () => expect(every(readText('manifest.json'))).toEqual([]));
});

/** The bands whose packs are read: what is put into one for an age is the same for the next. */
const readOf = new Set(
  oneOfEach(BANDS, (band) => (/^ks[345]$/.test(band) ? 'secondary' : 'primary')),
);
describe.each(BANDS)('%s has', (band) => {
  const kinds = (want: Parameters<typeof files>[0]) => files({ band, ...want });
  test('a deck for the site, one for a memory stick, one to share, two on paper, and small pictures of it', () =>
    expect(
      kinds({ kind: 'deck' })
        .filter(({ format }) => format !== 'pptx')
        .map(({ variant, audience }) => `${variant} ${audience}`)
        .sort(),
    ).toEqual([
      'notes teacher',
      'pages pupil',
      'preview pupil',
      'share pupil',
      'single-file teacher',
      'site teacher',
    ]));
  test('two sheets and what every lesson has, each in colour and mono, and answers', () => {
    const names = (variant: 'standard' | 'mono') =>
      kinds({ audience: 'pupil', format: 'pdf', variant })
        .filter(({ kind }) => kind !== 'pack')
        .map(({ path }) => path.replace(/(-mono)?\.pdf$/, ''))
        .sort();
    expect(names('standard').length).toBeGreaterThan(3);
    expect(names('mono')).toEqual(names('standard'));
    expect(kinds({ kind: 'answers' }).length).toBeGreaterThanOrEqual(1);
  });
  test('a Word document of each sheet and of the plan', () => {
    const stems = (format: 'pdf' | 'docx') =>
      [
        ...kinds({ audience: 'pupil', format, variant: 'standard' }),
        ...kinds({ kind: 'plan', format }),
      ]
        .filter(({ kind }) => kind !== 'pack')
        .map(({ path }) => path.replace(/\.\w+$/, ''))
        .sort();
    expect(stems('docx')).toEqual(stems('pdf'));
  });
  test('cue cards and a card for the assistant, for adults alone', () => {
    for (const name of ['cue-cards', 'assistant-card'])
      expect(kinds({ path: `lessons/${lesson.slug}/${band}/staff/${name}.pdf` })[0]?.audience).toBe(
        'teacher',
      );
  });
  test('large print of each sheet, each card and each form, for pupils and adults alike', () => {
    const stems = (variant: 'standard' | 'large-print') =>
      (['pupil', 'teacher'] as const)
        .flatMap((audience) => kinds({ audience, format: 'pdf', variant }))
        .filter(({ kind }) => ['handout', 'cards', 'poster', 'quiz'].includes(kind))
        .map(({ path }) => path.replace(/(-large-print)?\.pdf$/, ''))
        .sort();
    expect(stems('large-print').length).toBeGreaterThan(5);
    expect(stems('large-print')).toEqual(stems('standard'));
  });
  test('one file of large print, with every sheet that a pupil writes on or holds, each from a front on', async () => {
    const [together] = kinds({ kind: 'pack', variant: 'large-print' });
    expect(together?.audience).toBe('pupil');
    expect((together?.pages ?? 1) % 2).toBe(0);
    if (!readOf.has(band)) return;
    const pages = (await pagesOf(together?.path ?? '')).join(' ').replace(/\s+/g, ' ');
    for (const { title } of versions.find((version) => version.version.band.id === band)?.pupils
      .handouts ?? [])
      expect(pages).toContain(title);
  });
  test('a sheet with less and one with more to do, whose names do not say so', () => {
    for (const variant of ['support', 'challenge']) {
      const sheets = kinds({ audience: 'pupil', variant });
      expect(sheets.length).toBeGreaterThanOrEqual(1);
      for (const { path } of sheets) expect(path).not.toMatch(/support|challenge/);
    }
  });
  test('a print pack for the teacher, for a copier that prints both sides', () => {
    const packs = kinds({ kind: 'pack', audience: 'teacher' });
    expect(packs).toHaveLength(1);
    expect((packs[0]?.pages ?? 1) % 2).toBe(0);
  });
  test('what pupils see, for families to look at: every slide by its title, and every sheet', async () => {
    const [seen] = kinds({ kind: 'pack', audience: 'parent' });
    expect(seen?.pages).toBeGreaterThan(1);
    if (!readOf.has(band)) return;
    const text = (await pagesOf(seen?.path ?? '')).join(' ').replace(/\s+/g, ' ');
    const pupils = versions.find((version) => version.version.band.id === band)?.pupils;
    for (const { title } of [...(pupils?.slides ?? []), ...(pupils?.handouts ?? [])])
      expect(text).toContain(title);
  });
  test('a plan of at most three sides', () =>
    expect(kinds({ kind: 'plan' })[0]?.pages).toBeLessThanOrEqual(3));
  test.each(['standard', 'after', 'follow-up'])(
    'a letter (%s) on paper, in Word, as a mail draft and to paste: one side and a help card',
    (variant) => {
      expect(
        kinds({ kind: 'letter', variant, lang: 'en-GB' })
          .map(({ format }) => format)
          .sort(),
      ).toEqual(['docx', 'eml', 'html', 'pdf']);
      expect(kinds({ kind: 'letter', variant, lang: 'en-GB', format: 'pdf' })[0]?.pages).toBe(2);
    },
  );
  test('a zip', () => expect(kinds({ kind: 'kit' })).toHaveLength(1));
  test('a self-contained deck under 500 KB with all its pictures and letters', () => {
    const html = readText(kinds({ variant: 'single-file' })[0]?.path ?? '');
    expect(Buffer.byteLength(html)).toBeLessThan(500_000);
  });
});

describe('a pupil’s file', () => {
  // What each age's files are searched for is the same; of all of them, a build does so itself before they leave.
  const pupils = oneOfEach(
    files({ audience: 'pupil' }),
    ({ kind, format, variant }) => `${kind} ${format} ${variant}`,
  );
  test.each(pupils.map(({ path, band }) => [path, band ?? ''] as const))(
    '%s holds no name, note or answer',
    async (path, band) => {
      const text = (await textOf(path)) + path;
      expect(every(text)).toEqual([]);
      expect(text).not.toMatch(/youtube|vimeo/i);
      const version = versions.find((version) => version.version.band.id === band)?.version;
      const flat = text.replace(/\s+/g, ' ');
      for (const slide of version?.slides ?? [])
        for (const block of slide.blocks)
          if (block.kind === 'check')
            for (const option of block.options)
              for (const reply of option.reply) expect(flat).not.toContain(firstWords(reply));
      for (const slide of version?.slides ?? [])
        for (const note of slide.notes) expect(flat).not.toContain(firstWords(note));
    },
  );
});

function firstWords(node: unknown): string {
  const text =
    JSON.stringify(node).match(/"value":"((?:[^"\\]|\\.){25,})"/)?.[1] ??
    'no text here of that length';
  return text.slice(0, 60).trim();
}

describe('every PDF', () => {
  /** What is made by the same template is well-formed where one of it is. */
  const looked = oneOfEach(
    files({ format: 'pdf' }),
    ({ kind, variant, audience, lang }) => `${kind} ${variant} ${audience} ${lang}`,
  );
  test.each(looked.map(({ path }) => [path]))(
    '%s has a title, a language and tags',
    async (path) => {
      const { facts } = await pdfOf(path);
      expect(facts.title.length).toBeGreaterThan(3);
      // Sheets put together for the copier are for paper only: each is there by itself, with its tags. A pack that
      // families read on a screen is made in one, with its own.
      const [file] = files({ path });
      const forPaper = file?.kind === 'pack' && file.audience !== 'parent';
      expect(facts).toMatchObject({ language: 'en-GB', tagged: !forPaper });
    },
  );

  const hasPoppler = spawnSync('pdfinfo', ['-v']).status === 0;
  test.runIf(hasPoppler)(
    'has headings that poppler reads too, and nothing that it complains of',
    () => {
      for (const { path, kind } of looked) {
        const { stdout, stderr, status } = spawnSync('pdfinfo', ['-struct', join(dist, path)], {
          encoding: 'utf8',
        });
        expect([path, status, stderr]).toEqual([path, 0, '']);
        if (kind !== 'pack') expect([path, /\bH1\b/.test(stdout)]).toEqual([path, true]);
      }
    },
  );

  const hasQpdf = spawnSync('qpdf', ['--version']).status === 0;
  test.runIf(hasQpdf)('is well-formed to qpdf', () => {
    for (const { path } of looked) {
      const { status, stderr } = spawnSync('qpdf', ['--check', join(dist, path)], {
        encoding: 'utf8',
      });
      expect([path, status, stderr]).toEqual([path, 0, '']);
    }
  });
});

describe('a letter', () => {
  const isNamedTo = (band: string | null): boolean =>
    namesToldTo('families', lesson.alert).has(subject) &&
    ['uks2', 'ks3', 'ks4', 'ks5'].includes(band ?? '');
  /** Of the letters of one form and language, one of an age whose families are told the name, and one of another. */
  const letters = oneOfEach(
    files({ kind: 'letter' }),
    ({ format, variant, lang, band }) => `${format} ${variant} ${lang} ${isNamedTo(band)}`,
  );
  test.each([...new Set(letters.map(({ band }) => band ?? ''))])(
    'of %s says in each form how things stand, and names the platform only where it may',
    async (band) => {
      const named = isNamedTo(band);
      for (const { path, format, variant, lang } of letters.filter((file) => file.band === band)) {
        if (format === 'eml') continue;
        const text = (await textOf(path)).replace(/\s+/g, ' ');
        expect([path, /closed (on 8|in) November 2023/.test(text)]).toEqual([path, true]);
        const printed =
          format === 'pdf'
            ? (await pagesOf(path)).join(' ')
            : format === 'docx'
              ? openWord(read(path)).paragraphs.join(' ')
              : readText(path).replace(/<[^>]*>/g, ' ');
        const times = printed.split(subject).length - 1;
        // A letter that follows up is about no alert in particular, one in short sentences names nothing; one in two
        // languages says it in each.
        const once = lang === 'en-GB' ? 1 : 2;
        expect([path, times]).toEqual([
          path,
          named && !['follow-up', 'plain'].includes(variant) ? once : 0,
        ]);
      }
    },
  );

  test('lists no look-alike', async () => {
    const successors = nameFinder(lesson.alert.names.filter((name) => name.role === 'successor'));
    for (const { path } of letters)
      expect([path, successors(await textOf(path))]).toEqual([path, []]);
  });
});

describe('staff', () => {
  test('read in the briefing how things stand, and the steps of a disclosure', async () => {
    const text = (await textOf(files({ kind: 'briefing' })[0]?.path ?? '')).replace(/\s+/g, ' ');
    // The day it closed is said where the service is named.
    const named = namesToldTo('staff', lesson.alert).has(subject);
    expect(text).toMatch(named ? /closed on 8 November 2023/ : /closed in November 2023/);
    expect(text.includes(subject)).toBe(named);
    expect(text).toMatch(/I believe you/);
    expect(text).toMatch(/0344 381 4772/);
  });
  test('get a report for the lead on two sides, or on a third where they do not hold it all', async () => {
    const [report] = files({ kind: 'report' });
    expect(report?.pages).toBeGreaterThanOrEqual(2);
    expect(report?.pages).toBeLessThanOrEqual(3);
    // The lead decides and signs on its first side; whole, it has every fact of the alert.
    const sides = await pagesOf(report?.path ?? '');
    expect(sides[0]).toMatch(/Decisions due[\s\S]*Approval[\s\S]*Signature:/);
    for (const { id } of lesson.alert.facts)
      expect(sides.join(' ')).toMatch(new RegExp(`\\b${id}\\b`));
  });
});

describe('a kit', () => {
  const whole = `kits/${lesson.slug}-whole-school.zip`;
  const kits = oneOfEach(files({ kind: 'kit' }), ({ path }) => `${path === whole}`);
  const unpacked = once((path) => unzipSync(read(path)));
  test.each(kits.map(({ path }) => [path]))(
    '%s keeps readers apart, and holds nothing that is the lead’s alone',
    (path) => {
      const leads = new Set(
        files()
          .filter((file) => file.path.startsWith('lead/'))
          .map(({ sha256 }) => sha256),
      );
      expect(leads.size).toBeGreaterThan(0);
      for (const [name, bytes] of Object.entries(unpacked(path))) {
        expect([name, leads.has(hashOf(bytes))]).toEqual([name, false]);
        expect(name).toMatch(/^(README\.txt|(pupils|teacher|parents|staff)\/)[\x20-\x7e]*$/);
        expect(name).not.toMatch(/[<>:"|?*\\]/);
        if (name.startsWith('pupils/'))
          expect(name).not.toMatch(/answers|look for|plan\b|speaker/i);
      }
    },
  );
  test('of the whole school holds every band’s products', () => {
    const all = unpacked(whole);
    expect(Object.keys(all).length).toBeGreaterThan(7 * 10);
    expect(strFromU8(all['README.txt'] ?? new Uint8Array())).toMatch(/draft/i);
  });
});

test('the kit room names no platform', () => {
  const pages = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.name === 'index.html' || entry.name === '404.html')
    .map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1))
    .filter((path) => !path.startsWith('lead/'));
  expect(pages.length).toBeGreaterThan(8);
  // What the first page is searched by is read by nobody, and may be by anybody.
  for (const path of [...pages, 'search/lessons.js'])
    expect([path, every(readText(path))]).toEqual([path, []]);
});
