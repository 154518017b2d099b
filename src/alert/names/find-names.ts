/**
 * Finds the names that are not for pupils: what the alert is about, what it mentions, dares, currencies.
 * A capital is not enough: the words around a name, or that it is no word of English, must say what it is.
 */
import type { FoundName } from '#model/alert/alert-reading.ts';
import { literal } from '#model/text/literal.ts';
import { isShareRow } from '../blocks/furniture.ts';
import type { Placed } from '../blocks/placed.ts';
import { ofCopyright } from '../front/find-publisher.ts';
import { headsPaper, isTown } from '../front/find-title.ts';
import { BODIES, isOrganisation } from '../front/organisation.ts';
import {
  type Candidate,
  candidatesFrom,
  ENOUGH,
  emptyCandidate,
  SURE,
  standsOut,
  weightOf,
} from './candidates.ts';
import { KINDS } from './evidence.ts';
import { WordSet } from './find-words.ts';
import { type FoundKnown, type KnownName, knownNamesIn } from './known-names.ts';
import { isEnglish, isKnownWord } from './known-words.ts';
import { addLikely } from './likely.ts';
import { withListed } from './listed-names.ts';
import { type Mention, mentionsIn, nameKey } from './mentions.ts';
import { aliasesIn, bestForm, variantsOf } from './name-forms.ts';
import { spellingsIn } from './name-spellings.ts';
import { nameTexts } from './name-texts.ts';
import { keysOfOthers } from './not-names.ts';
import { smallNamesIn } from './small-names.ts';
import { statedNames } from './stated-names.ts';
import { webNamesIn } from './web-names.ts';

/** Names that are never services, and names that always are. */
export interface NameContext {
  known: readonly KnownName[];
  /** Help routes and retired services. */
  notNames: readonly string[];
  publisher: string | null;
  title: string | null;
}

/** Suffix of a product tier: “X Plus”, “X Lite”. */
const TIER = / (?:plus|pro|premium|gold|lite|max|unlimited)$/i;
/** A shorter key begins too many words. */
const SHORTEST_BASE = 4;

/** No app's name is longer, in words. */
const MOST_MAKER_WORDS = 3;

/** Names, the alert's subject first. */
export function findPlatformNames(blocks: readonly Placed[], context: NameContext): FoundName[] {
  const others = keysOfOthers(context.notNames);
  const paper = blocks.filter((block) => !isShareRow(block.text));
  const body = paper.filter(({ section }, at) => section !== 'around' && !isTown(paper, at));
  const text = paper.map((block) => block.text).join('\n');
  const texts = nameTexts(body);
  const mentions = mentionsIn(texts, context.title);
  // The makers of an app may be called what the app is: only a body's own name, or a long one, is none.
  const owner = ofCopyright(paper);
  const publishers = keysOfOthers(
    [
      ...[context.publisher ?? ''].filter(
        (body) =>
          isOrganisation(body) ||
          body.split(' ').length > MOST_MAKER_WORDS ||
          isSaidToBeBody(body, text),
      ),
      ...(owner === null || isOwnService(owner, context.title, text) ? [] : [owner]),
    ].flatMap(partsOf),
  );
  const services = servicesThatIssue(
    [context.publisher ?? '', ...body.slice(0, TOP).map((block) => block.text)],
    text,
  );
  for (const name of services) publishers.delete(nameKey(name));
  const found = candidatesFrom(mentions, others, publishers);
  for (const [key, candidate] of found) if (isOrdinary(candidate, text)) found.delete(key);
  const notServices = new Set([...others, ...publishers]);
  const english = texts.filter(({ text }) => isEnglish(text));
  addLikely(found, english, mentions, notServices);
  for (const name of services) addSure(found, name, 0, 'place');
  addTitle(found, context.title);
  addWeb(found, body, notServices);
  for (const { name, at, role } of statedNames(body, notServices))
    if (!isSpellingOf(name, found)) addSure(found, name, at, role);
  for (const { form, bare, at, role } of smallNamesIn(english, notServices)) {
    addSure(found, form, at, role);
    found.get(nameKey(form))?.forms.set(bare, 0);
  }
  const known = knownNamesIn(context.known, text);
  const named = namedAmong(found, known, mentions, OTHER_TONGUE.test(text));
  const heads = headsOf(paper, context.title);
  return inOrder(withoutLonger(named, [...found.values()]), known, { ...context, heads }, text);
}

