/** Approvals: hashes of the products that a school's lead approved, and whether they still match. */
import { parse, stringify } from 'yaml';
import { approvedProducts, BAND_SEPARATOR } from '#adapt/approved-products.ts';
import { slugOf } from '#draft/write/slug.ts';
import type { BandVersion } from '#model/band-version.ts';
import { type Approval, ApprovalFile, notApproved } from '#model/kit/approval.ts';
import type { Lesson, SharedData } from '#model/lesson/lesson.ts';
import type { Workshops } from '#model/paper/workshop.ts';
import type { School } from '#model/school.ts';
import { longDate } from '#model/text/long-date.ts';
import { listed } from '#model/text/mid-sentence.ts';
import { sha256 } from '#model/text/sha256.ts';
import { textHash } from '#model/text/text-hash.ts';

/** Reads a file in the folder of approvals; `null` where there is none. */
export type ReadApproval = (path: string) => Promise<string | null>;

/** Path of the approval of a lesson by a school, below the folder of approvals. */
export const approvalPath = (school: Pick<School, 'name'>, lesson: string): string =>
  `${schoolSlug(school.name)}/${lesson}.yaml`;

/** A school's name as a folder name; a hash where the name has no ASCII letter. */
const schoolSlug = (name: string): string =>
  /[a-z0-9]/i.test(name) ? slugOf(name) : `school-${textHash(name).slice(0, 8)}`;

/** Everything that is approved: a lesson with all its bands and workshops. */
export interface ApprovedContent {
  lesson: Lesson;
  versions: readonly BandVersion[];
  workshops: Workshops | null;
}

/** The content of each product as one text, by the product's display name. */
export async function productTexts(
  { lesson, versions, workshops }: ApprovedContent,
  sharedData: SharedData,
): Promise<Map<string, string>> {
  const logo = sharedData.logo ? `${await sha256(sharedData.logo.png)} ${sharedData.logo.alt}` : '';
  return approvedProducts(
    // Excused sentences are a record of the checks and not part of any product.
    { ...lesson, approval: null, excused: [] },
    sharedData,
    versions,
    workshops,
    logo,
  );
}

/** The hash of each product, by its display name. */
export async function productHashes(
  whole: ApprovedContent,
  sharedData: SharedData,
): Promise<Record<string, string>> {
  const hashes: Record<string, string> = {};
  for (const [name, content] of await productTexts(whole, sharedData))
    hashes[name] = textHash(content);
  return hashes;
}

const wholeHash = (products: Record<string, string>): string =>
  textHash(
    Object.entries(products)
      .map(([name, hash]) => `${name} ${hash}\n`)
      .sort()
      .join(''),
  );

/** The text of an approval file: who approved which products, and when. */
export async function approvalFile(
  by: Pick<ApprovalFile, 'role' | 'date'>,
  products: Record<string, string>,
): Promise<string> {
  const file: ApprovalFile = { ...by, hash: wholeHash(products), products };
  return `# Written by npm run approve, for the words and pictures of these products. A change of any of them opens it again.\n${stringify(file, { lineWidth: 0 })}`;
}

/**
 * Compares a lesson with its approval.
 * @param text The approval file; `null` where there is none.
 * @param productsNow Computes the hashes of its products; called only when there is an approval to compare.
 */
export async function judgeApproval(
  lesson: Lesson,
  text: string | null,
  productsNow: () => Promise<Record<string, string>>,
): Promise<Approval> {
  const { title } = lesson.meta;
  if (text === null) return notApproved(title);
  const approval = await readApproval(text);
  if (!approval)
    return {
      open: `What is written down as the approval of “${title}” is none: it needs a role, a date, and the hash of what was read. Approve the lesson again.`,
    };
  const { role, date } = approval;
  const changed = changesSince(approval, await productsNow());
  if (changed.length === 0) return { role, date };
  return {
    open: `“${title}” has changed since it was approved on ${longDate(date)}: ${firstChanges(changed)}. The safeguarding lead has to read and approve it again.`,
  };
}

/** Parses an approval file; `null` where it is malformed or was edited by hand. */
export async function readApproval(text: string): Promise<ApprovalFile | null> {
  let value: unknown;
  try {
    value = parse(text, { maxAliasCount: 0, logLevel: 'silent' });
  } catch {
    return null;
  }
  const read = ApprovalFile.safeParse(value);
  return read.success && wholeHash(read.data.products) === read.data.hash ? read.data : null;
}

/** Products that differ from those approved, in words; empty where none does. */
export function changesSince({ products }: ApprovalFile, now: Record<string, string>): string[] {
  const names = [...new Set([...Object.keys(now), ...Object.keys(products)])];
  const howOf = (name: string) =>
    products[name] === undefined ? ' (new)' : now[name] === undefined ? ' (gone)' : '';
  return productsInWords(
    names.filter((name) => products[name] !== now[name]),
    names,
    howOf,
  );
}

/**
 * Lists products in words and groups bands: “Lesson plan for every age”.
 * @param all Every product there is.
 * @param howOf A suffix for a product. Default: none.
 */
export function productsInWords(
  names: readonly string[],
  all: readonly string[],
  howOf: (name: string) => string = () => '',
): string[] {
  const ages = new Set(all.flatMap((name) => name.split(BAND_SEPARATOR)[1] ?? [])).size;
  const byProduct = new Map<string, { what: string; years: string[]; how: string }>();
  for (const name of names) {
    const how = howOf(name);
    const [product = '', years] = name.split(BAND_SEPARATOR);
    const group = byProduct.get(product + how) ?? { what: product, years: [], how };
    if (years !== undefined) group.years.push(years);
    byProduct.set(product + how, group);
  }
  return [...byProduct.values()].map(({ what, years, how }) => {
    if (years.length === 0) return `${what}${how}`;
    const isEvery = ages > 1 && years.length === ages;
    return `${what} for ${isEvery ? 'every age' : listed(years)}${how}`;
  });
}

/** Most changes that a reason lists. */
const MAX_CHANGES = 8;

const firstChanges = (changes: readonly string[]): string =>
  [
    ...changes.slice(0, MAX_CHANGES),
    ...(changes.length > MAX_CHANGES ? [`${changes.length - MAX_CHANGES} more`] : []),
  ].join('; ');
