/** What may be a name, with all that its mentions say for it and against it. */
import { type Evidence, evidenceOf, KINDS, type Kind, NO_POINTS } from './evidence.ts';
import { isKnownWord } from './known-words.ts';
import { type Mention, nameKey } from './mentions.ts';
import { IS_DARE, IS_MONEY, IS_PLACE } from './name-words.ts';
import {
  isCalledPerson,
  isNeverName,
  isOther,
  isPartOfOther,
  isPerson,
  isPlace,
  townIn,
} from './not-names.ts';
import { WHAT_IS } from './score-context.ts';

export interface Candidate {
  key: string;
  /** How it is written, each form with how often its capitals count. */
  forms: Map<string, number>;
  /** Number of the block in which it stands first. */
  first: number;
  count: number;
  /** How often it has its capital within a sentence. */
  within: number;
  /** For each kind of evidence: the highest score, and the number of mentions with a score. */
  best: Record<Kind, number>;
  seen: Record<Kind, number>;
  where: number;
  /** How often somebody is said to be on it or to use it. */
  onIt: number;
  persons: number;
  dare: number;
  money: number;
  place: number;
  isDefined: boolean;
  /** A heading near the top, or the title, has it. */
  isHead: boolean;
  /** What names beside it in a list, or a web address, speak for it. */
  bonus: number;
}

/** Things of a kind, by the word for them. */
const OF_SEVERAL =
  /^ (?:apps|sites|websites|games|platforms|toys|robots|dolls|bots|chatbots|tools)\b/i;

/** What says how big or how many things are, and is the name of none where small letters follow. */
const HOW_MUCH =
  /^(?:large|larger|big|bigger|huge|giant|massive|enormous|vast|small|smaller|tiny|many|more|most|several|few|fewer|growing|rising|whole|entire|long|short)$/i;

/** Points that make a name. */
export const ENOUGH = 3;
/** Points below which a person is asked whether it is one: in new papers most of these are none. */
export const SURE = 4;
/** What each further mention of a kind adds, and at most. */
const AGAIN = 0.4;
const MOST_AGAIN = 1.2;
const OFTEN = 3;
/** A name in a heading this near the top is what the alert is about. */
const TOP = 9;

/** A name of which no mention has been looked at. */
export const emptyCandidate = (key: string, first: number): Candidate => ({
  key,
  forms: new Map(),
  first,
  count: 0,
  within: 0,
  best: { ...NO_POINTS },
  seen: { ...NO_POINTS },
  where: 0,
  onIt: 0,
  persons: 0,
  dare: 0,
  money: 0,
  place: 0,
  isDefined: false,
  isHead: false,
  bonus: 0,
});

/**
 * @param others Keys of what belongs to others: help routes.
 * @param publishers Keys of who issued the paper, which may have been misread: what is said to be an app is one.
 */
export function candidatesFrom(
  mentions: readonly Mention[],
  others: ReadonlySet<string>,
  publishers: ReadonlySet<string>,
): Map<string, Candidate> {
  const found = new Map<string, Candidate>();
  const wordsOf = (some: readonly Mention[]): Set<string> =>
    new Set(some.flatMap(({ form }) => form.split(' ').map(nameKey)));
  const people = wordsOf(mentions.filter((mention) => !mention.isFigure && isPerson(mention)));
  const places = wordsOf([...mentions.filter(isPlace), ...mentions.flatMap(townIn)]);
  const parts = new Set(
    mentions
      .filter(isPartOfOther)
      .flatMap(({ key, form }) => [key, nameKey(form.replace(/^Operation /, ''))]),
  );
  for (const mention of mentions) {
    const { key, form } = mention;
    if (publishers.has(key) && !mention.isStated) continue;
    if (isNeverName(form)) continue;
    // “Dependence: the app is made to keep them talking”: an ordinary word that heads an item.
    if (mention.before === '' && mention.after.startsWith(':') && isKnownWord(form)) continue;
    // “Talking toys”: what they do, and not what one is called.
    if (/ing$/.test(form) && OF_SEVERAL.test(mention.after) && isKnownWord(form)) continue;
    // “Large group chats”: how big things are, or how many.
    if (mention.before === '' && HOW_MUCH.test(form) && /^ \p{Ll}/u.test(mention.after)) continue;
    const isOthers = [
      form,
      mention.run,
      withoutEnding(form),
      form.replace(/^\p{Lu}\p{Ll}+ /u, ''),
    ].some((form) => others.has(nameKey(form)));
    if (isOthers || places.has(key) || parts.has(key) || isOther(mention)) continue;
    const candidate = found.get(key) ?? emptyCandidate(key, mention.at);
    found.set(key, candidate);
    const evidence = evidenceOf(mention);
    add(candidate, mention, evidence);
    // “Inspector Ruth Callaghan” makes a person of “Callaghan”, wherever that stands.
    // What is called so, or said to be an app, is no person, whatever it says or is asked for.
    const isStated = evidence.stated >= 3 && !isCalledPerson(mention.before);
    if (
      !isStated &&
      (isPerson(mention) || form.split(' ').every((word) => people.has(nameKey(word))))
    )
      candidate.persons += 1;
  }
  withoutPlurals(found);
  return found;
}