/** “@tuesdaytasksuk”, where “Tuesday Tasks” is a name. */
const isSpellingOf = (account: string, found: ReadonlyMap<string, Candidate>): boolean =>
  !/[._]/.test(account) &&
  [...found.values()].some(
    (one) =>
      one.key.length >= SHORTEST_BASE &&
      one.key !== nameKey(account) &&
      nameKey(account).startsWith(one.key) &&
      weightOf(one) >= ENOUGH,
  );

/** “Catapults: injuries to people”, and below “reports of catapults”: things of which there are many, with a capital that only begins something. */
const isOrdinary = ({ within, forms }: Candidate, text: string): boolean =>
  within === 0 &&
  [...forms.keys()].every(
    (form) =>
      /^\p{Lu}\p{Ll}+[^s\P{Ll}]s$/u.test(form) &&
      (text.match(new RegExp(`(?<!\\p{L})${literal(form.toLowerCase())}(?!\\p{L})`, 'gu')) ?? [])
        .length >= ORDINARY,
  );
/** So often in small letters. */
const ORDINARY = 2;

/** “Lanternlight is a charity”, “© KindlyOnline, registered charity”: a body, by what is said of it. */
const isSaidToBeBody = (body: string, text: string): boolean =>
  new RegExp(
    `(?<!\\p{L})${literal(body)}(?:,| is| are) (?:(?:an?|the) )?(?:[\\p{L}-]+ ){0,3}(?:charity|trust|foundation|organisation|helpline|union|society|newspaper)\\b`,
    'iu',
  ).test(text);

/** “© Quavo”, under a page on Quavo, of “our players”, or of whom one meets on it: whose words they are is the service itself. */
const isOwnService = (owner: string, title: string | null, text: string): boolean =>
  SPEAKS_AS_ONE.test(text) ||
  (title ?? '').includes(owner) ||
  new RegExp(
    `\\b(?:on|in|use|uses|using|join|joins|joined) ${literal(owner)}(?!\\p{L})`,
    'iu',
  ).test(text);

/** Lines at the head of a paper. */
const TOP = 9;
/** “Brixel Isles Safety Centre”, “Tumbletown Help Centre”: where a service itself speaks to those who use it. */
const OF_SERVICE =
  /^(?:the )?(\p{Lu}[^.,:;|]{2,30}?) (?:(?:family |player |online )?(?:safety|help|support)|trust (?:and|&) safety|community) (?:centre|center|pages?|team|blog)$/iu;
const SPEAKS_AS_ONE =
  /\bour (?:app|game|shop|store|players|users|moderators|servers|(?:only )?web address|makers)\b/i;

const servicesThatIssue = (heads: readonly string[], text: string): string[] =>
  SPEAKS_AS_ONE.test(text)
    ? heads
        .map((head) => OF_SERVICE.exec(head.trim())?.[1] ?? '')
        .filter((name) => name !== '' && !isOrganisation(name) && !BODIES.has(name.toLowerCase()))
    : [];

/** “Youth Wellbeing” of “Office for Youth Wellbeing Online”: two or more words of a body's name that stand together. */
const partsOf = (body: string): string[] => [
  body,
  ...[...body.matchAll(/\p{Lu}\S*(?:(?: &)? \p{Lu}\S*)+/gu)].flatMap(([run]) => {
    const words = run.split(' ');
    return words.flatMap((_, from) =>
      words.slice(from + 1).map((_word, more) => words.slice(from, from + more + 2).join(' ')),
    );
  }),
];

/** Words of Welsh, Irish and Gaelic that open or close a paper whose other words may be English. */
const OTHER_TONGUE =
  /\b(?:ysgol|bore da|prynhawn da|annwyl|diolch|cylchlythyr|rhieni|cofion|dydd|a ch[aá]irde|le gach|go raibh|scoil|a thuismitheoirí|le meas|a ch[aà]irdean|le d[uù]rachd|sgoil)\b/i;
