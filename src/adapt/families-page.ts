/**
 * The kit room's page for families of a band, from the letters: how to start talking, what to do at home and in the
 * first hour, and help routes. It leaves out everything that identifies a school.
 */

import { toString as textContent } from 'mdast-util-to-string';
import { type WordKind, wordKindOf } from '#model/alert/alert-source.ts';
import type { BandVersion } from '#model/band-version.ts';
import { isPersonNear } from '#model/help-route.ts';
import type { SiteFamilies } from '#model/kit/site-data.ts';
import type { Flow } from '#model/lesson/content.ts';
import type { Slide } from '#model/lesson/slide.ts';
import type { School } from '#model/school.ts';
import type { ShownRoute } from '#model/shown-route.ts';

/** @returns Lists with headings, and the indices of slides that name nobody of the school. */
export function familiesPage({
  letter,
  laterLetters,
  school,
  slides,
}: Pick<BandVersion, 'letter' | 'laterLetters' | 'school' | 'slides'>): SiteFamilies {
  // The alert's own words that did not fit into the first letter, without repetitions.
  const after = laterLetters.find(({ id }) => id === 'after');
  const beyond = after && after.forPage.length > 0 ? after.forPage : (after?.front ?? []);
  const more = listsOf(beyond).filter(({ kind }) => kind !== null);
  const before = listsOf(letter.front);
  // If the first letter has part of the account, the page has all of it.
  const account = before.some(({ kind }) => kind === 'incident')
    ? more.find(({ kind }) => kind === 'account')
    : undefined;
  const first = before.map((list) =>
    account && list.kind === 'incident' ? { ...list, items: account.items } : list,
  );
  const hasNoSchool = (text: string) => !identifies(text, school);
  const { openers, firstHour, routes } = letter.card;
  return {
    slides: slides.flatMap((slide, index) => (namesSchool(slide, school) ? [] : [index])),
    lists: [...first, ...more.filter((list) => list !== account)]
      .map(({ heading, items }) => ({ heading, items: items.filter(hasNoSchool) }))
      .filter(({ items }) => items.length > 0),
    openers: openers.map((opener) => textContent(opener)).filter(hasNoSchool),
    firstHour: firstHour.map((step) => textContent(step)).filter(hasNoSchool),
    routes: routes
      .filter(isPublicService)
      .map(({ name, contact, says }) => ({ name, contact, says })),
  };
}

interface LetterList {
  heading: string;
  items: string[];
  /** The kind of the alert's own words at its beginning; `null` for none. */
  kind: WordKind | null;
}

/** A letter's lists, each with the bold words before it as heading. */
function listsOf(front: Flow): LetterList[] {
  const lists: LetterList[] = [];
  for (const [index, node] of front.entries()) {
    const before = front[index - 1];
    if (before?.type !== 'paragraph') continue;
    // The account of events may be several paragraphs.
    const isPassage = wordKindOf(node) !== null;
    if (isPassage && wordKindOf(before)) lists.at(-1)?.items.push(textContent(node));
    else if (isPassage)
      lists.push({ heading: headOf(before), items: [textContent(node)], kind: wordKindOf(node) });
    else if (node.type === 'list')
      lists.push({
        heading: headOf(before),
        items: node.children.map((item) => textContent(item)),
        kind: node.children[0]?.children.map(wordKindOf).find(Boolean) ?? null,
      });
  }
  return lists;
}

const headOf = (node: Flow[number]): string => textContent(node).replace(/[.:]$/, '');

/** Is the service the same for every family? The school's own people are left out. */
const isPublicService = ({ id }: ShownRoute): boolean => !isPersonNear(id);

/** Does a slide name the school's people: in a help panel, in the strip at its foot, or in its text? */
const namesSchool = ({ layout, blocks }: Slide, school: School): boolean =>
  layout === 'title' ||
  layout === 'closing' ||
  blocks.some(({ kind }) => kind === 'help') ||
  identifies(JSON.stringify(blocks), school);

/** Does a text identify the school or one of its people? */
function identifies(text: string, school: School): boolean {
  const { name, address, phone, email, website, lead, signatory, contact } = school;
  return [name, address, phone, email, website, lead.name, lead.room, signatory.name, contact.name]
    .filter(Boolean)
    .some((telling) => text.includes(telling));
}
