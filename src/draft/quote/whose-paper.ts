/** Whom a paper speaks to, by how it addresses its readers. */
import { type AlertReading, isForStaffAlone, type Statement } from '#model/alert/alert-reading.ts';
import { publisherTold } from '#model/alert/published-by.ts';
import { isAskedOfStaff, isToStaff } from './part-of-paper.ts';
import { OF_SCHOOLS, writerOf } from './writer.ts';

/** “your child”, “your son or daughter”: only those at home are asked so. */
const TO_PARENTS =
  /\byour (?:own )?(?:child(?:ren)?|kids?|sons?|daughters?|teen(?:ager)?s?|boy|girl)\b/iu;
export const speaksToParents = (text: string): boolean => TO_PARENTS.test(text);

/** “Dear parents”, “A guide for parents and carers”, “Officers are asking families to …”, “Public warning” */
const FOR_PARENTS =
  /\b(?:dear (?:(?:all|the|our|year|reception|nursery|class|\d+|and) )*|(?:for|to|asking|urging|warning|advising) (?:all )?(?:(?:the|our) )?)(?:parents|carers|mums|families|grown-ups)\b|\b(?:public|press|news) (?:warning|release|notice)\b/iu;
/** How many sentences at its head say for whom it is. */
const HEAD = 12;

/**
 * Is a paper written to families? Whoever wrote it has then made it fit for them: what it tells of a child makes nobody known.
 * One that asks something of staff too is theirs.
 */
export function isToFamilies({
  title,
  statements,
}: Pick<AlertReading, 'title' | 'statements'>): boolean {
  const head = [title ?? '', ...statements.slice(0, HEAD).map(({ text }) => text)];
  const isAddressed = statements.some(({ text }) => speaksToParents(text));
  const isHeaded = head.some((text) => FOR_PARENTS.test(text));
  return (isAddressed || isHeaded) && !statements.some(asksStaff);
}

/** Does it ask something of staff: “Log it”, and not “she had seen a counsellor”? */
const asksStaff = ({ text, uses, for: whom }: Statement): boolean =>
  whom !== 'families' &&
  !uses.includes('furniture') &&
  !uses.includes('front') &&
  (isAskedOfStaff(text) || (isToStaff(text) && uses.some((use) => ASKS.has(use))));
const ASKS: ReadonlySet<string> = new Set(['advice', 'do-not']);

/**
 * May anybody read it: does somebody who is known publish it, who has no pupils of their own, and ask nothing of staff? Such are
 * a newspaper's story, a police force's appeal, a charity's or a bank's page.
 */
export function isPublicStory(
  reading: Pick<AlertReading, 'publisher' | 'platformNames' | 'statements'>,
): boolean {
  const { publisher, platformNames: names, statements } = reading;
  return (
    publisherTold({ publisher, names }) !== null &&
    !writerOf(reading).isSchool &&
    !OF_SCHOOLS.test(publisher ?? '') &&
    !statements.some((statement) => isForStaffAlone(statement) || asksStaff(statement))
  );
}