/** In such a paper a word that English does not know is no evidence, where nothing else speaks for it. */
const isSaidOnce = ({ count, best, bonus }: Candidate): boolean =>
  count === 1 && best.stated < 2 && best.on < 2 && bonus === 0;

function namedAmong(
  found: ReadonlyMap<string, Candidate>,
  known: readonly FoundKnown[],
  mentions: readonly Mention[],
  isInTwoTongues: boolean,
): Candidate[] {
  const able = [...found.values()].filter(standsOut);
  const isNamed = (candidate: Candidate): boolean =>
    weightOf(candidate) >= ENOUGH && !(isInTwoTongues && isSaidOnce(candidate));
  const keys = new Set(
    [...able.filter(isNamed), ...known.map(({ name }) => ({ key: nameKey(name) }))].map(
      ({ key }) => key,
    ),
  );
  withListed([...found.values()], mentions, keys);
  return [...found.values()].filter((candidate) => standsOut(candidate) && isNamed(candidate));
}

function addTitle(found: ReadonlyMap<string, Candidate>, title: string | null): void {
  const key = nameKey(title ?? '');
  for (const candidate of found.values())
    if (
      candidate.key.length > 3 &&
      key.includes(candidate.key) &&
      (candidate.within > 0 ||
        candidate.best.stated > 0 ||
        candidate.best.on > 0 ||
        candidate.best.odd > 0)
    ) {
      // The title is its name and nothing else, or begins with it: “Pocket Friend”, “Moon Harbour: a guide”.
      const isAllOfIt = [...candidate.forms.keys()].some(
        (form) =>
          form.includes(' ') &&
          title?.startsWith(form) &&
          !/^ \p{L}/u.test(title.slice(form.length)),
      );
      // “Marble” over “… and Marble starts bringing you their friends”
      const isTitle = key === candidate.key && candidate.within > 0 && candidate.best.does > 0;
      candidate.bonus += (isAllOfIt && candidate.within > 1) || isTitle ? 2.5 : 0.8;
      candidate.isHead = true;
    }
}

function addSure(
  found: Map<string, Candidate>,
  name: string,
  at: number,
  role: 'dare' | 'money' | 'place',
): void {
  const candidate = found.get(nameKey(name)) ?? emptyCandidate(nameKey(name), at);
  found.set(candidate.key, {
    ...candidate,
    forms: new Map([[name, 1]]),
    bonus: 4,
    persons: 0,
    [role]: 1,
    count: candidate.count + 1,
  });
}

function addWeb(
  found: Map<string, Candidate>,
  blocks: readonly Placed[],
  others: ReadonlySet<string>,
): void {
  for (const { key, domain, at, isAlone } of webNamesIn(blocks).values()) {
    const candidate = found.get(key);
    if (candidate) {
      candidate.bonus += 3;
      candidate.forms.set(domain, 1);
    } else if (isAlone && !others.has(key)) {
      addSure(found, domain, at, 'place');
      if (!isKnownWord(key)) found.get(nameKey(domain))?.forms.set(key, 0);
    }
  }
}

/** “Cwmwlyn Plus” is a spelling of “Cwmwlyn”; a handle that holds a name is too. */
function withoutLonger(named: readonly Candidate[], able: readonly Candidate[]): Candidate[] {
  const byKey = new Map<string, Candidate>();
  const baseOf = (key: string): Candidate | undefined => {
    for (let end = SHORTEST_BASE; end <= key.length; end++) {
      const base = byKey.get(key.slice(0, end));
      if (base) return base;
    }
    return undefined;
  };
  const merge = (base: Candidate, forms: ReadonlyMap<string, number>): void => {
    for (const [form, count] of forms) base.forms.set(form, TIER.test(form) ? 0 : count);
  };
  for (const candidate of [...named].sort((a, b) => a.key.length - b.key.length)) {
    const base = baseOf(candidate.key);
    if (base && goesOn(base, candidate)) {
      merge(base, candidate.forms);
      base.isDefined ||= candidate.isDefined;
      for (const kind of KINDS) base.best[kind] = Math.max(base.best[kind], candidate.best[kind]);
    } else byKey.set(candidate.key, candidate);
  }
  // What is said more than once with a second word, “Cwtsh Map”, is the name in full.
  const isNamed = new Set(named);
  for (const candidate of able) {
    const isMore =
      candidate.count > 1 || [...candidate.forms.keys()].some((form) => TIER.test(form));
    const base = isMore && !isNamed.has(candidate) ? baseOf(candidate.key) : undefined;
    const longer = [...candidate.forms].filter(([form]) =>
      [...form.matchAll(/ /g)].some(({ index }) => base?.forms.has(form.slice(0, index))),
    );
    if (base) merge(base, new Map(longer));
  }
  withoutParts(byKey, able);
  return [...byKey.values()].sort((a, b) => a.first - b.first);
}

