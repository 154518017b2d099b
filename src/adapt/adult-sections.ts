/** Sections of documents for adults, and the tables and lists in them. */

import type { List } from 'mdast';
import { toString as textContent } from 'mdast-util-to-string';
import { isSurelyRead } from '#model/alert/alert-about.ts';
import type { BandVersion } from '#model/band-version.ts';
import type { Flow } from '#model/lesson/content.ts';
import type { Lesson, SharedData } from '#model/lesson/lesson.ts';
import type { AdultBlock, AdultSection } from '#model/paper/adult-document.ts';
import type { ShownRoute } from '#model/shown-route.ts';
import { CHECK_BEFORE_USE } from '#model/text/check-before-use.ts';
import { commonSection, nationSection } from './common-texts.ts';
import { listItems, listOf, plain, tableRows } from './text.ts';

/** A list of terms to use and to avoid: “people you only know online, not: strangers. Many felt like friends.” */
export function wordList(nodes: Flow): List {
  const tables = nodes.filter(({ type }) => type === 'table');
  const rows = tables.flatMap((table) => tableRows([table]).rows.map(({ cells }) => cells));
  return listOf(
    rows.map(([use = [], not = [], why = []]) => [
      { type: 'strong', children: use },
      { type: 'text', value: '; not “' },
      ...not,
      { type: 'text', value: '”: ' },
      ...why,
    ]),
  );
}

/** The service to which contact by somebody who harms children is reported. */
const CONTACT_TO = 'ceop-safety-centre';

/** The common texts on words to use; first those on contact, where a risk that is taught or surely read is of it. */
export function wordsToUse(
  sharedData: SharedData,
  { alert }: Lesson,
  versions: readonly BandVersion[],
): Flow {
  const ids = new Set([
    ...versions.flatMap(({ risks }) => risks.map(({ id }) => id)),
    ...alert.facts.flatMap(({ kind, risks }) =>
      kind === 'risk' ? risks.filter((id) => isSurelyRead(alert, id)) : [],
    ),
  ]);
  const isOnContact = sharedData.risks.some(
    ({ id, routes }) => ids.has(id) && routes.includes(CONTACT_TO),
  );
  return ['words-contact', 'words']
    .slice(isOnContact ? 0 : 1)
    .flatMap((id) => commonSection(sharedData, id));
}

/** Routes as a table: name, how to reach it, what it is for. */
export const routesTable = (routes: readonly ShownRoute[], widths = [4, 5, 8]): AdultBlock => ({
  kind: 'table',
  head: ['Route', 'Contact', 'For'].map(plain),
  widths,
  rows: routes.map((route) => [
    plain(route.name + (route.check ? CHECK_BEFORE_USE : '')),
    plain(route.contact.map(({ text }) => text).join(' · ')),
    plain(route.says),
  ]),
});

/** Routes as a list: name, contact and purpose. */
export const routeList = (routes: readonly ShownRoute[]): List =>
  listOf(
    routes.map(({ name, check, contact, says }) => [
      { type: 'strong', children: plain(name + (check ? CHECK_BEFORE_USE : '')) },
      ...plain(`: ${contact.map(({ text }) => text).join(', ')}. ${says}`),
    ]),
  );

/** The section on the sources for this nation. */
export const sourcesSection = (sharedData: SharedData): AdultSection =>
  section('Sources', 'page', [
    { kind: 'prose', nodes: [paragraph(joinItems(nationSection(sharedData, 'sources')))] },
  ]);

/** A section with a table across the page. */
export const tableSection = (
  heading: string,
  { head, widths, rows }: { head: string[]; widths: number[]; rows: readonly string[][] },
): AdultSection =>
  section(heading, 'page', [
    { kind: 'table', head: head.map(plain), widths, rows: rows.map((row) => row.map(plain)) },
  ]);

/** A table of the common texts, with these column widths. */
export function tableOf(nodes: Flow, widths: number[]): AdultBlock {
  const { head, rows } = tableRows(nodes);
  return { kind: 'table', head, rows: rows.map((row) => row.cells), widths };
}

/** A list's items as one paragraph. */
const joinItems = (nodes: Flow): string =>
  listItems(nodes)
    .map((item) => textContent(item).replace(/\.$/, ''))
    .join('; ')
    .concat('.');

/** Removes a bold lead-in that repeats the heading above it. */
export function withoutLead(nodes: Flow): Flow {
  const [first, ...rest] = nodes;
  if (first?.type !== 'paragraph' || first.children[0]?.type !== 'strong') return nodes;
  const [, second, ...more] = first.children;
  const children =
    second?.type === 'text'
      ? [{ ...second, value: second.value.trimStart() }, ...more]
      : first.children.slice(1);
  return [{ ...first, children }, ...rest];
}

export const paragraph = (value: string): Flow[number] => ({
  type: 'paragraph',
  children: plain(value),
});

export const section = (
  heading: string,
  span: AdultSection['span'],
  blocks: AdultSection['blocks'],
): AdultSection => ({ heading, span, blocks });
