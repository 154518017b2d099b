/**
 * The words in which a paper says whom it may be shown to: what it calls itself, what is done with it, and its readers.
 * All are for lines in small letters with plain apostrophes.
 */
import { oneOf, regExp } from '../text/reg-exp.ts';

/** Whom a paper may come to. `public` is a page or a wall that anybody sees; `few` are leads and heads, or whoever has it. */
export type Reader = 'families' | 'public' | 'pupils' | 'staff' | 'few';
/** Readers beside the few. */
export const EVERYBODY: readonly Reader[] = ['families', 'public', 'pupils', 'staff'];

const NAMED_BY: Readonly<Record<Reader, RegExp>> = {
  families:
    /\b(?:parents?|carers?|famil(?:y|ies)|home|homes|book ?bags|the public|everyone|anyone|widely|freely|away|community|communities)\b/,
  public:
    /\b(?:websites?|web ?pages?|social media|facebook|newsletters?|notice ?boards?|school app|portal|the press|the media|online|class groups?|group chats?)\b/,
  pupils:
    /\b(?:pupils?|students?|children|learners|young people|class(?:es)?|assembly|assemblies|tutor time|year \d+)\b/,
  staff:
    /\b(?:staff|colleagues|teachers|tutors|(?:heads|leaders|directors) of year|pastoral (?:teams?|leads?|colleagues)|staff ?room|school)\b/,
  few: /\b(?:dsls?|leads?|leaders?|heads?|head ?teachers?|principals?|deputies|governors|team|recipients|us|yourselves|named)\b/,
};
/** Words for other things that hold a reader’s name: “who work with children”, “school website” (no school’s staff). */
const NO_READER =
  / who (?:work|deal|live) .*$|\bschool(?='s? |s\b| (?:website|app|newsletter|page))/g;

/** Some of the staff, and nobody else of them: “the school’s safeguarding team”, “named staff”. */
const TEAM =
  /\b(?:school(?:'s)? )?(?:[\w']+ )?safeguarding (?:teams?|leads?|staff)\b|\b(?:named|designated|senior|relevant|these|those|only the) (?:[\w']+ )?(?:staff|colleagues)\b/g;
/** The readers that a part of a line names. A safeguarding team is part of the staff, and not all of it; so is “us and the school”. */
export function readersIn(text: string): Reader[] {
  const plain = text.replace(NO_READER, ' ');
  const isOfFew = NAMED_BY.few.test(plain);
  const staff = plain.replace(TEAM, ' ').replace(isOfFew ? /\bschool\b/g : '', ' ');
  return (Object.keys(NAMED_BY) as Reader[]).filter((reader) =>
    NAMED_BY[reader].test(reader === 'staff' ? staff : plain),
  );
}

const PAPER =
  '(?:alert|briefing|bulletin|circular|communication|document|e-?mail|flyer|guide|guidance|handout|leaflet|letter|message|note|notice|page|paper|post|poster|report|sheet|version|update|advice)';
/** What may follow “this” where it is the paper; “this game” is none. */
const AFTER_THIS =
  /(?:on|to|into|with|in|out|aloud|as|home|or|and|among|within|where|for|may|can|must|should|is|was|are|went|go|goes|stays?|freely|widely|up|anywhere|further|outside|online)\b/;
/** The paper, as it speaks of itself. */
export const THIS = oneOf(
  /(?:no |any )?part of (?:this|it)|any of (?:this|it)/,
  regExp()`this(?: (?:whole )?${PAPER})?(?! (?!${AFTER_THIS})\w)`,
  /nothing (?:here|in (?:this|it))/,
  /\b(?:a )?cop(?:y|ies)(?: of (?:this|it))?(?! of)/,
  'the above',
);

/** What is done with a paper, and what was. */
export const HAND =
  '(?:pass(?: on)?|forward|send(?: on| out)?|share|circulate|cascade|distribute|copy|photocopy|print|publish|post|put|stick|pin|upload|display|hand(?: out)?|give|show|read(?: out| aloud)?|repeat|reproduce|use|quote(?: from)?|link to|reprint|tweet)';
export const HANDED =
  '(?:passed(?: on)?|forwarded|sent(?: on| out| home)?|shared|circulated|cascaded|distributed|copied|photocopied|printed|published|posted|put|stuck|pinned|uploaded|displayed|handed(?: out)?|given|shown|read(?: out| aloud)?|repeated|reproduced|used|reprinted|quoted)';

export const NOT = "(?:do not|don't|please don't|never|not to|not)";
/** How a paper comes to an order or to leave that it gives: “By all means”, “The bank has asked schools to”. */
export const ASKS = `${oneOf(
  'so |and |but |kindly |please |do |by all means |feel free to ',
  "(?:we are|we're|i am|i'm) happy for (?:you|schools|anyone) to ",
  'you have (?:our|my) (?:blessing|permission|leave) to ',
  "(?:you are|you're|schools are|settings are|anyone is|readers are) (?:very )?(?:welcome|free|asked|encouraged|invited) to ",
  '(?:you|schools|settings|branches|leads|heads) (?:may|can|might|should) (?:also |freely )?',
  '(?:we|i) (?:would )?(?:ask|urge|request) (?:that )?(?:you|schools|leads|staff|colleagues) (?:to )?',
  "(?:the )?[\\w' ]{2,24} (?:has|have) asked (?:schools|us|heads|leads) to ",
  "(?:it is|it's|that is|that's|this is) (?:fine|ok|okay|all right|safe) to ",
  'not to |to ',
)}*`;
