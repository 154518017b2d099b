import { spawnSync } from 'node:child_process';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { bundleKit } from '#kit/bundle-kit.ts';
import type { Kit } from '#kit/kit.ts';
import type { KitFile } from '#model/kit/kit-file.ts';
import type { ManifestFile } from '#model/kit/manifest.ts';
import { manifestEntry } from '#model/kit/manifest-entry.ts';

const text = (value: string) => new TextEncoder().encode(value);

async function file(
  path: string,
  about: Partial<ManifestFile>,
  title: string | null = null,
  copies: KitFile['copies'] = null,
  version: KitFile['version'] = null,
): Promise<KitFile> {
  const bytes = text(`bytes of ${path}`);
  const format = path.slice(path.lastIndexOf('.') + 1) as ManifestFile['format'];
  const entry = await manifestEntry(
    {
      path,
      lesson: 'live-video',
      band: 'ks3',
      audience: 'pupil',
      kind: 'handout',
      variant: 'standard',
      format,
      lang: 'en-GB',
      pages: 2,
      ...about,
    },
    bytes,
  );
  return { entry, bytes, title, copies, version, says: null };
}

const COLOUR = { name: 'Colour', fileName: 'colour', use: 'For a colour printer.' };
const MONO = { name: 'Black and white', fileName: 'black and white', use: 'For the copier.' };
const ONE_DOT = { name: 'With support', fileName: '1 dot', use: 'Fewer and shorter tasks.' };

const FILES = await Promise.all([
  file('lessons/a/ks3/deck.html', { audience: 'teacher', kind: 'deck', variant: 'site' }),
  file('lessons/a/ks3/deck-single-file.html', {
    audience: 'teacher',
    kind: 'deck',
    variant: 'single-file',
  }),
  file('lessons/a/ks3/deck-share.html', { kind: 'deck', variant: 'share' }),
  file('lessons/a/ks3/timeline.pdf', {}, 'Nico’s timeline', 'pupil', COLOUR),
  file('lessons/a/ks3/timeline-mono.pdf', { variant: 'mono' }, 'Nico’s timeline', 'pupil', MONO),
  file(
    'lessons/a/ks3/timeline-1-dot.pdf',
    { variant: 'support' },
    'Nico’s timeline',
    'pupil',
    ONE_DOT,
  ),
  file('lessons/a/ks3/print-pack.pdf', { audience: 'teacher', kind: 'pack' }, 'Print pack'),
  file(
    'lessons/a/ks3/timeline-answers.pdf',
    { audience: 'teacher', kind: 'answers' },
    'Nico’s timeline',
  ),
  file('lessons/a/ks3/cards.pdf', { kind: 'cards' }, 'Route cards', 'group'),
  file('lessons/a/ks3/plan.pdf', { audience: 'teacher', kind: 'plan' }),
  file('lessons/a/ks3/letter.pdf', { audience: 'parent', kind: 'letter' }),
  file('lessons/a/ks3/letter.eml', { audience: 'parent', kind: 'letter' }),
  file('lead/a/report.pdf', { audience: 'staff', kind: 'report', band: null }),
  file('lessons/a/staff-briefing.pdf', { audience: 'staff', kind: 'briefing', band: null }),
  file('kits/a-ks3.zip', { audience: 'staff', kind: 'kit' }),
]);

const kit: Kit = {
  title: 'Meeting people on live video',
  school: 'Larkfield School',
  bands: [{ id: 'ks3', years: 'Years 7–9', ages: [11, 14] }],
  classSize: 30,
  draft: ['The school is a specimen.'],
  files: FILES,
};

const namesIn = (zip: Uint8Array): string[] => Object.keys(unzipSync(zip));

test('a teacher understands the names, and Windows takes them', () => {
  expect(namesIn(bundleKit(kit)).sort()).toEqual([
    'README.txt',
    'parents/Years 7-9 - Letter home (email draft).eml',
    'parents/Years 7-9 - Letter home (to print).pdf',
    'pupils/Years 7-9 - Cards - Route cards.pdf',
    'pupils/Years 7-9 - Slides (to share with pupils).html',
    "pupils/Years 7-9 - Worksheet - Nico's timeline (1 dot).pdf",
    "pupils/Years 7-9 - Worksheet - Nico's timeline (black and white).pdf",
    "pupils/Years 7-9 - Worksheet - Nico's timeline (colour).pdf",
    'staff/Whole school - Staff briefing.pdf',
    "teacher/Years 7-9 - Answers - Nico's timeline.pdf",
    'teacher/Years 7-9 - Lesson plan.pdf',
    'teacher/Years 7-9 - Print pack.pdf',
    'teacher/Years 7-9 - Slides (to present, with notes).html',
  ]);
});

test('the pupils’ folder holds what pupils may be handed, and nothing else', () => {
  const entries = unzipSync(bundleKit(kit));
  const inPupils = Object.entries(entries)
    .filter(([name]) => name.startsWith('pupils/'))
    .map(([, bytes]) => strFromU8(bytes));
  const forPupils = FILES.filter(({ entry }) => entry.audience === 'pupil').map(({ bytes }) =>
    strFromU8(bytes),
  );
  expect(inPupils.sort()).toEqual(forPupils.sort());
});

