/** Reads a band's slides and notes from an existing kit, for the approval pages. */
import { join } from 'node:path';
import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { AgeSlides, ReadSlide, Run } from '#desk/approval/age-slides.ts';
import type { ExistingKit } from '#desk/kit/kit-desk.ts';
import { type HrefOf, isSlideStrip, type PagePicture, slidesIn } from '#desk/kit/shown-age.ts';
import { textOf as textIn } from '../../dist-folder.ts';

/** @param out The kit room's folder. @returns `null` where it has none for this band. */
export async function ageSlides(
  out: string,
  { ages, files }: ExistingKit,
  age: string,
  hrefOf: HrefOf,
  isSame: (line: string) => boolean,
): Promise<AgeSlides | null> {
  const ofAge = files.filter(({ band }) => band === age);
  const deck = ofAge.find(({ kind, variant }) => kind === 'deck' && variant === 'single-file');
  const html = deck && (await textIn(join(out, deck.path)));
  if (!deck || !html) return null;
  const strip = ofAge.find(isSlideStrip);
  return {
    name: ages.find(({ id }) => id === age)?.name ?? age,
    href: hrefOf(deck),
    slides: slidesToRead(html, strip ? slidesIn(strip, hrefOf) : [], isSame),
  };
}

/** Elements that make a line of text. */
const LINES = new Set([
  'p',
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'td',
  'th',
  'figcaption',
  'legend',
  'label',
  'dt',
  'dd',
  'blockquote',
]);
/** Elements without text of the slide. */
const SKIPPED = new Set(['svg', 'script', 'style', 'template']);

/**
 * @param html The teacher's deck.
 * @param pictures One image per slide, in order.
 * @param isSame Is a line the same in every lesson?
 */
export function slidesToRead(
  html: string,
  pictures: readonly PagePicture[],
  isSame: (line: string) => boolean = () => false,
): ReadSlide[] {
  const shown: Omit<ReadSlide, 'known' | 'isSame'>[] = [];
  for (const section of sectionsIn(fromHtml(html))) {
    const notes = linesIn(section, (element) => hasClass(element, 'notes'), true);
    const words = linesIn(section, () => false, false).map(textOf);
    const before = shown.at(-1);
    if (before && hasClass(section, 'continued')) {
      shown[shown.length - 1] = {
        ...before,
        lines: [...before.lines, ...words],
        notes: before.notes.length > 0 ? before.notes : notes,
      };
    } else {
      const title = titleOf(section);
      const lines = words.filter((line) => line !== title);
      shown.push({ title, picture: pictures[shown.length] ?? null, lines, notes });
    }
  }
  const above = new Set<string>();
  return shown.map((slide) => {
    const lines = [...new Set(slide.lines)];
    const all = [slide.title, ...lines, ...slide.notes.map(textOf)];
    const known = new Set(lines.filter((line) => above.has(line) || isSame(line)));
    for (const line of lines) above.add(line);
    return { ...slide, lines, known, isSame: all.every(isSame) };
  });
}

/** Lines inside the chosen elements or, where there are none, everything except notes and help. */
function linesIn(
  section: Element,
  isMeant: (element: Element) => boolean,
  isNotes: boolean,
): Run[][] {
  const lines: Run[][] = [];
  const walk = (element: Element, isWithin: boolean): void => {
    if (SKIPPED.has(element.tagName)) return;
    const within = isWithin || isMeant(element);
    if (!isNotes && (hasClass(element, 'notes') || hasClass(element, 'strip'))) return;
    const inner = element.children.filter((child): child is Element => child.type === 'element');
    const isLine = LINES.has(element.tagName) && !inner.some(hasLine);
    if (within === isNotes && isLine) {
      const runs = runsOf(element.children, false);
      if (textOf(runs) !== '') lines.push(runs);
    } else for (const child of inner) walk(child, within);
  };
  walk(section, false);
  return lines;
}

/** Every line of a page in order, with its element; `isStrong` where all of it is. */
export function elementLines(
  root: Root | Element,
): { tag: string; text: string; isStrong: boolean }[] {
  return root.children.flatMap((node) => {
    if (node.type !== 'element' || SKIPPED.has(node.tagName)) return [];
    if (
      !LINES.has(node.tagName) ||
      node.children.some((child) => child.type === 'element' && hasLine(child))
    )
      return elementLines(node);
    const runs = runsOf(node.children, false);
    const text = textOf(runs);
    const isStrong = runs.every((run) => run.isStrong || run.text.trim() === '');
    return text === '' ? [] : [{ tag: node.tagName, text, isStrong }];
  });
}

const hasLine = (element: Element): boolean =>
  LINES.has(element.tagName) ||
  element.children.some((child) => child.type === 'element' && hasLine(child));

function runsOf(children: readonly ElementContent[], isStrong: boolean): Run[] {
  return children.flatMap((node): Run[] => {
    if (node.type === 'text') return [{ text: node.value.replace(/\s+/g, ' '), isStrong }];
    if (node.type !== 'element' || SKIPPED.has(node.tagName)) return [];
    const runs = runsOf(node.children, isStrong || node.tagName === 'strong');
    if (node.tagName === 'br') return [{ text: ' ', isStrong }];
    // Separates the letter of an answer from its text.
    return node.tagName === 'span' ? [...runs, { text: ' ', isStrong }] : runs;
  });
}

/** The slide's heading. */
function titleOf(section: Element): string {
  const find = (element: Element): Element | null => {
    if (element.properties.id === `${section.properties.id}-title`) return element;
    for (const child of element.children) {
      const found = child.type === 'element' ? find(child) : null;
      if (found) return found;
    }
    return null;
  };
  return textOf(runsOf(find(section)?.children ?? [], false));
}

const textOf = (runs: readonly Run[]): string =>
  runs
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

const hasClass = ({ properties }: Element, name: string): boolean =>
  Array.isArray(properties.className) && properties.className.includes(name);

function sectionsIn(root: Root | Element): Element[] {
  return root.children.flatMap((node) =>
    node.type !== 'element' ? [] : node.tagName === 'section' ? [node] : sectionsIn(node),
  );
}