/** “Loftlight” goes on from no “Loft”: an ordinary word begins many others. */
const goesOn = (base: Candidate, candidate: Candidate): boolean =>
  (!isKnownWord(base.key) && (base.money === 0 || candidate.money > 0)) ||
  [...candidate.forms.keys()].some((form) =>
    [...base.forms.keys()].some(
      (begin) => form.startsWith(begin) && !/^\p{Ll}/u.test(form.slice(begin.length)),
    ),
  );

/** “Moon Harbour”, and later “in Harbour”: one word of a name stands for all of it. */
function withoutParts(byKey: Map<string, Candidate>, able: readonly Candidate[]): void {
  for (const whole of [...byKey.values()])
    for (const part of able) {
      const [written = ''] = part.forms.keys();
      const isPart =
        part !== whole &&
        part.within > 0 &&
        [...whole.forms.keys()].some(
          (form) => form.includes(' ') && form.split(' ').includes(written),
        );
      if (!isPart) continue;
      if (!whole.forms.has(written)) whole.forms.set(written, 0);
      if (byKey.get(part.key) === part) byKey.delete(part.key);
    }
}

/** A name with all that it is called, and what is known of it. */
interface Named {
  name: string;
  forms: string[];
  role: FoundName['role'];
  isHead: boolean;
  isInTitle: boolean;
  isDefined: boolean;
  isUnsure: boolean;
  /** What the paper says of it is that of an app. */
  use: Use;
  /** It is among the names that no pupil reads, whatever the alert. */
  isKnown: boolean;
  first: number;
}

function inOrder(
  named: readonly Candidate[],
  known: readonly FoundKnown[],
  { title, heads }: NameContext & { heads: Heads },
  text: string,
): FoundName[] {
  const keys = new Set(named.map(({ key }) => key));
  const others = known.filter(({ name }) => !keys.has(nameKey(name)));
  const withNames = named.map((candidate) => ({
    one: candidate,
    name: bestForm(candidate.forms, title),
  }));
  const spoken = [...withNames, ...others].map(({ name }) => name);
  const aliases = aliasesIn(text, spoken);
  const spellings = spellingsIn(text, spoken.map(nameKey));
  const firsts = new WordSet(spoken.map((name) => name.toLowerCase())).firstIn(text.toLowerCase());
  const aliasesOf = (name: string): string[] => aliases.get(name.toLowerCase()) ?? [];
  // What another is called for short is no name of its own.
  const short = new Set(
    withNames.flatMap(({ one, name }) =>
      aliasesOf(name)
        .map(nameKey)
        .filter((key) => key.length < one.key.length),
    ),
  );
  const titleKey = nameKey(title ?? '');
  const isInTitle = (name: string): boolean =>
    nameKey(name).length > 3 && titleKey.includes(nameKey(name));
  const all: Named[] = [
    ...withNames
      .filter(({ one }) => !short.has(one.key))
      .map(({ one, name }) => ({
        name,
        forms: [...one.forms.keys()],
        role: roleOf(one),
        isHead: one.isHead,
        isInTitle: isInTitle(name),
        isDefined: one.isDefined,
        isUnsure: weightOf(one) < SURE,
        use: useOf(one, heads),
        isKnown: known.some((known) => nameKey(known.name) === one.key),
        first: firsts.get(name.toLowerCase()) ?? -1,
      })),
    ...others.map(({ name, variants, first }) => ({
      name,
      forms: variants,
      role: 'mentioned' as const,
      isHead: isInTitle(name),
      isInTitle: isInTitle(name),
      isDefined: false,
      isUnsure: false,
      use: 'some' as const,
      isKnown: true,
      first,
    })),
  ].sort((a, b) => a.first - b.first);
  const subjects = subjectsOf(all);
  return all
    .filter(
      ({ name, role }) => role !== 'mentioned' || subjects.has(name) || !isUsedAsWord(name, text),
    )
    .map(({ name, forms, role, isUnsure }) => ({
      name,
      variants: [
        ...new Set([...variantsOf(name, forms, spellings.get(nameKey(name))), ...aliasesOf(name)]),
      ],
      role: subjects.has(name) ? ('subject' as const) : role,
      ...(isUnsure ? { isUnsure: true as const } : {}),
    }))
    .sort((a, b) => Number(b.role === 'subject') - Number(a.role === 'subject'));
}

