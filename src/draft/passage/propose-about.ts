/** The sentence of an alert that says best what it is about, as letters could quote it: a proposal, until its lead takes it. */
import type { AlertReading } from '#model/alert/alert-reading.ts';
import type { ProposedAbout } from '#model/alert/alert-source.ts';
import { isForOlder } from '#model/language/for-older.ts';
import type { Mechanism } from '#model/mechanism.ts';
import { anyOf } from '#model/text/literal.ts';
import { capital, midSentence } from '#model/text/mid-sentence.ts';
import { GOES_ON, isElsewhere, isNamed, OF_SOMEBODY } from '../quote/account.ts';
import type { Quotation } from '../quote/quotable.ts';

/** A whole sentence, with marks of no other speaker in it. */
const WHOLE = /^\p{Lu}[^“”"?!]*\.$/u;
/** What it cost somebody. */
const MONEY = /[£$€]\s?\d/u;

const KIND =
  'app|game|website|site|page|chatbot|bot|scheme|tool|editor|platform|toy|doll|robot|speaker|watch|group(?= (?:chat|where|that|which|in which)\\b)';
/** A sentence that says of what kind the thing is, and from there on what it does. */
const OF_A_KIND = new RegExp(
  `^(?:(?:The service|It) is |It[’']s |(?:We|I)\\b[^.;:]{0,60}? (?:of|about|to|on|called|using) )?(an? (?:[\\p{L}-]+ ){0,3}(?:${KIND})\\b(?! (?:is|are|was|were|has|had|does|can|cannot|can[’']t|may|might|will|must|should|isn[’']t|doesn[’']t)\\b).+)$`,
  'iu',
);
/** A sentence that says what it does: it is its subject, or whoever uses it. */
const OF_ITS_DOING = new RegExp(
  `^(?:(?:On )?the (?:service|${KIND})\\b|any(?:one|body)\\b|any \\p{L}+ (?:can|may)\\b|whoever\\b|two people\\b|(?:players|users|members|visitors)\\b|an? (?:picture|photo|message|clip|video)\\b)`,
  'iu',
);
/** For whom it is meant, what it costs and what it lacks is no account of it. */
const LIMITS =
  /\b(?:meant|rated|rating|aged?|over \d+|\d+ (?:and|or) over|\d+\+|costs?|money|how old|doesn[’']t|isn[’']t)\b|^no\b|^\p{Lu}{3}/iu;
/** How many sentences from the first on may be its opening, which says what has come up. */
const OPENING = 4;
/** An opening on people says what befell them. */
const OF_PEOPLE =
  /^(?:(?:the|some|many|our|most|all|several|over|last|since|in|at|on|an? (?:[a-z-]+ )?(?:group|couple|number|handful|pair) of) .*|(?:pupils|girls|boys|children|parents|families|staff|teachers|students|somebody|someone|you|their|young|teenagers|year|s\d)\b.*)/i;

/** Fewest words that say what a thing does, and most that the front of a letter has space for. */
const WORDS = { least: 7, most: 18 } as const;
/** What is held in the hand is what an alert is on, where it speaks of it so often. */
const HELD = ['watch', 'toy', 'doll', 'robot', 'speaker', 'tracker'] as const;
const OFTEN = 3;
/** What an alert may call its thing, where its name is not said. */
const KINDS = [
  ...['app', 'game', 'website', 'site', 'page', 'chatbot', 'console', 'headset'],
  ...HELD,
] as const;

/**
 * What stands for the service's name in a sentence: “the website”, as the alert has it of the name itself; “the service”
 * where it does not say.
 * @param of The sentence, where it may name another than the alert is about. Default: none.
 */
export function calledIn(
  { statements, platformNames }: Pick<AlertReading, 'statements' | 'platformNames'>,
  of = '',
): string {
  const named = platformNames.filter(({ name, variants }) => holdsAny(of, [name, ...variants]));
  const subject = platformNames.filter(({ role }) => role === 'subject');
  const names = spellingsOf(named.length > 0 ? named : subject);
  if (names.length === 0) return 'the service';
  const known = CALLED.get(statements) ?? new Map<string, string>();
  CALLED.set(statements, known);
  const key = names.join('\n');
  const called = known.get(key) ?? whatIsCalled(names, statements, platformNames.length === 1);
  known.set(key, called);
  return called;
}

const spellingsOf = (names: AlertReading['platformNames']): string[] =>
  names.flatMap(({ name, variants }) => [name, ...variants]);

/** What each alert calls a thing with these names: of all sentences on the same it is asked once. */
const CALLED = new WeakMap<AlertReading['statements'], Map<string, string>>();

/** @param isOnlyOne Does the alert name nothing else? Then “the game” is it. */
function whatIsCalled(
  names: readonly string[],
  statements: AlertReading['statements'],
  isOnlyOne: boolean,
): string {
  const name = `[“"'‘]?(?:${anyOf(names)})[”"'’]?`;
  const text = statements.map((statement) => statement.text).join('\n');
  const said = (kind: string): boolean =>
    new RegExp(
      `(?<!\\p{L})(?:${name}(?:[^.!?]*[.!?] It(?: is|['’]s)|,?(?: is| was)?) (?:an?|the) (?:[“"'‘]?[\\p{L}-]+[”"'’]? ){0,5}${kind}|${kind},? (?:called |named |known as )?${name}|${kind}: ${name}|the ${name} ${kind})(?!\\p{L})`,
      'iu',
    ).test(text);
  const spoken = (kind: string): boolean =>
    new RegExp(`(?<!\\p{L})(?:the|this) ${kind}(?!\\p{L})`, 'iu').test(text);
  const timesOf = (kind: string): number =>
    [
      ...text.matchAll(
        new RegExp(`(?<!\\p{L})(?:the|a|any|this|that) (?:[\\p{L}-]+ )?${kind}(?!\\p{L})`, 'giu'),
      ),
    ].length;
  const named = KINDS.filter(said);
  const held = HELD.filter((kind) => timesOf(kind) >= OFTEN);
  const found =
    named.length > 0 ? named : held.length === 1 || !isOnlyOne ? held : KINDS.filter(spoken);
  return found.length === 1 ? `the ${found[0]}` : 'the service';
}

const holdsAny = (text: string, names: readonly string[]): boolean =>
  new RegExp(`(?<!\\p{L})(?:${anyOf(names)})(?!\\p{L})`, 'iu').test(text);

/** What a title says of its paper, before what that is about: “ALERT: …”, “Notice to schools: …”, “Guide for parents – …”. */
const OF_PAPER =
  /^(?:.*\b(?:alerts?|guides?|guidance|notices?|letters?|warnings?|bulletins?|briefings?|advice|information|update|safeguarding|safety)\b[^:–—]*(?::| [–—-]) |(?:an? |the )?(?:\p{L}+ ){0,3}(?:alert|guide|guidance|notice|warning|briefing|bulletin|advice) (?:on|about|to|for) (?=\p{Ll}))/iu;
/** Most and fewest words of a title that says what a paper is about: behind what it says of the paper, and alone. */
const TITLE_WORDS = { least: 2, most: 9 } as const;
const ALONE_WORDS = { least: 2, most: 12 } as const;
/** “Livestream gifts: what parents should know” */
const FOR_WHOM = /(?::| [–—-]) (?:what|a (?:parents?|guide)|information|advice|guidance)\b.*$/i;
/** “When the feed turns on you”, “Keep them safe”: it asks, orders or leads on. */
const LEADS_ON =
  /^(?:when|why|how|what|who|where|which|if|is|are|can|could|should|do|don['’]t|does|has|have|please|keep|stay|be|look|watch|think|talk|know|help|stop|let|ask|say|spot|beware|important|urgent|new|your|our|my|we|in this|dates?|from)\b|\b(?:newsletter|update|blog|news|issue|edition|press release|term|week|statement)\b/i;
const SAYS_NO_TOPIC =
  /\b(?:parents|carers|families|schools?|staff|professionals|safeguarding|alert|letter)\b/i;

/** “Safety alert: fake profiles on Corner” → “fake profiles”; `null` where it is no such title. */
function titleTopic(
  reading: AlertReading,
  quote: (text: string) => Quotation,
): ProposedAbout | null {
  const title = reading.title ?? '';
  const paper = OF_PAPER.exec(title)?.[0];
  return paper === undefined
    ? null
    : topicIn(title.slice(paper.length), TITLE_WORDS, reading, quote);
}

/** “Fight accounts run by pupils”: a title that says nothing of its paper, and a word of what tells of the subject. */
function bareTitle(
  reading: AlertReading,
  quote: (text: string) => Quotation,
): ProposedAbout | null {
  const names = spellingsOf(reading.platformNames);
  const heading = new RegExp(`^[“"'‘]?(?:${anyOf(names)})[”"'’]?(?::| [–—-]) `, 'iu');
  const title = (reading.title ?? '')
    .replace(names.length > 0 ? heading : '', '')
    .replace(FOR_WHOM, '');
  const told = [
    ...reading.risks.filter(({ id }) => id === reading.lead),
    ...reading.mechanisms.filter(({ id }) => id === reading.leadMechanism),
  ].flatMap(({ evidence }) => evidence);
  const onSubject = new Set(told.flatMap(({ text }) => beginnings(text)));
  const isSlogan = /\byour?\b/i.test(title);
  const isTopic =
    !LEADS_ON.test(title) &&
    !isSlogan &&
    title !== title.toUpperCase() &&
    beginnings(title).some((beginning) => onSubject.has(beginning));
  if (isTopic) return topicIn(title, ALONE_WORDS, reading, quote);
  const [, said] = EXPLAINED.exec(title) ?? [];
  return said ? topicIn(said, TITLE_WORDS, reading, quote) : null;
}

/** “"Sleep calls": children who keep a video call on all night”: what is meant by it stands behind. */
const EXPLAINED =
  /^[^:]{3,30}: ((?:children|pupils|teenagers|people|adults|strangers|friends) (?:who|that) .+)$/u;

/** How the longer words begin: “accou”, “fight”. */
const STEM = 5;
const beginnings = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}{5,}/gu) ?? [])
    .filter((word) => !OF_ANY_ALERT.test(word))
    .map((word) => word.slice(0, STEM));
