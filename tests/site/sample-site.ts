/** A small dist/ to test the kit room with: seven bands, every kind of product, invented bytes. */
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { bundleKit } from '#kit/bundle-kit.ts';
import type { KitFile } from '#model/kit/kit-file.ts';
import { ManifestFile, PREVIEW } from '#model/kit/manifest.ts';
import type { SiteBand, SiteData, SiteFile, SiteLesson } from '#model/kit/site-data.ts';

const BANDS = [
  [
    'eyfs',
    'Early Years',
    [3, 5],
    'Nursery and Reception',
    'Pebble keeps telling',
    'I can tell a grown-up, and tell another if the first one can’t hear.',
    13,
    null,
    7,
  ],
  [
    'ks1',
    'Key Stage 1',
    [5, 7],
    'Years 1–2',
    'The parrot at the window',
    'I can say “I’ll ask first”, and name two people to tell.',
    27,
    15,
    10,
  ],
  [
    'lks2',
    'Lower Key Stage 2',
    [7, 9],
    'Years 3–4',
    'The great snail race',
    'I can say why liking someone online is not knowing them, and what I would do next.',
    42,
    20,
    12,
  ],
  [
    'uks2',
    'Upper Key Stage 2',
    [9, 11],
    'Years 5–6',
    'The quiet trumpet',
    'I can spot when someone online is putting pressure on a person, and help that person to tell an adult.',
    47,
    20,
    14,
  ],
  [
    'ks3',
    'Key Stage 3',
    [11, 14],
    'Years 7–9',
    'The duet partner',
    'I can name four kinds of pressure on live video, and say how to get help at any point.',
    55,
    20,
    16,
  ],
  [
    'ks4',
    'Key Stage 4',
    [14, 16],
    'Years 10–11',
    'Off air',
    'I can say what the law does for someone under 18, and take away one reason why a friend stays silent.',
    55,
    20,
    16,
  ],
  [
    'ks5',
    'Key Stage 5',
    [16, 18],
    'Years 12–13',
    'Second language',
    'I can find the right help on each side of eighteen, and write to a friend so that the door stays open.',
    55,
    20,
    16,
  ],
] as const;

const PARTS = [
  'Welcome and rules',
  'Where pupils start',
  'Story',
  'Check',
  'Activity',
  'Help',
  'Where pupils are now',
  'Closing',
];
const DRAFT = [
  'It is made out for an invented school: your own school’s details are missing.',
  'The safeguarding lead has not approved it: approval needs a role and a date.',
];

/** Title, path, and what the manifest says. */
type Row = [
  title: string,
  path: string,
  about: Pick<ManifestFile, 'audience' | 'kind' | 'variant'>,
  copies?: SiteFile['copies'],
];

/** What the small pictures of a band show. */
const SHOWN = {
  slides: ['Above the chip shop', 'Week one', 'Who can help'],
  sheets: ['Evidence file', 'Clue cards'],
} as const;

/** What a product without a version and a sentence of its own says of them. */
const PLAIN = { version: null, says: null, shows: [] };

/** Sheets in colour and in black and white. */
const versionOf = ({ kind, variant }: Row[2]): KitFile['version'] =>
  (kind === 'handout' || kind === 'cards') && variant !== PREVIEW
    ? variant === 'mono'
      ? { name: 'Black and white', fileName: 'black and white', use: 'For the copier.' }
      : { name: 'Colour', fileName: 'colour', use: 'For a colour printer.' }
    : null;

const bandRows = (slug: string, band: string): Row[] => {
  const at = `lessons/${slug}/${band}`;
  return [
    ['Slides', `${at}/deck/index.html`, { audience: 'teacher', kind: 'deck', variant: 'site' }],
    [
      'Slides',
      `${at}/slides-with-notes.html`,
      { audience: 'teacher', kind: 'deck', variant: 'single-file' },
    ],
    ['Slides to share', `${at}/slides.html`, { audience: 'pupil', kind: 'deck', variant: 'share' }],
    [
      'Evidence file',
      `${at}/evidence-file.pdf`,
      { audience: 'pupil', kind: 'handout', variant: 'standard' },
      'pupil',
    ],
    [
      'Evidence file',
      `${at}/evidence-file-mono.pdf`,
      { audience: 'pupil', kind: 'handout', variant: 'mono' },
      'pupil',
    ],
    [
      'Clue cards',
      `${at}/clue-cards.pdf`,
      { audience: 'pupil', kind: 'cards', variant: 'standard' },
      'group',
    ],
    [
      'Clue cards',
      `${at}/clue-cards-mono.pdf`,
      { audience: 'pupil', kind: 'cards', variant: 'mono' },
      'group',
    ],
    [
      'Evidence file',
      `${at}/evidence-file-answers.pdf`,
      { audience: 'teacher', kind: 'answers', variant: 'standard' },
    ],
    ['Slides', `${at}/slides-preview.png`, { audience: 'pupil', kind: 'deck', variant: PREVIEW }],
    [
      'Sheets',
      `${at}/sheets-preview.png`,
      { audience: 'pupil', kind: 'handout', variant: PREVIEW },
    ],
    ['Lesson plan', `${at}/plan.pdf`, { audience: 'teacher', kind: 'plan', variant: 'standard' }],
    [
      'Letter home',
      `${at}/letter.pdf`,
      { audience: 'parent', kind: 'letter', variant: 'standard' },
    ],
    [
      'Letter home',
      `${at}/letter.html`,
      { audience: 'parent', kind: 'letter', variant: 'standard' },
    ],
    [
      'Letter home',
      `${at}/letter.txt`,
      { audience: 'parent', kind: 'letter', variant: 'standard' },
    ],
    [
      'Letter home',
      `${at}/letter.eml`,
      { audience: 'parent', kind: 'letter', variant: 'standard' },
    ],
  ];
};

