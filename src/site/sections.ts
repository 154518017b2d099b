/** A band's products, sorted into what a teacher does with them. */
import type { Kind } from '#model/manifest.ts';
import type { Product } from './site.ts';

/** A sheet of paper in all its editions. */
export interface Sheet {
  title: string;
  kind: Kind;
  copies: Product['copies'];
  editions: Product[];
}

export interface Sections {
  present: { open: Product | null; single: Product | null; share: Product | null; more: Product[] };
  /** `pack` is what a class needs, in one file; `saving` are the pupils' sheets again, on less paper. */
  print: {
    pack: Product | null;
    plan: Sheet[];
    pupils: Sheet[];
    saving: Sheet[];
    teacher: Sheet[];
  };
  send: Product[];
  kit: Product | null;
  /** What has no place above: listed all the same. */
  more: Product[];
}

const SHEETS: ReadonlySet<Kind> = new Set(['handout', 'cards', 'poster', 'quiz', 'answers']);

export function sectionsOf(products: readonly Product[]): Sections {
  const decks = products.filter(({ kind }) => kind === 'deck');
  const deck = (variant: Product['variant']) =>
    decks.find((product) => product.variant === variant && product.format === 'html') ?? null;
  const present = { open: deck('site'), single: deck('single-file'), share: deck('share') };
  const plans = products.filter(({ kind }) => kind === 'plan');
  const sheets = products.filter(({ kind }) => SHEETS.has(kind));
  const packs = products.filter(({ kind }) => kind === 'pack');
  const pack = packs.find(({ audience }) => audience === 'teacher') ?? null;
  const saving = packs.filter(({ audience }) => audience === 'pupil');
  const send = products.filter(({ kind }) => kind === 'letter');
  const kit = products.find(({ kind }) => kind === 'kit') ?? null;
  const shown = new Set<Product | null>([
    ...[...plans, ...sheets, ...saving, ...send, ...decks],
    ...[pack, kit],
  ]);
  return {
    present: {
      ...present,
      more: decks.filter((product) => !Object.values(present).includes(product)),
    },
    print: {
      pack,
      saving: sheetsOf(saving),
      plan: sheetsOf(plans),
      pupils: sheetsOf(sheets.filter(({ audience }) => audience === 'pupil')),
      teacher: sheetsOf(sheets.filter(({ audience }) => audience !== 'pupil')),
    },
    send,
    kit,
    more: products.filter((product) => !shown.has(product)),
  };
}

/** Editions of one sheet share its kind and title. */
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
