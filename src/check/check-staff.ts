import type { Heading, Node, Parent } from 'mdast';
import { isComponentNode, placeOf } from '#model/component.ts';
import type { House, Lesson } from '#model/lesson.ts';
import type { Report } from '#problems/problem.ts';
import { reportContacts, reportRetired } from './check-contacts.ts';
import { reportOwnLife } from './check-own-life.ts';
import { reportPhrases } from './check-phrases.ts';
import { textPlaces } from './text-places.ts';

/** What staff and governors read is spoken aloud sooner or later: the rules on wording and numbers hold there too. */
export function checkStaff(lesson: Lesson, house: House, report: Report): void {
  const place = placeOf(lesson.root, lesson.file);
  const parts = lesson.root.children.filter(
    (node) => isComponentNode(node, 'Staff') || isComponentNode(node, 'Governors'),
  );
  const said = parts.flatMap((node) => ('children' in node ? (node.children as Node[]) : []));
  reportContacts(said, place, house.routes.routes, 'staff', report);
  reportRetired(said, place, house, report);
  // A table of what may be heard and what to say quotes in its first column.
  const own = said.filter((node) => node.type !== 'table').concat(replies(said));
  reportPhrases(
    house.embargo.phrases.filter((phrase) => phrase.for === 'everyone'),
    textPlaces(own, place),
    report,
  );
  reportOwnLife(textPlaces(own, place), report);
  for (const root of lesson.root.children) checkHeadings(root, lesson, report);
}

/** Cells of a table after the first of each row. */
const replies = (nodes: readonly Node[]): Node[] =>
  nodes
    .filter((node) => node.type === 'table')
    .flatMap((table) => (table as Parent).children)
    .flatMap((row) => (row as unknown as Parent).children.slice(1));

/** Headings of a part begin at `###`, since titles are the page's own, and go down one step at a time. */
function checkHeadings(root: Node, lesson: Lesson, report: Report): void {
  const visit = (node: Node): void => {
    let level: number | null = null;
    for (const child of (node as Parent).children ?? []) {
      if (child.type === 'heading') {
        const { depth } = child as Heading;
        if (level !== null && depth > level + 1)
          report({
            ruleId: 'heading-order',
            place: placeOf(child, lesson.file),
            reason: `Unexpected heading of level ${depth} after level ${level}, expected ${level + 1} at most`,
            note: 'Whoever listens to a page steps through its headings, and thinks that one was missed. Take away a “#”.',
          });
        level = depth;
      }
      visit(child);
    }
  };
  visit(root);
}
