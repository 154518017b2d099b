/** Texts for staff and governors, filled from the risks of all bands. */

import type { PhrasingContent, RootContent } from 'mdast';
import { toString as textContent } from 'mdast-util-to-string';
import { asksAbout, isSurelyRead } from '#model/alert/alert-about.ts';
import { WORD_KINDS } from '#model/alert/alert-source.ts';
import { hasAccepted } from '#model/alert/alert-words.ts';
import { mayTellFamilies } from '#model/language/may-share.ts';
import { type Component, childrenOf } from '#model/lesson/component.ts';
import { type Lesson, reviewDay, type SharedData } from '#model/lesson/lesson.ts';
import type { Modules } from '#model/lesson/module.ts';
import type { Mechanism } from '#model/mechanism.ts';
import { forAllAdults, type Risk } from '#model/risk.ts';
import { longDate } from '#model/text/long-date.ts';
import { listed, midSentence } from '#model/text/mid-sentence.ts';
import { alertBox } from './alert-box.ts';
import { fill, fillAll } from './fill.ts';
import { replaceIn } from './merge-plan.ts';
import { idsIn, inside, interleave, paragraphOf, tableOf } from './nodes.ts';
import { leadsOf, risksByBand } from './risks-named.ts';

/** Rows of “what pupils may say” that fit into a briefing of two sides. */
const MOST_ROWS = 4;
/** Most risks with a part of their own. */
const MOST_RISKS = 2;
/** Most risks named in the hundred words for governors. */
const MOST_TOPICS = 3;

export const governorsText = (
  lesson: Lesson,
  risks: readonly Risk[],
  frame: Component,
  taught: readonly string[],
): Component =>
  fill(frame, {
    title: lesson.meta.title,
    reviewBy: longDate(reviewDay(lesson)),
    topics: topicsFor(lesson, risks, taught),
  });

/** The topics that the alert surely raises. */
function topicsFor(
  { alert, meta }: Lesson,
  risks: readonly Risk[],
  taught: readonly string[],
): string {
  if (alert.corrections.about) return alert.corrections.about;
  const isSure = (id: string): boolean =>
    id === meta.subject ? !asksAbout(alert) : isSurelyRead(alert, id);
  const topics = taught
    .filter(isSure)
    .slice(0, MOST_TOPICS)
    .map((id) => midSentence(risks.find((risk) => risk.id === id)?.label ?? id));
  return listed(topics) || 'what children meet online';
}

/** Introduces general signs, after those of the alert. */
const OWN_SIGNS_FIRST = 'Besides the signs above, in general:';

export function staffText(
  lesson: Lesson,
  { risks }: Pick<SharedData, 'risks'>,
  node: Component,
  modules: Modules,
  taught: readonly string[],
  mechanisms: readonly Mechanism[],
): RootContent[] {
  const byBand = [...risksByBand(lesson.root).values()];
  const staff = forAllAdults(taught, lesson.meta.subject, byBand, risks).flatMap((id) => {
    const node = modules.risks.get(id)?.staff;
    const { label = id, cannotWait = false } = risks.find((risk) => risk.id === id) ?? {};
    return node ? [{ label, cannotWait, node }] : [];
  });
  const shown = staff.slice(0, MOST_RISKS);
  const textOf = (node: Component, name: 'Notice' | 'Boundary'): string =>
    inside(node, name)
      .map((part) => textContent(part).trim())
      .join(' ');
  const notices = (of: typeof staff): RootContent[] => {
    const texts = of.flatMap(({ label, node }): PhrasingContent[] => [
      { type: 'strong', children: [{ type: 'text', value: `${label}.` }] },
      { type: 'text', value: ` ${textOf(node, 'Notice')} ` },
    ]);
    return texts.length === 0 ? [] : [{ type: 'paragraph', children: texts }];
  };
  const frame = modules.templates.staff as Component;
  const hasSigns =
    hasAccepted(lesson.alert.corrections.sentences, ['sign'], 'staff') ||
    lesson.alert.facts.some(({ id, kind }) => kind === 'sign' && idsIn(node, 'facts').includes(id));
  const withNotice = replaceIn(frame, 'Notice', () => [
    ...(hasSigns ? [paragraphOf(OWN_SIGNS_FIRST)] : []),
    // Beside signs of the alert's own, those of its main risk, and what cannot wait.
    ...notices(shown.filter(({ cannotWait }, at) => !hasSigns || at === 0 || cannotWait)),
  ]);
  const withHear = replaceIn(withNotice, 'Hear', (table) => {
    const { head, rows } = tableOf([table]);
    const rowsLeft = MOST_ROWS - rows.length;
    const asked = staff.map((risk) => tableOf(inside(risk.node, 'Hear')).rows);
    const added = interleave(asked).slice(0, rowsLeft);
    return head ? [{ type: 'table', children: [head, ...added, ...rows] }] : [];
  });
  const withBox = replaceIn(withHear, 'Mechanism', () => [
    alertBox({
      ...{ lesson, risks, leads: leadsOf(lesson.root), staff: node, mechanisms },
      boundaries: shown.map((risk) => textOf(risk.node, 'Boundary')),
    }),
  ]);
  const isOpen = mayTellFamilies(lesson.source?.sharing ?? []);
  const goesHome = hasAccepted(lesson.alert.corrections.sentences, WORD_KINDS, 'families');
  const closed = isOpen ? '' : goesHome ? PARTLY_FOR_FAMILIES : NOT_FOR_FAMILIES;
  return fillAll(childrenOf(withBox), { closed });
}

/** Note on a paper of which families are told a part: what it gives to them, or what it says to do. */
const PARTLY_FOR_FAMILIES =
  ' Families are told a part of the alert, in their letter: pass on nothing else that is quoted here, and give nobody this page.';

/** Note on a paper that is closed to families. */
const NOT_FOR_FAMILIES =
  ' The alert itself is not for families: pass on nothing that is quoted here, and give nobody this page.';
