/** May a sentence of an alert be quoted to adults, and how does it read without the names in it? */

import type { Alert } from '#model/alert/alert.ts';
import { withoutGreeting } from '#model/language/blessing.ts';
import { doNotParts, isDoNot } from '#model/language/do-not.ts';
import { withoutOtherLanguage } from '#model/language/other-language.ts';
import { speaksOfSelfHarm } from '#model/language/self-harm.ts';
import type { SharedData } from '#model/lesson/lesson.ts';
import { literal } from '#model/text/literal.ts';
import { capital } from '#model/text/mid-sentence.ts';
import { nameIn } from '#model/text/name-in.ts';
import { isDiary } from '../choose/told-of-nobody.ts';
import { OF_DEATH, whyNever } from './never-quoted.ts';
import { isOfLaw, OF_LAW } from './of-law.ts';
import { hasOurNumbersAlone, withoutOtherNumbers, withoutOurLinks } from './our-contacts.ts';
import { inUkWords, withoutKnown, withoutPerson } from './without-known.ts';
import { withoutNames } from './without-names.ts';

/** A sentence that goes on from another stands alone without this. */
const GOES_ON =
  /^(?:(?:and|but|so(?! (?:far|many|much)\b)|also),? |(?:second|third|fourth|fifth|sixth|last)(?:ly)?, |(?:in the meantime|meanwhile|for now)[,:] )(?=\p{L})/iu;

/** A sentence of the alert as it would be quoted alone: once, in English, and not as the end of another. */
export function quotationOf(text: string, from: Parameters<typeof quotation>[1]): Quotation {
  const english = withoutOtherLanguage(text);
  if (english !== null)
    return quotation(capital(withoutGreeting(english.replace(GOES_ON, ''))), from);
  const whyNot = 'It is not in English: the alert says it in English too, or you can.';
  return { ...quotation(text, from), whyNot };
}

/** What stands where a name stood. */
const STANDS_FOR_NAME = /\bthe services?\b|\[(?!whose\b)/i;

export interface Quotation {
  says: string;
  /** Why it is never quoted; `null` where it may be. */
  whyNot: string | null;
  /** Why it is quoted to staff alone; absent where families may read it, too. */
  notHome?: string;
}

/**
 * @param text A sentence of the alert.
 * @param from Names of the alert, the shared data, and whether the alert may be passed on at all.
 */
export function quotation(
  text: string,
  {
    names,
    sharedData,
    isNaming,
    mayShare,
    isLawOurs = false,
    isNot = false,
  }: {
    names: Alert['names'];
    sharedData: Pick<SharedData, 'embargo' | 'routes'>;
    /** Does a text hold a name that is for nobody? */
    isNaming: (words: string) => boolean;
    mayShare: boolean;
    /** Do we say what the law is of what the alert is about? Default: no. */
    isLawOurs?: boolean;
    /** Does it stand in a list of what not to do? Default: no. */
    isNot?: boolean;
  },
): Quotation {
  // “keep the messages; and”: how an item of a list ends.
  const item = text.replace(/[;,](?: (?:and|or))?$/u, '');
  const unnumbered = withoutOtherNumbers(item, sharedData.routes.routes);
  const named = inUkWords(withoutKnown(withoutPerson(withoutMarks(unnumbered))));
  const { says, isWhole } = withoutNames(named, names);
  // “a page called the pip jar” is a page, and nothing of it is left to look for.
  const namesChallenge =
    names.some(
      ({ role, name }) => role === 'challenge' && new RegExp(literal(name), 'iu').test(text),
    ) && STANDS_FOR_NAME.test(says);
  const retired = sharedData.routes.retired.find(({ name }) => says.includes(name));
  const phrase = sharedData.embargo.phrases.find(
    ({ for: reader, pattern }) => reader !== 'pupils' && new RegExp(pattern, 'iu').test(says),
  );
  const unlinked = withoutOurLinks(says, sharedData.routes.routes);
  const isLaw = isOfLaw(says);
  const others = names.filter(({ role }) => role === 'other');
  // What weighs most comes first: it is the reason that is given.
  const reasons: (string | false | undefined)[] = [
    !mayShare && 'The alert says that it is not for passing on.',
    isDiary(says) && 'It is of the school year.',
    (!isWhole || (/\bthe services\b/i.test(says) && !/\bservices\b/i.test(text))) &&
      'Without the name in it, it would be no sentence.',
    isNot &&
      !doNotParts(says).some(isDoNot) &&
      !/\b(?:never|do(?:es)? not|don['’]t|doesn['’]t|won['’]t|will not|must not)\b/i.test(says) &&
      !/^no /i.test(says) &&
      'It stands in a list of what not to do: alone it would say the opposite.',
    namesChallenge && 'It names a challenge.',
    nameIn(says, others) !== null && 'It names a person, a school or a place.',
    isNaming(says) && 'It names a service, in a way that is not simply left out.',
    !hasOurNumbersAlone(unnumbered, sharedData.routes.routes) &&
      'It gives a number: ours are checked, and stand in every product.',
    speaksOfSelfHarm(says) && OF_DEATH,
    whyNever(unlinked) ?? false,
    isLawOurs && isLaw && OF_LAW,
    retired && `It sends people to ${retired.name}. ${retired.note}`,
    phrase && `We say it another way: ${phrase.instead}.`,
  ];
  const whyNot = reasons.find((reason) => typeof reason === 'string') ?? null;
  return { says, whyNot, ...(isLaw ? { notHome: OF_LAW } : {}) };
}

/** A quotation has its own marks: those of what was said in the alert are left out where one of a pair is elsewhere. */
function withoutMarks(text: string): string {
  const marks = text.match(/[“”"]/g)?.length ?? 0;
  return marks === 1 ? text.replace(/[“”"]/, '') : text;
}
