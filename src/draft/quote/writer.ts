/** Who “we” are in what an alert says: above a school's signature, “call us” would be the school's own. */
import type { AlertReading } from '#model/alert/alert-reading.ts';
import { isOfClub, isOfSchool, publisherTold } from '#model/alert/published-by.ts';
import { SPOKEN } from '#model/language/spoken.ts';
import { capital } from '#model/text/mid-sentence.ts';

export interface Writer {
  /** Several people, as they follow a verb or stand before one: “the police”. */
  who: string;
  whose: string;
  /** Is it a school or a club, which writes of its own pupils or members? */
  isSchool?: true;
  /** Has it schools, so that “tell us” is to tell one's own? */
  isOfSchools?: true;
}

/** “Six Mills Learning Trust”: it has pupils of its own, as a school has. */
export const OF_SCHOOLS =
  /\b(?:schools?|learning|academy|academies|college) (?:trust|federation|group|partnership)\b/i;

const KINDS: readonly (readonly [RegExp, Writer])[] = [
  [
    /\b(?:learning|academy|academies|schools?) trust\b/i,
    { who: 'the trust', whose: 'the trust’s', isOfSchools: true },
  ],
  [
    /\beducation(?: and training)? board\b|\bETB\b/i,
    { who: 'the board', whose: 'the board’s', isOfSchools: true },
  ],
  [/\b(?:nhs|hospitals?|health board)\b/i, { who: 'the hospital', whose: 'the hospital’s' }],
  [
    /\bfire (?:(?:and|&) rescue|service|brigade)\b/i,
    { who: 'the fire service', whose: 'the fire service’s' },
  ],
  [/\btrading standards\b/i, { who: 'Trading Standards', whose: 'Trading Standards’' }],
  [/\bpartnership\b/i, { who: 'the partnership', whose: 'the partnership’s' }],
  [/\bcouncil\b/i, { who: 'the council', whose: 'the council’s' }],
  [/\b(?:trust|charity|foundation)\b/i, { who: 'the charity', whose: 'the charity’s' }],
  [
    /\b(?:police|constabulary|cyber ?crime|crime unit|officers?|PCSO|sheriff)\b|\bgarda/i,
    { who: 'the police', whose: 'the police’s' },
  ],
  [/\b(?:bank|building society)\b/i, { who: 'the bank', whose: 'the bank’s' }],
  [/\bnurser(?:y|ies)\b/i, { who: 'the nurseries', whose: 'the nurseries’' }],
  [/\bnurs(?:es|ing)\b/i, { who: 'the nurses', whose: 'the nurses’' }],
];
const A_SCHOOL = 'a school';
/** “that college”: a single school or club, after whose paper it is has been told. */
const ownWriter = (told: string): Writer => {
  const who = told.replace(/^an? /, 'that ');
  return { who, whose: `${who}’s`, isSchool: true };
};
/** Whoever they are. */
export const OTHERS: Writer = { who: 'those who wrote', whose: 'the writers’' };

/** “One of our families”, “our pupils”, “Tom in 6H”: a school speaks, whatever it is called by. */
const OF_OWN_PUPILS =
  /\b(?:one|two|three|some|several|many|most|all) of our (?:families|pupils|students|classes)\b|\bour (?:own )?(?:pupils|students|classes|year groups)\b|\b(?:in|from|of) \d{1,2}[A-Z]{1,2}\b/u;

/** Most words of a publisher's name that stand in the middle of its sentence. */
const NAME_WORDS = 7;

/**
 * Who wrote an alert: by their kind, or else by their name.
 * @param platformNames What is named nowhere: a service's own page is of those who wrote.
 * @param statements A school, of which the publisher's name says nothing, is known by how it speaks.
 */
export function writerOf({
  publisher,
  platformNames,
  statements,
}: Pick<AlertReading, 'publisher' | 'platformNames' | 'statements'>): Writer {
  if (publisher === null) return OTHERS;
  const name = publisherTold({ publisher, names: platformNames });
  if (isOfSchool(publisher) || isOfClub(publisher)) return ownWriter(name ?? A_SCHOOL);
  const kind = KINDS.find(([pattern]) => pattern.test(publisher))?.[1];
  if (kind) return kind;
  if (statements.some(({ text }) => OF_OWN_PUPILS.test(text))) return ownWriter(A_SCHOOL);
  return name === null || name.split(/\s+/).length > NAME_WORDS
    ? OTHERS
    : { who: name, whose: `${name}’${name.endsWith('s') ? '' : 's'}` };
}

