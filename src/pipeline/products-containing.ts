/** Finds products that print some words: what to withdraw when a helpline, a law or a service changes. */
import type { SharedData } from '#model/lesson/lesson.ts';
import { productTexts } from './approval.ts';
import type { Prepared } from './prepared.ts';

/** A product of a lesson, by its display name. */
export interface ContainingProduct {
  slug: string;
  product: string;
}

/** @param words Alternatives as printed; one match is enough. */
export async function productsContaining(
  words: readonly string[],
  sharedData: SharedData,
  lessons: readonly Prepared[],
): Promise<ContainingProduct[]> {
  const found: ContainingProduct[] = [];
  for (const { lesson, versions, workshops } of lessons) {
    const bands = versions.map(({ version }) => version);
    for (const [product, content] of await productTexts(
      { lesson, versions: bands, workshops },
      sharedData,
    ))
      if (words.some((word) => containsWords(word, content)))
        found.push({ slug: lesson.slug, product });
  }
  return found;
}

/** Does a text contain these words, regardless of case, spaces, quotation marks and the grouping of digits? */
export function containsWords(words: string, text: string): boolean {
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

/** The texts by which a help route is recognised in print: its name, numbers and addresses. */
export const printedTextsOf = ({
  name,
  contact,
}: SharedData['routes']['routes'][number]): string[] => [
  name,
  ...Object.values(contact).filter((item): item is string => item?.includes('{') === false),
];