/** They stand in the title of any alert. */
const OF_ANY_ALERT =
  /^(?:young\p{L}*|child\p{L}*|people|pupils?|students?|parents?|famil\p{L}*|schools?|online|nights?|about|their|safe\p{L}*)$/u;

/** “… to speak to their children about the dangers of going into empty buildings, after …” */
const OF_TALK =
  /\b(?:(?:speak|talk)(?:s|ing)? (?:to|with) [^.;:]{0,40}?about|warn(?:s|ed|ing)? [^.;:]{0,60}?(?:about|of)|alert(?:s|ed|ing)? [^.;:]{0,60}?to) (the (?:dangers?|risks?) of [^.,;:?!“”"]+)/i;

/** What families are asked, in its opening, to talk about, or warned of. */
function talkTopic(
  reading: AlertReading,
  quote: (text: string) => Quotation,
): ProposedAbout | null {
  const opening = reading.statements
    .filter(({ uses }) => !uses.includes('furniture') && !uses.includes('front'))
    .slice(0, OPENING);
  for (const { text, line } of opening) {
    const topic = OF_TALK.exec(text)?.[1];
    const found = topic ? topicIn(topic, ALONE_WORDS, reading, quote) : null;
    if (found) return { ...found, text, line };
  }
  return null;
}

/** What is left of a title that says what a paper is about, as it follows “It is about”; `null` for what families are not told. */
function topicIn(
  said: string,
  words: Readonly<Record<'least' | 'most', number>>,
  { title: whole, platformNames, statements }: AlertReading,
  quote: (text: string) => Quotation,
): ProposedAbout | null {
  const title = whole ?? '';
  const names = spellingsOf(platformNames);
  const topic = said
    .replace(/ \([^()]*\)$/, '')
    .replace(/[.!]$/, '')
    .trim();
  const found =
    names.length > 0
      ? new RegExp(
          `(?: (?:on|in|from|via|using|through|of|at|to|for|with|by))? [“"'‘]?(?:${anyOf(names)})[”"'’]?$`,
          'iu',
        )
      : null;
  const bare = midSentence(found ? topic.replace(found, '') : topic);
  const count = bare.split(/\s+/).length;
  const isTopic =
    count >= words.least &&
    count <= words.most &&
    !(names.length > 0 && holdsAny(bare, names)) &&
    !SAYS_NO_TOPIC.test(bare) &&
    !isForOlder(bare) &&
    !isNamed(bare) &&
    !/[“”"?!:;]/.test(bare) &&
    quote(bare).whyNot === null;
  const line =
    statements.find(({ text }) => text.includes(title) || title.includes(text))?.line ?? 1;
  return isTopic ? { text: title, line, says: `“${bare}”` } : null;
}

/**
 * The title, or the first sentence that says what the thing is or does, and that passes every rule for what is quoted to adults.
 * @param quote Reads a sentence as adults would read it, without names.
 * @returns `null` where no sentence does.
 */
export function proposeAbout(
  reading: AlertReading,
  quote: (text: string) => Quotation,
): ProposedAbout | null {
  const topic = titleTopic(reading, quote) ?? talkTopic(reading, quote);
  if (topic) return topic;
  const called = calledIn(reading);
  const ofService = new Set(reading.serviceFacts.map(({ text }) => text));
  const does = (use: string): boolean => use.startsWith('mechanism:');
  const told = reading.statements
    .filter(({ uses }) => !isElsewhere(uses))
    .map((statement, at) => ({ ...statement, at, ...quote(statement.text) }))
    .filter(({ whyNot, notHome }) => whyNot === null && notHome === undefined);
  // “A page that …”, alone, may be a sign, or an example.
  const kinds = told.filter(
    ({ text, uses, at, says }) =>
      OF_A_KIND.test(says) &&
      (!/^an? /i.test(says) || at < OPENING || ofService.has(text) || uses.some(does)),
  );
  const doings = told.filter(
    ({ text, uses, says }) =>
      (ofService.has(text) || uses.some(does)) && OF_ITS_DOING.test(says) && !LIMITS.test(says),
  );
  const openings = told.filter(
    ({ at, uses, says }) => at < OPENING && uses.some(does) && !OF_PEOPLE.test(says),
  );
  // Where it is sure what the service does, we have plain words of our own for it.
  const isPlain =
    reading.leadMechanism !== null && !reading.unsure.some(({ what }) => what === 'leadMechanism');
  const saysMechanism = kinds.filter(({ uses }) =>
    uses.includes(`mechanism:${reading.leadMechanism ?? ''}`),
  );
  for (const { text, line, says } of isPlain ? saysMechanism : [...kinds, ...doings, ...openings]) {
    const half = halfSentence(says, called);
    if (half) return { text, line, says: half };
  }
  return bareTitle(reading, quote);
}

/**
 * Where letters would have a gap for it: what the service does most, though that was not surely read, in words of ours. Its
 * lead decides by taking it; until then the gap stays.
 */
export function aboutOfMechanism(
  { mechanisms }: Pick<AlertReading, 'mechanisms'>,
  {
    id,
    name,
    adults,
  }: Pick<Mechanism, 'id' | 'name'> & { adults: Pick<Mechanism['adults'], 'about'> },
): ProposedAbout | null {
  const [first] = mechanisms.find((mechanism) => mechanism.id === id)?.evidence ?? [];
  if (!first) return null;
  return {
    text: first.text,
    line: first.line,
    says: adults.about ?? midSentence(name),
    ours: true,
  };
}

/**
 * As it follows “It is about”: “We hear of a website where …” and “It is a website where …” as “a website where …”, any other
 * as it stands; `null` where it says nothing alone, names somebody, or is not for every family.
 */
function halfSentence(says: string, called: string): string | null {
  if (!WHOLE.test(says)) return null;
  const kind = OF_A_KIND.exec(says)?.[1]?.replace(/^A/, 'a');
  const inside = (kind ?? says)
    .replace(/\.$/, '')
    .replace(/\bthe service\b/gi, (found) => (found.startsWith('T') ? capital(called) : called));
  const half = kind ? `“${inside}”` : `this: “${inside}”`;
  const isAccount =
    (kind !== undefined || !GOES_ON.test(says)) &&
    ![OF_SOMEBODY, MONEY].some((pattern) => pattern.test(inside)) &&
    !isForOlder(inside) &&
    inside.split(/\s+/).length >= WORDS.least &&
    half.split(/\s+/).length <= WORDS.most &&
    !isNamed(inside);
  return isAccount ? half : null;
}