test('what is for the safeguarding lead alone is in no kit, and the note says that it is kept apart', () => {
  const bands = [...kit.bands, { id: 'ks4', years: 'Years 10–11', ages: [14, 16] as const }];
  for (const someKit of [kit, { ...kit, bands }]) {
    const entries = unzipSync(bundleKit(someKit));
    const bytes = Object.values(entries).map((content) => strFromU8(content));
    expect(bytes).not.toContain('bytes of lead/a/report.pdf');
    expect(Object.keys(entries).filter((name) => /report/i.test(name))).toEqual([]);
  }
  const note = strFromU8(unzipSync(bundleKit({ ...kit, bands }))['README.txt'] ?? new Uint8Array());
  expect(note.replace(/\s+/g, ' ')).toContain('which is kept apart from this kit, and signs it');
});

test('a kit holds no other kit and no slides that lean on the site', () => {
  const bytes = Object.values(unzipSync(bundleKit(kit))).map((content) => strFromU8(content));
  expect(bytes).not.toContain('bytes of kits/a-ks3.zip');
  expect(bytes).not.toContain('bytes of lessons/a/ks3/deck.html');
});

test('the note says what to print and why it is a draft', () => {
  const note = strFromU8(unzipSync(bundleKit(kit))['README.txt'] ?? new Uint8Array());
  expect(note).toContain('DRAFT: NOT READY TO TEACH OR SEND\r\n* The school is a specimen.');
  expect(note).toContain('Years 7–9 (ages 11-14), Larkfield School');
  expect(note).toMatch(/PRINT 30 of one edition\s+\(one each; 2\s+pages\)/);
  expect(note).toContain('(1 dot) Fewer and shorter tasks.');
  expect(note.replace(/\s+/g, ' ')).toContain('Print teacher/Years 7-9 - Print pack.pdf');
  expect(note).toMatch(/PRINT 8 \(one for\s+four; 2 pages\)/);
  expect(note.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(note.split('\r\n').every((line) => line.length <= 76 || !line.trim().includes(' '))).toBe(
    true,
  );
  const final = strFromU8(
    unzipSync(bundleKit({ ...kit, draft: [] }))['README.txt'] ?? new Uint8Array(),
  );
  expect(final).not.toContain('DRAFT');
});

test('the same products give the same bytes, in any order and any time zone', () => {
  const zip = bundleKit(kit);
  expect(bundleKit({ ...kit, files: [...FILES].reverse() })).toEqual(zip);
  const script = `
    import { bundleKit } from './src/kit/bundle-kit.ts';
    const kit = { title: 'T', school: 'S', bands: [], classSize: 30, draft: [], files: [] };
    process.stdout.write(Buffer.from(bundleKit(kit)).toString('hex'));`;
  const inZone = (zone: string) =>
    spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      env: { ...process.env, TZ: zone },
    }).stdout.toString();
  expect(inZone('UTC')).toMatch(/^504b0304/);
  expect(inZone('Pacific/Kiritimati')).toBe(inZone('UTC'));
  expect(inZone('America/Los_Angeles')).toBe(inZone('UTC'));
});

test('no name leads out of the folder it is unpacked in', async () => {
  const hostile = await Promise.all([
    file('lessons/a/ks3/x.pdf', {}, '../../../etc/passwd'),
    file('lessons/a/ks3/y.pdf', {}, 'C:\\Windows\\evil.exe'),
    file('lessons/a/ks3/z.pdf', {}, '\u202e/evil'),
  ]);
  for (const name of namesIn(
    bundleKit({ ...kit, bands: [{ id: 'ks3', years: '../..', ages: [11, 14] }], files: hostile }),
  )) {
    expect(name).toMatch(/^[ -~]+$/);
    expect(name).not.toMatch(/\.\.|\\|:|^\/|\/\//);
    expect(name.split('/').length).toBeLessThanOrEqual(2);
  }
});

test('names that differ by case only are told apart', async () => {
  const twins = await Promise.all([
    file('lessons/a/ks3/x.pdf', {}, 'Timeline'),
    file('lessons/a/ks3/y.pdf', {}, 'TIMELINE'),
  ]);
  const names = namesIn(bundleKit({ ...kit, files: twins })).map((name) => name.toLowerCase());
  expect(new Set(names).size).toBe(3);
});

test('a whole-school kit has a folder a band inside each reader’s', () => {
  const bands = [
    { id: 'ks2', years: 'Years 3–6', ages: [7, 11] as const },
    { id: 'ks3', years: 'Years 7–9', ages: [11, 14] as const },
  ];
  const names = namesIn(bundleKit({ ...kit, bands }));
  expect(names).toContain('teacher/2 Years 7-9/Years 7-9 - Lesson plan.pdf');
  expect(names).toContain('staff/Whole school - Staff briefing.pdf');
});
