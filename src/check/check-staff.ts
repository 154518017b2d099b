import type { Node } from 'mdast';
import type { Report } from '#diagnostics/problem.ts';
import { namesToldTo } from '#model/alert/alert.ts';
import { WORD_KINDS } from '#model/alert/alert-source.ts';
import { acceptedWords, wordingOf } from '#model/alert/alert-words.ts';
import { asksAClass } from '#model/language/asks-class.ts';
import { childrenOf, isComponentNode, placeOf } from '#model/lesson/component.ts';
import type { Lesson, SharedData } from '#model/lesson/lesson.ts';
import { literal } from '#model/text/literal.ts';
import { reportContacts, reportRetired } from './check-contacts.ts';
import { embargoedNames } from './check-names.ts';
import { reportOwnLife } from './check-own-life.ts';
import { reportPhrases } from './check-phrases.ts';
import type { Excuses } from './excuses.ts';
import { nameFinder } from './find-names.ts';
import { type TextAt, textPlaces } from './text-places.ts';

/** Applies the rules on wording and contacts to staff and governors' texts, since parts of them are read aloud. */
export function checkStaff(
  lesson: Lesson,
  sharedData: SharedData,
  excuses: Excuses,
  report: Report,
): void {
  const place = placeOf(lesson.root, lesson.file);
  const parts = lesson.root.children.filter(
    (node) => isComponentNode(node, 'Staff') || isComponentNode(node, 'Governors'),
  );
  const content: Node[] = parts.flatMap(childrenOf);
  reportContacts(content, place, sharedData.routes.routes, 'staff', report);
  reportRetired(content, place, sharedData, report);
  // In a table of what staff may hear and what to say, the first column quotes pupils.
  const unquoted = content.filter((node) => node.type !== 'table').concat(replies(content));
  reportPhrases(
    sharedData.embargo.phrases.filter((phrase) => phrase.for === 'everyone'),
    textPlaces(unquoted, place),
    report,
  );
  reportOwnLife(withoutAlertWords(textPlaces(unquoted, place), lesson), report);
  reportNames(content, { lesson, sharedData, excuses }, report);
  for (const root of lesson.root.children) checkHeadings(root, lesson, report);
}

/** “Record what you were told” is about a child's words, not about the reader's life. */
const RECORDS =
  /\b(?:record|note|write|log)(?: down)?(?: exactly)? what (?:you|staff) (?:are|were|was|have been|had been) told\b/giu;

/**
 * Without what the alert says in its own words: it asks staff, or families in a kitchen, and no class. What a lead has taken
 * of it that would have a class asked is judged like words of ours.
 */
function* withoutAlertWords(texts: Iterable<TextAt>, { alert }: Lesson): Iterable<TextAt> {
  const { sentences } = alert.corrections;
  const quoted = [
    ...acceptedWords(sentences, 'advice', 'families'),
    ...WORD_KINDS.flatMap((kind) => acceptedWords(sentences, kind, 'staff')).filter(
      ({ adults, says }) => adults === 'quoted' && !asksAClass(says),
    ),
  ].map((word) => inAnyMarks(wordingOf(word)));
  for (const at of texts) {
    const own = quoted.reduce((text, pattern) => text.replace(pattern, ''), at.text);
    yield { ...at, text: own.replace(RECORDS, '') };
  }
}

/** A wording with the marks of a keyboard or of a page. */
const inAnyMarks = (wording: string): RegExp =>
  new RegExp(literal(wording).replace(/['‘’]/g, "['‘’]").replace(/["“”]/g, '["“”]'));

/** Staff and governors are told only the service's name, and only where the lead decided so. */
function reportNames(
  content: readonly Node[],
  { lesson, sharedData, excuses }: { lesson: Lesson; sharedData: SharedData; excuses: Excuses },
  report: Report,
): void {
  const may = namesToldTo('staff', lesson.alert);
  const slogans = new Set(
    lesson.alert.names.filter(({ role }) => role === 'slogan').map(({ name }) => name),
  );
  const find = excuses.wrap(
    nameFinder(
      embargoedNames(sharedData, lesson).filter(({ name }) => !may.has(name) && !slogans.has(name)),
    ),
  );
  for (const { text, place } of textPlaces(content, placeOf(lesson.root, lesson.file)))
    for (const { as } of find(text))
      report({
        ruleId: 'no-platform-name',
        place,
        reason: `Unexpected name “${as}” in what staff and governors read, expected none`,
        note: 'A name is passed on, and children look for it. Say what the service does: “a website that puts strangers together on live video”. If they cannot act without the name, the lead writes why under naming: in alert.md.',
      });
}

/** Cells of a table after the first of each row. */
const replies = (nodes: readonly Node[]): Node[] =>
  nodes
    .filter((node) => node.type === 'table')
    .flatMap(childrenOf)
    .flatMap((row) => childrenOf(row).slice(1));

/** Headings of a part start at `###`, below the page's own, and skip no level. */
function checkHeadings(root: Node, lesson: Lesson, report: Report): void {
  const visit = (node: Node): void => {
    let level: number | null = null;
    for (const child of childrenOf(node)) {
      if (child.type === 'heading') {
        const { depth } = child;
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