const staffRows = (slug: string): Row[] => [
  [
    'Safeguarding lead’s report',
    `lead/${slug}/report.pdf`,
    { audience: 'staff', kind: 'report', variant: 'standard' },
  ],
  [
    'Staff briefing',
    `lessons/${slug}/staff-briefing.pdf`,
    { audience: 'staff', kind: 'briefing', variant: 'standard' },
  ],
];

const bytesOf = (path: string): Uint8Array => {
  const html = '<!doctype html><html lang="en-GB"><title>Sample</title><h1>Sample</h1></html>';
  return new TextEncoder().encode(path.endsWith('.html') ? html : `sample of ${path}\n`.repeat(40));
};

export interface SampleSite {
  siteData: SiteData;
  files: Map<string, Uint8Array>;
}

const entryOf = (
  product: Omit<ManifestFile, 'bytes' | 'sha256'>,
  bytes: Uint8Array,
): ManifestFile =>
  ManifestFile.parse({
    ...product,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  });

/** The data and the products of `count` lessons. */
export function sampleSite(count = 1): SampleSite {
  const files = new Map<string, Uint8Array>();
  const entries: ManifestFile[] = [];
  const lessons: SiteLesson[] = [];
  for (let number = 1; number <= count; number++) {
    const slug = number === 1 ? 'meeting-people-on-live-video' : `lesson-${number}`;
    const title = number === 1 ? 'Meeting people on live video' : `Lesson ${number}`;
    const add = (
      band: string | null,
      [name, path, about]: Row,
      copies: SiteFile['copies'] = null,
    ): KitFile => {
      const bytes = bytesOf(path);
      const format = path.slice(path.lastIndexOf('.') + 1) as ManifestFile['format'];
      const entry = entryOf(
        {
          path,
          lesson: slug,
          band,
          ...about,
          format,
          lang: 'en-GB',
          pages: format === 'pdf' ? 2 : null,
        },
        bytes,
      );
      files.set(path, bytes);
      entries.push(entry);
      return { entry, bytes, title: name, copies, version: versionOf(about), says: null };
    };
    const kit = (
      band: string | null,
      bands: readonly (typeof BANDS)[number][],
      kitFiles: KitFile[],
    ): string => {
      const path = `kits/${slug}-${band ?? 'whole-school'}.zip`;
      const bytes = bundleKit({
        title,
        school: 'Larkfield School',
        bands: bands.map(([id, , ages, years]) => ({ id, years, ages })),
        classSize: 30,
        draft: DRAFT,
        files: kitFiles.filter(({ entry }) => entry.variant !== 'site'),
      });
      files.set(path, bytes);
      entries.push(
        entryOf(
          {
            path,
            lesson: slug,
            band,
            audience: 'staff',
            kind: 'kit',
            variant: 'standard',
            format: 'zip',
            lang: 'en-GB',
            pages: null,
          },
          bytes,
        ),
      );
      return path;
    };
    const all: KitFile[] = [];
    const bands = BANDS.map((band): SiteBand => {
      const [id, name, ages, years, bandTitle, outcome, minutes, shortMinutes, slides] = band;
      const rows = bandRows(slug, id);
      const products = rows.map((row) => add(id, row, row[3] ?? null));
      all.push(...products);
      return {
        id,
        name,
        ages: [...ages],
        years,
        title: bandTitle,
        outcome,
        minutes,
        shortMinutes,
        plan: PARTS.map((part, index) => ({
          part,
          minutes: Math.round(minutes / 8),
          slides: [`${index + 1}`],
          does: 'Look, think and talk.',
          short: shortMinutes && index < 4 ? { minutes: 2.5, slides: [`${index + 1}`] } : null,
        })),
        slides,
        risks: [
          {
            id: 'stranger-contact',
            label: 'Contact from people a child does not know',
            depth: ages[0] < 7 ? 'foundation' : 'full',
            pupilName: 'someone you only know online',
          },
          {
            id: 'live-recording',
            label: 'Being recorded on live video',
            depth: ages[0] < 7 ? 'none' : ages[0] < 11 ? 'named-simply' : 'full',
            pupilName: null,
          },
          {
            id: 'sexual-extortion',
            label: 'Online sexual extortion',
            depth: ages[0] < 11 ? 'none' : 'named',
            pupilName: ages[0] < 11 ? null : 'online blackmail',
          },
        ],
        families: {
          slides: [0, 1],
          lists: [{ heading: 'What helps at home', items: ['Talk little and often.'] }],
          openers: ['“Who would you tell after me?”'],
          firstHour: ['Stay calm and listen.'],
          routes: [
            {
              name: 'Childline',
              contact: [{ text: '0800 1111', href: 'tel:08001111' }],
              says: 'Free listening.',
            },
          ],
        },
        draft: DRAFT,
        files: [
          ...rows.map(([fileTitle, path, about, copies]) => {
            const version = versionOf(about);
            return {
              path,
              title: fileTitle,
              copies: copies ?? null,
              version: version && { name: version.name, use: version.use },
              says: null,
              shows:
                about.variant === PREVIEW
                  ? [...SHOWN[about.kind === 'deck' ? 'slides' : 'sheets']]
                  : [],
            };
          }),
          { path: kit(id, [band], products), title: 'Kit', copies: null, ...PLAIN },
        ],
      };
    });
    const staff = staffRows(slug).map((row) => add(null, row));
    const whole = kit(null, BANDS, [...all, ...staff]);
    lessons.push({
      slug,
      title,
      summary:
        'How pupils of every age can stay safe when live video brings them together with people they don’t know, and whom to tell if something feels wrong.',
      words: ['nudes', 'strangers'],
      advice: [],
      state: 'draft',
      status: {
        says: 'The website in the alert closed in November 2023. Other sites and apps work in the same way.',
        asOf: '2026-11-24',
      },
      reviewBy: '2027-05-24',
      bands,
      draft: DRAFT,
      files: [
        ...staffRows(slug).map(([fileTitle, path]) => ({
          path,
          title: fileTitle,
          copies: null,
          ...PLAIN,
        })),
        { path: whole, title: 'Whole-school kit', copies: null, ...PLAIN },
      ],
      decisions: [
        {
          what: 'Does any pupil share a character’s name?',
          why: 'Rename the character in lesson.mdx.',
        },
      ],
      facts: {
        f01: 'The site paired strangers at random.',
        f02: 'It named an age rule that pages disagree about.',
      },
      unmapped: [{ says: 'The operator’s own words.', why: 'They advertise it.' }],
      reading: [
        { label: 'Grooming', sure: 'sure', where: 'lines 4, 9', taught: ['ks3'] },
        { label: 'Scams', sure: 'fairly sure', where: 'line 12', taught: [] },
      ],
      changes: [
        {
          date: '2026-11-20',
          what: ['It says now: A child may have money that nobody can explain.'],
          products: ['Staff briefing and lead’s report'],
          letters: ['ks3'],
        },
      ],
    });
  }
  const siteData: SiteData = {
    isPublic: false,
    changes: [],
    notMade: { products: [], kits: false },
    manifest: {
      version: 1,
      generated: '2026-11-24',
      lessons: lessons.map(({ slug, title, reviewBy }) => ({
        slug,
        title,
        status: 'draft',
        bands: BANDS.map(([id]) => id),
        risks: ['stranger-contact', 'live-recording', 'sexual-extortion'],
        coverage: {
          f01: {
            usedBy: ['ks1', 'ks3', 'parents', 'staff'],
            leftOut: null,
            depths: { ks1: 'foundation', ks3: 'named' },
          },
          f02: { usedBy: [], leftOut: 'Disputed: pages disagree.', depths: {} },
        },
        reviewBy,
      })),
      files: entries,
    },
    school: {
      name: 'Larkfield School',
      specimen: true,
      nation: 'england',
      leadRole: 'Designated Safeguarding Lead',
    },
    lessons,
  };
  return { siteData, files };
}

/** Puts a sample's products where the site will link to them. */
export async function writeProducts(folder: string, files: SampleSite['files']): Promise<void> {
  for (const [path, bytes] of files) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
}
