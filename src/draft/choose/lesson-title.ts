import type { Mechanism } from '#model/mechanism.ts';

/** Titles for a lesson whose own one holds a word that the alert has for a name. */
const PLAIN_TITLES = [
  'Staying safe online',
  'Looking out for each other',
  'Knowing who to turn to',
  'Thinking before we act',
] as const;

/**
 * What a lesson is called: after what its stories show the service do, where that has a title of its own, or else after its risk.
 * A free trial of a homework app is no game that asks for money.
 * @param shown What a story shows the service do; `null` where none does.
 * @param ofRisk The title of the risk's module.
 * @param isNamed Does a title hold a name of the alert?
 */
export function lessonTitle(
  subject: string,
  shown: Pick<Mechanism, 'title' | 'opens'> | null,
  ofRisk: string | undefined,
  isNamed: (title: string) => boolean,
): string {
  const ofMechanism = shown?.opens.includes(subject) ? shown.title : undefined;
  const titles = [ofMechanism, ofRisk, ...PLAIN_TITLES].filter((title) => title !== undefined);
  return titles.find((title) => !isNamed(title)) ?? PLAIN_TITLES[0];
}
