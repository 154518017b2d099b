/** Which products print some words: what to withdraw when a helpline, a law or a service changes. */
import type { SharedData } from '#model/lesson.ts';
import { productTexts } from './approval.ts';
import type { Prepared } from './prepared.ts';

/** A product of a lesson, by what a person calls it. */
export interface Holding {
  slug: string;
  product: string;
}

/** @param words Each as printed; any of them is enough. */
export async function productsHolding(
  words: readonly string[],
  sharedData: SharedData,
  lessons: readonly Prepared[],
): Promise<Holding[]> {
  const found: Holding[] = [];
  for (const { lesson, versions, workshops } of lessons) {
    const bands = versions.map(({ version }) => version);
    for (const [product, content] of await productTexts(
      { lesson, versions: bands, workshops },
      sharedData,
    ))
      if (words.some((one) => isHeld(one, content))) found.push({ slug: lesson.slug, product });
  }
  return found;
}

/** Does a text hold these words, however their spaces, capitals and quotation marks are set; and a number, however it is spaced? */
export function isHeld(words: string, text: string): boolean {
  const wanted = plain(words);
  if (wanted === '') return false;
  if (!/^[\d\s+()-]+$/.test(wanted)) return plain(text).includes(wanted);
  return digits(text).includes(digits(wanted));
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[“”]/g, '"')
    .replaceAll(/\s+/g, ' ')
    .trim();

const digits = (text: string): string => text.replace(/[\s()+-]/g, '');

/** What a help route is printed with: its name, its numbers, its addresses. */
export const printedOf = ({ name, contact }: SharedData['routes']['routes'][number]): string[] => [
  name,
  ...Object.values(contact).filter((one): one is string => one?.includes('{') === false),
];
