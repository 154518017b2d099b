/** What of an alert holds whatever the service does today: what happened, and signs and advice such as “Do not pay”. */
import { type Alert, STILL_RUNNING } from '../alert/alert.ts';
import {
  type AlertSource,
  isForFamilies,
  isOfWhatHappens,
  type OwnSentence,
} from '../alert/alert-source.ts';
import { isDoNot } from './do-not.ts';

/**
 * Words for menus and buttons: such a step is valid only as long as the service stays the same. Somebody
 * can be blocked and reported anywhere; “in the app” sends people to look for it there.
 */
const MENUS =
  />|→|›|\b(?:step \d|settings?|menus?|tap|swipe|hold down|hold a finger|slider|toggle|button|icon|autoplay|profile|password|press|choose|select|(?:turn|switch)(?:ed|ing)? (?:it )?(?:on|off)|log ?(?:in|out)|(?:mute|block|report)\b[^.;]{0,40} (?:in|on|inside|through) (?:the|its|that|this) (?:app|game|site|website|platform|service)|filter|version|update|test (?:it|account)|try it|online form)\b/iu;

/** Menus of a phone, its app store or a bank do not change with the service. */
const OF_DEVICE =
  /\b(?:iphones?|ipads?|android|app store|play store|google play|apple|family link|screen time|ask to buy|subscriptions?|parental controls?|xbox|playstation|router|broadband|your bank|the store)\b/iu;

/** “Go to Words”: a place in the service, by its name. */
const PLACE = /\b[Gg]o to \p{Lu}/u;
/** Does a sentence lead through menus that may change with the service? */
export const isWayThroughMenus = (text: string): boolean =>
  (MENUS.test(text) || PLACE.test(text)) && !OF_DEVICE.test(text);

/** The placeholder for the service's name; in brackets it stands for “it”. */
const SERVICE = /(?<!\[)\bthe service\b/i;

/** Sentences on events that the two letters have space for, beside everything else. */
const MOST_ACCOUNTS = 3;

/**
 * Those of the sentences that hold today: all that families may be told where somebody has looked, and the service is still as
 * the alert says; else those that hold whatever it is.
 */
export const holdingOf = (
  sentences: readonly OwnSentence[],
  source: Pick<AlertSource, 'statements' | 'own'>,
  status: Pick<Alert['status'], 'short' | 'confirmedBy'>,
): OwnSentence[] =>
  status.confirmedBy !== null && status.short === STILL_RUNNING
    ? sentences.filter(({ kind, whyNot }) => whyNot === null && isForFamilies(kind))
    : timelessOf(sentences, source);

/**
 * Those of the sentences that need no look at the service. What follows a step through menus goes with it: “Add the names
 * that hurt most.”
 */
export function timelessOf(
  sentences: readonly OwnSentence[],
  { statements, own }: Pick<AlertSource, 'statements' | 'own'>,
): OwnSentence[] {
  // The most important ones come first, decided on or not.
  const accounts = new Set(
    own
      .filter(({ kind, whyNot }) => kind === 'incident' && whyNot === null)
      .slice(0, MOST_ACCOUNTS)
      .map(({ key }) => key),
  );
  return sentences.filter(({ key, kind, text, says, line, whyNot, parts }) => {
    if (whyNot !== null || !isForFamilies(kind)) return false;
    // An event is reported in the alert's name, as of its date.
    if (isOfWhatHappens(kind)) return parts !== undefined || accounts.has(key);
    // A prohibition holds whatever the service does today.
    if (isDoNot(says)) return true;
    if (isWayThroughMenus(text) || (SERVICE.test(says) && !SERVICE.test(text))) return false;
    const beside = statements
      .filter((statement) => statement.line === line)
      .map((statement) => statement.text);
    const at = beside.findIndex((sentence) => text.startsWith(sentence) || sentence.includes(text));
    return !isWayThroughMenus(beside[at - 1] ?? '');
  });
}
