/** The recipe of a kit: which products a band has, what each is called, and which writer makes it. */

import type { KitFile } from '#kit/kit.ts';
import { manifestEntry } from '#kit/manifest-entry.ts';
import type { AdultDocument } from '#model/adult-document.ts';
import type { BandVersion, PupilVersion } from '#model/band-version.ts';
import type { Common } from '#model/common.ts';
import type { Air } from '#model/letter-air.ts';
import { EVERYONE } from '#model/letter-reader.ts';
import { lettersOf } from '#model/letters.ts';
import type { ManifestFile } from '#model/manifest.ts';
import type { PaperVersion } from '#model/paper-version.ts';
import type { Report } from '#problems/problem.ts';
import type { DeckCode } from '#write/deck/deck-parts.ts';
import { writeDeck } from '#write/deck/write-deck.ts';
import { writeShareDeck } from '#write/deck/write-share-deck.ts';
import { type LetterMessage, letterMessage } from '#write/letter/letter-message.ts';
import type { OfficeTools } from '#write/office/office-tools.ts';
import { writePowerPoint } from '#write/office/slides/write-powerpoint.ts';
import { writeWordLetter } from '#write/office/write-word-letter.ts';
import { writeWordPlan } from '#write/office/write-word-plan.ts';
import type { PaperTools } from '#write/paper/paper-tools.ts';
import { writeBilingualLetter, writeLetter } from '#write/paper/write-letter.ts';
import { writePlan } from '#write/paper/write-plan.ts';
import {
  type AdultSheets,
  adultSheetProducts,
  staffPaperProducts,
} from './adult-paper-products.ts';
import { handoutProducts, type PaperProduct, packProducts } from './paper-products.ts';
import { slideProducts } from './slide-products.ts';

/** What products are made with. */
export interface Engines {
  paper: PaperTools;
  office: Omit<OfficeTools, 'paper'>;
  /** Style and script of the teacher’s deck, of the one to share and of those for adults: in the page, and as files. */
  decks: {
    inPage: Record<'teacher' | 'share' | 'adult', DeckCode>;
    linked: Record<'teacher' | 'share' | 'adult', { css: string; js: string }>;
  };
  /** Inlines a mail's styles, and composes its draft. */
  inlineCss: (html: string) => string;
  composeDraft: (message: LetterMessage) => Promise<Uint8Array>;
}

/** Where the site keeps what linked decks share, below `dist/`. */
export const DECK_ASSETS = 'assets/deck';

type About = Pick<KitFile, 'title' | 'copies' | 'version' | 'says'>;
type Entry = Pick<ManifestFile, 'path' | 'audience' | 'kind' | 'format'> & {
  variant?: ManifestFile['variant'];
  lang?: ManifestFile['lang'];
  pages?: number | null;
};

const folderOf = ({ slug, band }: BandVersion): string => `lessons/${slug}/${band.id}`;

/** Adds products of one band, each by its name in the band's folder. */
const addTo =
  (files: Product[], version: BandVersion) =>
  (
    name: string,
    bytes: Uint8Array | string,
    entry: Omit<Entry, 'path'>,
    about: Partial<About> = {},
  ): void => {
    const path = `${folderOf(version)}/${name}`;
    files.push(product(version.slug, version.band.id, { ...entry, path }, bytes, about));
  };

/** Every product of one band but its letters, in the order a kit lists them. */
export async function bandProducts(
  version: BandVersion,
  pupils: PupilVersion,
  sheetsForAdults: AdultSheets,
  common: Common,
  engines: Engines,
  report: Report,
): Promise<KitFile[]> {
  const files: Product[] = [];
  const add = addTo(files, version);
  const addPaper = (products: readonly PaperProduct[]) => {
    for (const { name, bytes, entry, about } of products) add(name, bytes, entry, about);
  };
  const paper = engines.paper;
  const { pictures } = paper;
  const office = { ...engines.office, paper };

  const up = '../'.repeat(folderOf(version).split('/').length);
  const { css, js } = engines.decks.linked.teacher;
  const linked = {
    kind: 'linked',
    css: `${up}${DECK_ASSETS}/${css}`,
    js: `${up}${DECK_ASSETS}/${js}`,
  } as const;
  const { inPage } = engines.decks;
  const decks = [
    ['site', 'teacher', 'deck.html', writeDeck(version, { pictures, form: linked, report })],
    [
      'single-file',
      'teacher',
      'deck-single-file.html',
      writeDeck(version, { pictures, form: { kind: 'self-contained', code: inPage.teacher } }),
    ],
    [
      'share',
      'pupil',
      'deck-share.html',
      writeShareDeck(pupils, { pictures, form: { kind: 'self-contained', code: inPage.share } }),
    ],
  ] as const;
  for (const [variant, audience, name, html] of decks)
    add(name, html, { kind: 'deck', format: 'html', variant, audience, pages: slidesIn(html) });

  addPaper(await slideProducts(version, pupils, paper, report));

  const editable = writePowerPoint({ ...version, draft: version.draft.length > 0 }, office, report);
  add(
    'deck.pptx',
    editable.bytes,
    {
      kind: 'deck',
      format: 'pptx',
      variant: 'editable',
      audience: 'teacher',
      pages: editable.slides,
    },
    {
      title: 'Slides for PowerPoint, to edit',
      says: 'Open it in PowerPoint or LibreOffice, and change what you need. Your notes are under each slide. Each answer is on the slide after its question, under the same number. Not for pupils.',
    },
  );

  const handouts = await handoutProducts(version, pupils, office, report);
  addPaper(handouts.products);

  const plan = await writePlan(version, common, paper, report);
  add('plan.pdf', plan.bytes, {
    kind: 'plan',
    audience: 'teacher',
    format: 'pdf',
    pages: plan.pages,
  });
  add('plan.docx', await writeWordPlan(version, common, office), {
    kind: 'plan',
    audience: 'teacher',
    format: 'docx',
  });
  const adults = [{ title: 'Lesson plan', sides: plan.pages }, ...handouts.adults];
  const { made } = handouts;
  addPaper(await packProducts(version, pupils, { made, adults }, paper, report));

  addPaper(await adultSheetProducts(sheetsForAdults, version.paper, paper, report));

  return toFiles(files);
}

