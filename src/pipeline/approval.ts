/** Approval: what the lead of a school approved of a lesson, and whether the lesson is still that. */
import { parse, stringify } from 'yaml';
import { approvedProducts, OF_BAND } from '#adapt/approved-products.ts';
import { slugOf } from '#draft/slug.ts';
import { type Approval, ApprovalFile, notApproved } from '#model/approval.ts';
import type { BandVersion } from '#model/band-version.ts';
import type { Lesson, SharedData } from '#model/lesson.ts';
import { longDate } from '#model/long-date.ts';
import { listed } from '#model/mid-sentence.ts';
import type { School } from '#model/school.ts';
import { sha256 } from '#model/sha256.ts';
import type { Workshops } from '#model/workshop.ts';

/** A file that may hold an approval, below the folder of approvals; `null` where there is none. */
export type ReadApproval = (path: string) => Promise<string | null>;

/** Where the approval of a lesson for a school stands, below the folder of approvals. */
export const approvalPath = async (school: Pick<School, 'name'>, lesson: string): Promise<string> =>
  `${await schoolSlug(school.name)}/${lesson}.yaml`;

/** A school's name as the name of a folder; a hash of it where it holds no letter that every system takes. */
const schoolSlug = async (name: string): Promise<string> =>
  /[a-z0-9]/i.test(name) ? slugOf(name) : `school-${(await hashOf(name)).slice(0, 8)}`;

/** A lesson with all its bands and what is made for adults: all that is approved. */
export interface Whole {
  lesson: Lesson;
  versions: readonly BandVersion[];
  workshops: Workshops | null;
}

/** What each product says and shows, by what a person calls it. */
export async function productTexts(
  { lesson, versions, workshops }: Whole,
  sharedData: SharedData,
): Promise<Map<string, string>> {
  const logo = sharedData.logo ? `${await sha256(sharedData.logo.png)} ${sharedData.logo.alt}` : '';
  return approvedProducts(
    // Sentences are excused where a check meets them, which is not what anybody reads.
    { ...lesson, approval: null, excused: [] },
    sharedData,
    versions,
    workshops,
    logo,
  );
}

/** The hash of each product, by what a person calls it. */
export async function productHashes(
  whole: Whole,
  sharedData: SharedData,
): Promise<Record<string, string>> {
  const hashes: Record<string, string> = {};
  for (const [name, content] of await productTexts(whole, sharedData))
    hashes[name] = await hashOf(content);
  return hashes;
}

const hashOf = (text: string): Promise<string> => sha256(new TextEncoder().encode(text));

const wholeHash = (products: Record<string, string>): Promise<string> =>
  hashOf(
    Object.entries(products)
      .map(([name, hash]) => `${name} ${hash}\n`)
      .sort()
      .join(''),
  );

/** The file that says that somebody in this role approved these products on this day. */
export async function approvalFile(
  by: Pick<ApprovalFile, 'role' | 'date'>,
  products: Record<string, string>,
): Promise<string> {
  const file: ApprovalFile = { ...by, hash: await wholeHash(products), products };
  return `# Written by npm run approve, for the words and pictures of these products. A change of any of them opens it again.\n${stringify(file, { lineWidth: 0 })}`;
}

/**
 * Is a lesson approved as it is?
 * @param text What the file of its approval says; `null` where there is none.
 * @param productsNow Hashes of its products as they are; asked for only where there is something to compare.
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
    open: `“${title}” has changed since it was approved on ${longDate(date)}: ${someOf(changed)}. The safeguarding lead has to read and approve it again.`,
  };
}

/** What stands in an approval's file; `null` where it is no approval, or not as it was written. */
export async function readApproval(text: string): Promise<ApprovalFile | null> {
  let value: unknown;
  try {
    value = parse(text, { maxAliasCount: 0, logLevel: 'silent' });
  } catch {
    return null;
  }
  const read = ApprovalFile.safeParse(value);
  return read.success && (await wholeHash(read.data.products)) === read.data.hash
    ? read.data
    : null;
}

/** Products that are others than those approved, in words; empty where they are the same. */
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
 * Products in words, those of several ages together: “Lesson plan for every age”.
 * @param all Every product that there is.
 * @param howOf What is said of one behind it. Default: nothing.
 */
export function productsInWords(
  names: readonly string[],
  all: readonly string[],
  howOf: (name: string) => string = () => '',
): string[] {
  const ages = new Set(all.flatMap((name) => name.split(OF_BAND)[1] ?? [])).size;
  const byProduct = new Map<string, { what: string; years: string[]; how: string }>();
  for (const name of names) {
    const how = howOf(name);
    const [what = '', years] = name.split(OF_BAND);
    const one = byProduct.get(what + how) ?? { what, years: [], how };
    if (years !== undefined) one.years.push(years);
    byProduct.set(what + how, one);
  }
  return [...byProduct.values()].map(({ what, years, how }) => {
    if (years.length === 0) return `${what}${how}`;
    const isEvery = ages > 1 && years.length === ages;
    return `${what} for ${isEvery ? 'every age' : listed(years)}${how}`;
  });
}

/** Changes that a reason spells out. */
const MOST_CHANGES = 8;

const someOf = (changes: readonly string[]): string =>
  [
    ...changes.slice(0, MOST_CHANGES),
    ...(changes.length > MOST_CHANGES ? [`${changes.length - MOST_CHANGES} more`] : []),
  ].join('; ');