/** “Tell”, in a paper that says “tell a trusted adult”: as a name it would be found on every page. */
const isUsedAsWord = (name: string, text: string): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(name) &&
  isKnownWord(name.toLowerCase()) &&
  new RegExp(`(?<![\\p{L}\\p{N}])${name.toLowerCase()}(?![\\p{L}\\p{N}])`, 'u').test(text);

/** What a paper is called every week, in small letters, and its text below the title, without the last line. */
interface Heads {
  paper: string;
  below: string;
}
function headsOf(blocks: readonly Placed[], title: string | null): Heads {
  const titleAt = blocks.findIndex(({ text }) => title !== null && text.includes(title));
  return {
    paper: blocks.find((_, at) => headsPaper(blocks, at))?.text.toLowerCase() ?? '',
    below: blocks
      .slice(titleAt + 1, -1)
      .map(({ text }) => text)
      .join('\n'),
  };
}

/** Is it said to be an app, or that somebody is on it? `none`: it stands around the text, and nobody speaks of it. */
type Use = 'said' | 'some' | 'none';
const SAID = { stated: 2, on: 1, does: 1.5 };
/** A web address gives more. */
const OF_ADDRESS = 2.5;
function useOf({ best, within, bonus, forms }: Candidate, { paper, below }: Heads): Use {
  if (best.stated >= SAID.stated || best.on >= SAID.on) return 'said';
  const names = [...forms.keys()];
  const isAround = within < 1 || !names.some((name) => below.includes(name));
  const isPapers = names.some((name) => paper.split(' ').includes(name.toLowerCase()));
  return isPapers || (isAround && best.does < SAID.does && bonus < OF_ADDRESS) ? 'none' : 'some';
}

/**
 * What the paper is about: what heads it, else the first that is named before any dare; and what it says is one. Below the
 * title that names it, what heads a part may be a feature of it: “Quick Add”. Where “an app called Tallyho” stands, the
 * name of a club or a town at the head is none.
 */
function subjectsOf(all: readonly Named[]): Set<string> {
  const mentioned = all.filter(({ role }) => role === 'mentioned');
  const services = mentioned.some(({ use }) => use === 'said')
    ? mentioned.filter(({ use, isInTitle }) => use !== 'none' || isInTitle)
    : mentioned;
  const headed = services.filter(({ isHead }) => isHead);
  const titled = headed.filter(({ isInTitle }) => isInTitle);
  const heads = titled.length > 0 ? titled : headed;
  const dare = all.find(({ role }) => role === 'challenge')?.first ?? Number.POSITIVE_INFINITY;
  // “… not to post it on Facebook”, over a scare: what everybody knows, named by the way.
  const first = services
    .filter((service) => service.first < dare && !(service.isKnown && Number.isFinite(dare)))
    .slice(0, 1);
  return new Set(
    [...(heads.length > 0 ? heads : first), ...services.filter(({ isDefined }) => isDefined)].map(
      ({ name }) => name,
    ),
  );
}

function roleOf({ dare, money, place }: Candidate): FoundName['role'] {
  if (dare > 0 && dare >= place) return 'challenge';
  return money > place ? 'currency' : 'mentioned';
}