/** A band's letters to families, in each language and in every form a school may send. */
export async function letterProducts(
  version: BandVersion,
  engines: Engines,
  report: Report,
): Promise<KitFile[]> {
  const files: Product[] = [];
  const add = addTo(files, version);
  const { paper } = engines;
  const office = { ...engines.office, paper };
  let english: Air | null = null;
  for (const letter of lettersOf(version)) {
    const first = letter.id === 'before';
    const name = first ? 'letter' : `letter-${letter.id}`;
    const entry = {
      kind: 'letter',
      audience: 'parent',
      variant: first ? 'standard' : letter.id,
    } as const;
    const sheet = await writeLetter(version, letter, paper, report);
    if (first) english = sheet.air;
    const message = letterMessage({ ...version, letter }, EVERYONE);
    add(`${name}.pdf`, sheet.bytes, { ...entry, format: 'pdf', pages: sheet.pages });
    add(`${name}.html`, engines.inlineCss(message.html), { ...entry, format: 'html' });
    add(`${name}.txt`, message.text, { ...entry, format: 'txt' });
    add(`${name}.docx`, await writeWordLetter(version, letter, office), {
      ...entry,
      format: 'docx',
    });
    add(`${name}.eml`, await engines.composeDraft(message), { ...entry, format: 'eml' });
  }
  for (const tongue of version.translations) {
    const name = `letter-${tongue.lang}`;
    const entry = { kind: 'letter', audience: 'parent', lang: tongue.lang } as const;
    const about = { title: `${tongue.english} and English` };
    const tools = { ...paper, ...paper.tongues?.() };
    const sheet = await writeBilingualLetter(version, tongue, english, tools, report);
    const message = letterMessage(version, EVERYONE, tongue);
    add(`${name}.pdf`, sheet.bytes, { ...entry, format: 'pdf', pages: sheet.pages }, about);
    add(`${name}.html`, engines.inlineCss(message.html), { ...entry, format: 'html' }, about);
    add(`${name}.txt`, message.text, { ...entry, format: 'txt' }, about);
    add(
      `${name}.docx`,
      await writeWordLetter(version, version.letter, office, EVERYONE, tongue),
      { ...entry, format: 'docx' },
      about,
    );
    add(`${name}.eml`, await engines.composeDraft(message), { ...entry, format: 'eml' }, about);
  }
  return toFiles(files);
}

/** Two full sides would be eight in large print: the briefing has slides too, which grow on a screen. */
const dense = (versions: readonly PaperVersion[]) => versions.filter(({ adults }) => !adults);

/** Products of the whole lesson, where staff are told: the briefing, the page on images and the blank record of a concern. */
export async function lessonProducts(
  slug: string,
  documents: Record<'briefing' | 'images' | 'concern', AdultDocument | null>,
  versions: readonly PaperVersion[],
  paper: PaperTools,
  report: Report,
): Promise<KitFile[]> {
  const papers = [
    ['staff-briefing', 'briefing', documents.briefing, dense(versions)],
    ['images-and-the-law', 'handout', documents.images, dense(versions)],
    ['record-of-concern', 'handout', documents.concern, versions],
  ] as const;
  const files: Product[] = [];
  for (const [name, kind, document, own] of papers)
    if (document)
      files.push(
        ...staffFiles(
          slug,
          'lessons',
          await staffPaperProducts(name, document, kind, own, paper, report),
        ),
      );
  return toFiles(files);
}

/** The lead's report, which is nobody else's. */
export const reportProducts = async (
  slug: string,
  document: AdultDocument,
  versions: readonly PaperVersion[],
  paper: PaperTools,
  report: Report,
): Promise<KitFile[]> =>
  toFiles(
    staffFiles(
      slug,
      'lead',
      await staffPaperProducts('report', document, 'report', dense(versions), paper, report),
    ),
  );

const staffFiles = (
  slug: string,
  folder: 'lessons' | 'lead',
  sheets: readonly PaperProduct[],
): Product[] =>
  sheets.map(({ name, entry, bytes, about }) =>
    product(slug, null, { ...entry, path: `${folder}/${slug}/${name}` }, bytes, about),
  );

/** A product as its writer gives it: what its manifest entry says, but for size and hash. */
export interface Product extends Omit<KitFile, 'entry'> {
  entry: Omit<ManifestFile, 'bytes' | 'sha256'>;
}

export const product = (
  lesson: string,
  band: string | null,
  entry: Entry,
  content: Uint8Array | string,
  about: Partial<About> = {},
): Product => ({
  entry: { lesson, band, variant: 'standard', lang: 'en-GB', pages: null, ...entry },
  bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
  title: null,
  copies: null,
  version: null,
  says: null,
  ...about,
});

/** Products with their manifest entries. */
export const toFiles = (products: readonly Product[]): Promise<KitFile[]> =>
  Promise.all(
    products.map(async (one) => ({ ...one, entry: await manifestEntry(one.entry, one.bytes) })),
  );

/** Slides of a deck, with those on which a long one goes on. */
export const slidesIn = (html: string): number => html.split('<section').length - 1;
