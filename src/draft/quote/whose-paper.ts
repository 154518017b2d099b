/** Whom a paper speaks to, by how it addresses its readers. */
import type { AlertReading } from '#model/alert/alert-reading.ts';
import { isToStaff } from './part-of-paper.ts';

/** “your child”, “your son or daughter”: only those at home are asked so. */
const TO_PARENTS =
  /\byour (?:own )?(?:child(?:ren)?|kids?|sons?|daughters?|teen(?:ager)?s?|boy|girl)\b/iu;
export const speaksToParents = (text: string): boolean => TO_PARENTS.test(text);

/** “Dear parents”, “A guide for parents and carers”, “Officers are asking families to …”, “Public warning” */
const FOR_PARENTS =
  /\b(?:dear|for|to|asking|urging|warning|advising) (?:all )?(?:(?:the|our) )?(?:parents|carers|mums|families|grown-ups)\b|\b(?:public|press|news) (?:warning|release|notice)\b/iu;
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
  return (isAddressed || isHeaded) && !statements.some(({ text }) => isToStaff(text));
}
