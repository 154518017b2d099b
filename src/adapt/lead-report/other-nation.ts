import type { Nation } from '#model/audience.ts';
import type { Lesson, SharedData } from '#model/lesson/lesson.ts';

/** Words that only occur in alerts of that nation: police, services, school years. */
const SPEAKS_FROM: Readonly<Record<Nation | 'ireland', RegExp>> = {
  scotland:
    /\b(?:Police Scotland|Education Scotland|Scottish Government|Scotland|Scottish|Children 1st|S[1-6]s?(?= (?:pupils?|girls?|boys?|class))|GIRFEC|COPFS)\b/gu,
  wales:
    /\b(?:Wales|Welsh Government|Heddlu|Hwb|Estyn|Meic|Cyngor|Ysgol|Dyfed-Powys|Gwent Police)\b/gu,
  ni: /\b(?:Northern Ireland|PSNI|SBNI|Education Authority NI|Dunlewey|Lifeline NI|Parentline NI)\b/gu,
  ireland:
    /\b(?:Garda(?:í|i)?|An Garda Síochána|Tusla|Webwise|ISPCC|Hotline\.ie|Coimisiún|Junior Cert|Leaving Cert|(?<!Northern )Ireland)\b/giu,
  england: /\b(?:KCSIE|Department for Education|DfE|Ofsted)\b/gu,
};
const NAMES: Readonly<Record<Nation | 'ireland', string>> = {
  scotland: 'Scotland',
  wales: 'Wales',
  ni: 'Northern Ireland',
  ireland: 'the Republic of Ireland',
  england: 'England',
};
const OF_UK = '(?:England|Scotland|Wales|Northern Ireland)';
/** A list of nations says where a law holds or a service helps. */
const LISTED = new RegExp(`\\b${OF_UK}(?:(?:, and|,| and| &| or) ${OF_UK})+`, 'gu');

/**
 * The report's sentences on an alert from another nation: the kit prints the school's own law and help routes.
 * @returns `null` where the alert is from the school's nation, or from none or several.
 */
export function otherNation(
  { alert, source }: Pick<Lesson, 'alert' | 'source'>,
  { school }: Pick<SharedData, 'school'>,
): string | null {
  const text = [
    alert.title,
    alert.publisher ?? '',
    ...alert.routes.map(({ asWritten }) => asWritten),
    ...(source?.statements ?? []).map(({ text }) => text),
  ]
    .join('\n')
    .replace(LISTED, '');
  const found = (Object.keys(SPEAKS_FROM) as (Nation | 'ireland')[])
    .map((nation) => ({ nation, words: [...new Set(text.match(SPEAKS_FROM[nation]) ?? [])] }))
    .filter(({ words }) => words.length > 0);
  const [from, ...others] = found;
  if (!from || others.length > 0 || from.nation === school.nation) return null;
  const there = NAMES[from.nation];
  const here = NAMES[school.nation];
  return `It speaks from ${there} (“${from.words[0]}”), and your school is in ${here}. The kit prints the law, the duties and the help of ${here}, and no law of ${there}. Please check three things: has it reached children here, or is it known there alone; do the services under “Routes” help in ${here}; and whom do your own council and police ask you to tell? Is your school in ${there}? ${from.nation === 'ireland' ? 'There is no kit for it: our law and help are those of the United Kingdom.' : 'Say so at the desk, under “Your school”.'}`;
}