/** What somebody says, or is to say, without quotation marks: “Underneath it said: got a card with us?”, “small requests: say my name” */
const AFTER_SAID =
  /(?<=\b(?:said|says|read|reads|wrote|writes|asked|asks|typed|replied|requests?|demands?|questions?|messages?|orders?|rules?|words|sentence|line|ask(?:s|ed|ing)? (?:them |him |her |children )?(?:for|to do) (?:\p{Ll}+ ){0,2}\p{Ll}+|(?:[Ss]ay(?:ing)?(?! no(?:thing)?\b)|[Tt]ry|[Pp]ractise|(?:[Tt]ell|[Aa]sk|[Tt]each|[Rr]emind) (?:them|him|her|your (?:child(?:ren)?|son|daughter|teenager)))\b[^.:;?!]{0,60}):\]?\s)[^\s"“'‘].*/su;
/** “choose 'People I follow back'”: what stands on a button. */
const ON_BUTTON =
  /(?<=\b(?:[Cc]hoose|[Pp]ick|[Ss]elect|[Tt]ap|[Pp]ress|[Tt]ick|set it to) )['‘][^'’]{2,40}['’]/su;
/** Parts a text into what is said in it, at the odd places, and the rest. */
const AROUND_SPOKEN = new RegExp(
  `(${SPOKEN.source}|${AFTER_SAID.source}|${ON_BUTTON.source})`,
  'su',
);
/** “the phones we all use”, “none of us”: everybody, and not the writer. */
const OF_ALL =
  /\b(?:we all|(?:all|most|many|some|both|none|each|any|one) of (?:us|ours)|us all)\b/i;
const SHORT: Readonly<Record<string, string>> = {
  ...{ re: 'are', m: 'are', ve: 'have', ll: 'will', d: 'would' },
};
/** “I was”: whoever wrote it are several. */
const OF_ONE: Readonly<Record<string, string>> = { am: 'are', was: 'were' };

/** “Call us” → “Call [the bank]”, but for what somebody says in it. */
export function asOfWriter(sentence: string, { who, whose }: Writer): string {
  // In capitals, “PAY OR WE SEND IT” is what somebody says.
  if (OF_ALL.test(sentence) || sentence === sentence.toUpperCase()) return sentence;
  return outsideSpeech(sentence, (part) =>
    part.replace(
      /(?<!-)\b(we|us|ours?|I|me|my|mine)(?:['’](re|m|ve|ll|d)| (am|was)(?= ))?\b(?!-)/gi,
      (found, word: string, short: string | undefined, is: string | undefined, at: number) => {
        if (/^(?:US|i)\b/.test(found)) return found;
        // “open Me, then Privacy”
        if (/^M[ey]$/.test(word) && /[\p{L},] $/u.test(part.slice(0, at))) return found;
        // “Go to Me > Safety”: a menu.
        if (/^ ?[>→›]/.test(part.slice(at + found.length))) return found;
        const named = /^(?:our|my|mine)/i.test(word) ? whose : who;
        const isFirst =
          /^\p{Lu}/u.test(word) && (word !== 'I' || /(?:^|[.!?…])\s*$/u.test(part.slice(0, at)));
        const bracket = `[${isFirst ? capital(named) : named}]`;
        const verb = short ? SHORT[short] : is && OF_ONE[is];
        return verb ? `${bracket} ${verb}` : bracket;
      },
    ),
  ).replace(TWICE, '$1[they]');
}

/** Changes what the writer says; what somebody else says, or is to say, speaks of themselves: “Say: ‘Come and tell me.’” */
const outsideSpeech = (sentence: string, change: (part: string) => string): string =>
  sentence
    .split(AROUND_SPOKEN)
    .map((part, at) => (at % 2 === 1 ? part : change(part)))
    .join('');

/** “ring [the school] and [the school] will deal with it” */
const TWICE = /(\[(the [^\]]+)\][^[\]]*)\[\2\](?= (?:will|can|are|would|have)\b)/iu;

/** “Tell us”, in a school's letter: whoever gets ours turns to their own. */
const TO_US =
  /\b(to|with|tell|telling|ring|ringing|call|ask|contact|see|seeing|e-?mail|phone|show|from) (?:us|me)(?! \p{Ll}+ing\b)\b/giu;
export const asOfSchool = (sentence: string): string =>
  outsideSpeech(withSchool(sentence), (part) => part.replace(TO_US, '$1 [your school]'));

/** “tell Miss Okafor at the gate”: who that is, whoever gets our letter has no need to know. */
export const toSchool = (asked: string): string =>
  asked.replace(
    /\b(tell|see|ask|ring|contact|show|speak (?:to|with)|talk (?:to|with)) (?:Mrs?|Ms|Miss|Dr)\.? \p{Lu}[\p{L}’'-]+(?: (?:at|in|by) the (?:gate|office|door|playground|classroom))?/giu,
    '$1 [your school]',
  );

/** “Ring me or the school”: whoever it is, the school is theirs. */
export const withSchool = (sentence: string): string =>
  outsideSpeech(sentence, (part) =>
    part.replace(/\b(?:me|us),? or (?:the |your )?school\b/giu, '[the school]'),
  );

/** Does one person speak in it who wrote it? That is nobody whom a school's letter can quote as itself. */
export const speaksAsI = (sentence: string): boolean =>
  sentence
    .split(AROUND_SPOKEN)
    .some((part, at) => at % 2 === 0 && /\b(?:I|[Mm]e|[Mm]y|[Mm]ine)\b/.test(part));