/** “a free Pip”, “Pips are sold”: one and many of it are one name. */
function withoutPlurals(found: Map<string, Candidate>): void {
  const order = [...found.keys()];
  for (const [key, many] of found) {
    const singular = found.get(key.replace(/s$/, ''));
    if (!singular || singular === many || key.length < 4) continue;
    for (const kind of KINDS) {
      singular.best[kind] = Math.max(singular.best[kind], many.best[kind]);
      singular.seen[kind] += many.seen[kind];
    }
    for (const sum of [
      'count',
      'within',
      'where',
      'onIt',
      'persons',
      'dare',
      'money',
      'place',
    ] as const)
      singular[sum] += many[sum];
    singular.isHead ||= many.isHead;
    singular.isDefined ||= many.isDefined;
    // It is called as it is called first.
    const isFirst = order.indexOf(key) < order.indexOf(singular.key);
    for (const [form, count] of many.forms) singular.forms.set(form, isFirst ? count + 1 : 0);
    found.delete(key);
  }
}

/** “BeGambleAware.org” is where BeGambleAware is found. */
const withoutEnding = (form: string): string =>
  form.replace(/\.(?:org|com|net|co)(?:\.\p{Ll}+)?$/u, '');

function add(candidate: Candidate, mention: Mention, evidence: Evidence): void {
  const { form, isFirst, isShouted, block, at, before } = mention;
  for (const kind of KINDS) {
    candidate.best[kind] = Math.max(candidate.best[kind], evidence[kind]);
    if (evidence[kind] > 0) candidate.seen[kind] += 1;
  }
  if (evidence.where && evidence.does < 1.5) candidate.where += 1;
  if (evidence.on > 1) candidate.onIt += 1;
  if (IS_DARE.test(evidence.noun)) candidate.dare += 1;
  else if (IS_PLACE.test(evidence.noun)) candidate.place += 1;
  else if (IS_MONEY.test(evidence.noun)) candidate.money += 1;
  candidate.isDefined ||= evidence.isDefined;
  candidate.count += 1;
  const isWithin = !isShouted && (!isFirst || /\p{Ll}\p{Lu}| /u.test(form));
  if (isWithin && block.kind !== 'heading') candidate.within += 1;
  if (block.kind === 'heading' && isWithin && form.length > 1) candidate.within += 0.5;
  const isPlain = isShouted && candidate.forms.size > 0;
  candidate.forms.set(form, (candidate.forms.get(form) ?? 0) + (isPlain || isShouted ? 0 : 1));
  const isTop = block.kind === 'heading' || block.kind === 'caption' || at < 3;
  candidate.isHead ||= (isTop && at < TOP && evidence.heads > 0) || WHAT_IS.test(before);
}

/** How much speaks for it. */
export function weightOf(candidate: Candidate): number {
  const sum = KINDS.reduce(
    (all, kind) =>
      all +
      candidate.best[kind] +
      (candidate.best[kind] > 0 && kind !== 'odd' && kind !== 'apart'
        ? Math.min(MOST_AGAIN, AGAIN * (candidate.seen[kind] - 1))
        : 0),
    0,
  );
  const often = candidate.within > 1 || (candidate.count > 1 && candidate.best.odd > 1) ? 0.7 : 0;
  // “… there’s Hatch Hour … when Hatch Hour is missed”
  const again = candidate.seen.apart > 1 ? 1 : 0;
  // “Most open Drift. Drift has no search box. … what Drift has learnt”: no word has a capital so often for nothing.
  const always =
    candidate.within >= OFTEN && candidate.best.on + candidate.best.does > 1.5 ? 0.5 : 0;
  // A place on a map: nobody is on it.
  const where = Math.min(3, Math.max(0, candidate.where - candidate.onIt) * 1.5);
  return (
    sum + often + again + always + candidate.bonus - where - Math.min(6, candidate.persons * 3)
  );
}

/** Is it more than an ordinary word that begins a sentence? */
export const standsOut = ({ within, best, bonus }: Candidate): boolean =>
  within > 0 || best.odd >= 1 || best.stated >= 4 || best.heads > 1.5 || bonus > 0;
