/** Groups a band's products by what a teacher does with them. */
import { type Kind, PREVIEW } from '#model/kit/manifest.ts';
import type { Product } from './site.ts';

/** A sheet with all its editions. */
export interface Sheet {
  title: string;
  kind: Kind;
  copies: Product['copies'];
  editions: Product[];
}

/** A pupils' sheet in the default view. */
export interface SheetInFront {
  sheet: Sheet;
  /** The edition for the copier; where there is none, the first. */
  print: Product;
  answers: Product | null;
  /** Index of its thumbnail in the strip; `null` where there is none. */
  picture: number | null;
}

export interface Sections {
  /** The four files that every lesson needs. */
  today: Record<'present' | 'print' | 'plan' | 'send', Product | null>;
  /** Thumbnail strips, of the slides and of the sheets. */
  pictures: Record<'slides' | 'sheets', Product | null>;
  inFront: SheetInFront[];
  /** The picture book, for bands that are read to. */
  readAloud: Product | null;
  /** Every file. `packs` combine pupils' sheets. */
  files: {
    slides: Product[];
    pupils: Sheet[];
    packs: Sheet[];
    teacher: Sheet[];
    letters: Product[];
    more: Product[];
  };
  kit: Product | null;
}

const SHEETS: ReadonlySet<Kind> = new Set(['handout', 'cards', 'poster', 'quiz', 'answers']);

export function sectionsOf(all: readonly Product[]): Sections {
  const pictures = all.filter(({ variant }) => variant === PREVIEW);
  const products = all.filter((product) => !pictures.includes(product));
  const productsOfKind = (kind: Kind) => products.filter((product) => product.kind === kind);
  const [slides, plans, packs, letters] = [
    productsOfKind('deck'),
    productsOfKind('plan'),
    productsOfKind('pack'),
    productsOfKind('letter'),
  ];
  const sheets = products.filter(({ kind }) => SHEETS.has(kind));
  const pack = packs.find(({ audience }) => audience === 'teacher') ?? null;
  const kit = products.find(({ kind }) => kind === 'kit') ?? null;
  const placed = new Set([...slides, ...plans, ...packs, ...letters, ...sheets, kit]);
  const pupils = sheetsOf(sheets.filter(({ audience }) => audience === 'pupil'));
  const strip = pictures.find(({ kind }) => kind !== 'deck') ?? null;
  const forTeacher = sheets.filter(({ audience }) => audience !== 'pupil');
  return {
    today: {
      present: slides.find(({ variant }) => variant === 'site') ?? null,
      print: pack,
      plan: plans.find(({ format }) => format === 'pdf') ?? null,
      send:
        letters.find(({ variant, format }) => variant === 'standard' && format === 'pdf') ?? null,
    },
    pictures: { slides: pictures.find(({ kind }) => kind === 'deck') ?? null, sheets: strip },
    readAloud: forTeacher.find(({ path }) => path.endsWith('/story-to-read-aloud.pdf')) ?? null,
    inFront: pupils.flatMap((sheet) => inFrontOf(sheet, forTeacher, strip)),
    files: {
      slides: slides.filter(({ variant }) => variant !== 'site'),
      pupils,
      packs: sheetsOf(packs.filter((product) => product !== pack)),
      teacher: sheetsOf([...plans, ...forTeacher]),
      letters,
      more: products.filter((product) => !placed.has(product)),
    },
    kit,
  };
}

function inFrontOf(
  sheet: Sheet,
  forTeacher: readonly Product[],
  strip: Product | null,
): SheetInFront[] {
  const paper = sheet.editions.filter(({ format }) => format === 'pdf');
  const print = paper.find(({ variant }) => variant === 'mono') ?? paper[0];
  if (!print) return [];
  const picture = strip?.shows.indexOf(sheet.title) ?? -1;
  // Products outside the core have no thumbnail, and are listed under all files.
  if (strip && picture < 0) return [];
  const answers = forTeacher.find(
    ({ kind, ownTitle }) => kind === 'answers' && ownTitle === sheet.title,
  );
  return [{ sheet, print, answers: answers ?? null, picture: picture < 0 ? null : picture }];
}

/** Groups editions by kind and title. */
function sheetsOf(products: readonly Product[]): Sheet[] {
  const sheets = new Map<string, Sheet>();
  for (const product of products) {
    const { title, kind, copies } = product;
    const key = `${kind} ${title}`;
    const sheet = sheets.get(key) ?? { title, kind, copies, editions: [] };
    sheet.editions.push(product);
    sheets.set(key, sheet);
  }
  return [...sheets.values()];
}
