import { z } from 'zod';
import { AUDIENCES } from '../audience.ts';
import { HEARD } from '../risk.ts';

/** Kinds of products. */
const KINDS = [
  'deck',
  'handout',
  'answers',
  'cards',
  'poster',
  'plan',
  'letter',
  'briefing',
  'workshop',
  'quiz',
  'report',
  'pack',
  'kit',
] as const;
export type Kind = (typeof KINDS)[number];

/** Editions of a deck; of paper they are data (`lessons/editions.yaml`). */
const DECK_VARIANTS = ['site', 'single-file', 'share', 'pages', 'notes', 'editable'] as const;
type DeckVariant = (typeof DECK_VARIANTS)[number];
export const isDeckVariant = (variant: string): variant is DeckVariant =>
  (DECK_VARIANTS as readonly string[]).includes(variant);
export type { DeckVariant };

/** The edition with small pictures of pages, for the kit room only. */
export const PREVIEW = 'preview';

/** The edition of a letter as short messages, for a parents' app. */
export const MESSAGES = 'messages';

const FORMATS = ['html', 'pdf', 'pptx', 'docx', 'eml', 'txt', 'csv', 'xlsx', 'zip', 'png'] as const;
export type Format = (typeof FORMATS)[number];

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use small letters, digits and hyphens');
const bandId = z.string().regex(/^[a-z][a-z0-9-]*$/);

/** A path below `dist/` that means the same on every file system: no `..`, no drive, no empty part. */
export const productPath = z
  .string()
  .regex(
    /^[A-Za-z0-9][A-Za-z0-9._-]*(\/[A-Za-z0-9][A-Za-z0-9._-]*)*$/,
    'use a plain path below dist/',
  );

/** A product: a file under `dist/` for somebody to use. */
export const ManifestFile = z.strictObject({
  /** Where it is, below `dist/`, with forward slashes. */
  path: productPath,
  /** The lesson's slug. */
  lesson: slug,
  /** The band's id; `null` for the whole school. */
  band: bandId.nullable(),
  /** Who may be handed its bytes. */
  audience: z.enum(AUDIENCES),
  kind: z.enum(KINDS),
  /** The edition: of paper, e.g. `mono`, or of a deck. */
  variant: slug,
  format: z.enum(FORMATS),
  /** Language tag of its text. */
  lang: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/),
  /** Number of pages or slides; `null` where it has none. */
  pages: z.number().int().positive().nullable(),
  bytes: z.number().int().nonnegative(),
  /** SHA-256 of its bytes, in small hex digits. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type ManifestFile = z.infer<typeof ManifestFile>;

/** A lesson as the manifest lists it. */
export const ManifestLesson = z.strictObject({
  slug,
  /** Pupil-safe title. */
  title: z.string().min(1),
  /** `draft` while its text, its approval or the school's details are not final. */
  status: z.enum(['draft', 'final']),
  /** Ids of the bands it was built for, youngest first. */
  bands: z.array(bandId),
  /** Ids of the risks that it teaches. */
  risks: z.array(z.string()),
  /** Each fact of the alert by its id: its readers (band ids, `staff`, `parents`), or why it has none. */
  coverage: z.record(
    z.string().regex(/^f\d{2,}$/),
    z.strictObject({
      usedBy: z.array(z.string()),
      leftOut: z.string().min(1).nullable(),
      /** Depth for the pupils of each band; only facts on harms have one. */
      depths: z.record(z.string(), z.enum(HEARD)),
    }),
  ),
  /** The day after which it must be checked again. */
  reviewBy: z.iso.date(),
});
export type ManifestLesson = z.infer<typeof ManifestLesson>;

/** `dist/manifest.json`: what was built. It names no platform. */
export const Manifest = z
  .strictObject({
    version: z.literal(1),
    /** The day it was built for, UTC. */
    generated: z.iso.date(),
    lessons: z.array(ManifestLesson),
    files: z.array(ManifestFile),
  })
  .superRefine(({ files }, context) => {
    const seen = new Set<string>();
    for (const [index, { path }] of files.entries()) {
      // Windows and macOS treat names that differ only in case as the same file.
      const key = path.toLowerCase();
      if (seen.has(key)) {
        context.addIssue({
          code: 'custom',
          path: ['files', index, 'path'],
          message: `${path} is listed twice`,
        });
      }
      seen.add(key);
    }
  });
export type Manifest = z.infer<typeof Manifest>;
