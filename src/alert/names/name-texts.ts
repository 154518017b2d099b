/** The texts in which names are looked for: sentences, headings, rows, each written so that it says what a name is. */
import { literal } from '#model/text/literal.ts';
import type { Placed } from '../blocks/placed.ts';
import { sentencesOf } from '../sentences/sentences.ts';
import { IS_A } from './is-a.ts';
import { isRareWord } from './known-words.ts';
import { IS_PLACE, ORDINARY } from './name-words.ts';
import { opensName, SPAN } from './spans.ts';

export interface NameText {
  text: string;
  block: Placed;
  /** Number of the block. */
  at: number;
}

/** A line that heads others, in words. */
const LONGEST_LABEL = 6;
const OPENS_WITH_WHAT = /^(?:(?:It|This)(?:['’]s| is| was) )?(?:an?|one of)\s/i;
/** “Age rating: 17” under a name: a row of facts about a service. */
const FACT_ROW =
  /^(?:(?:stated |minimum |legal )?ages?(?: (?:rating|limit|guidance|restriction))?|rated|rating|cost|price|developer|platforms?|available on|type|category|genre)\b\W{0,3}(?:$|[:=\d£]|free\b|an?\b)/i;
const COLUMN_OF_NAMES =
  /^(?:the )?(?:name of )?(?:apps?|games?|sites?|websites?|platforms?|services?|challenges?)(?: name)?$/i;
/** “Name | Vuvi (also seen as Vuvi Lite)”, “App name: Vuvi” */
const NAME_ROW = new RegExp(
  `^(?:the )?(name|(?:name of (?:the )?)?(?:apps?|games?|sites?|websites?|platforms?|services?)(?:\\(s\\))?(?: name| involved| concerned| used)?)\\s*(?:[:|=]|\\s[–—-])\\s*["“‘]?(${SPAN})(?=["”’]?(?:$|[ ,;.(]))`,
  'iu',
);
/** “Type | Phone app”: what is told of a thing, and of no child. */
const TELLS_OF_THING = /^(?:type|category|genre|kind|what it is)\s*[:|–—=-]/i;
const STEP = '\\s*(?:[>›→»▸]|->)\\s*';
/** “Settings > Screen Time > Content & Privacy > Purchases”. */
const PATH = new RegExp(
  `\\p{Lu}[\\p{L}\\p{N}’'-]*(?:${STEP}[^>›→»▸.;()\\n]{1,40}?(?=${STEP}))*${STEP}["“‘']?\\p{L}?\\p{Lu}[\\p{L}\\p{N}’'-]*(?: (?:& |and |or |to )?\\p{L}?\\p{Lu}[\\p{L}\\p{N}’'-]*)*`,
  'gu',
);
const APPOSED = new RegExp(`^(${SPAN}) (An? )(?=\\p{Ll})`, 'u');

/** The sentences of blocks; a heading, a picture's words and a row of a table are one each. */
export function nameTexts(blocks: readonly Placed[]): NameText[] {
  return blocks.flatMap((block, at) =>
    textsOf(block, whatFollows(blocks, at)).map((text) => ({
      text: withoutSettings(
        text
          .replace(/[\u00a0\u202f]/g, ' ')
          .replace(MAIL, '')
          .replace(CLAUSE, ''),
      ),
      block,
      at,
    })),
  );
}

/** What stands before the sign of a mail's address is no name. */
const MAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
/** “2.1 burrow is a free building game”: the number of a clause. */
const CLAUSE = /^\d{1,2}\.\d{1,2}\.? (?=\p{L})/u;

/** Words on buttons are nobody's name. */
const withoutSettings = (text: string): string =>
  text.replace(PATH, (path) => (path[0] === ' ' ? path : ' settings '));

/** What stands under a line; under “What is it?” the answer does. */
const whatFollows = (blocks: readonly Placed[], at: number): Placed | undefined => {
  const next = blocks[at + 1];
  return next && /^what is it\b/i.test(next.text) ? blocks[at + 2] : next;
};

function textsOf(block: Placed, next: Placed | undefined): string[] {
  if (block.kind === 'caption') return [block.text];
  const [, rowLabel = '', rowName = ''] = NAME_ROW.exec(block.text) ?? [];
  const isOfThing =
    rowLabel.toLowerCase() !== 'name' ||
    (next !== undefined && TELLS_OF_THING.test(next.text) && IS_PLACE.test(next.text));
  if (rowName !== '' && isOfThing && opensName(rowName)) return [`${rowName} is an app`];
  const label = labelOf(block);
  if (block.kind === 'cell' && label !== null && COLUMN_OF_NAMES.test(block.under))
    return [`${label} is an app`];
  const labelledSentence = label !== null && next ? whatIsLabelled(label, next) : null;
  if (labelledSentence !== null) return [labelledSentence];
  if (block.kind === 'cell') return [label ?? block.text];
  if (block.kind === 'heading') return [block.text];
  const sentences = sentencesOf(block).map(({ text }) => inQuotes(text, block.emphasised));
  return sentences.map((text, at) => {
    if (at === 0 && APPOSED.test(text)) return text.replace(APPOSED, '$1 is a ');
    const following = sentences[at + 1] ?? '';
    // “… asked for Tangle. It’s an app in which …”: the next sentence says what the last word was.
    return SAYS_WHAT.test(following) && ENDS_IN_NAME.test(text)
      ? text.replace(
          /["”]?[.!?]$/,
          ` ${following.replace(/^It['’]s/, 'is').replace(/^(?:It|This|That) /, '')}`,
        )
      : text;
  });
}
/** “on **Lemon Row** they”: a few words that are set apart within a sentence are as good as in quotation marks. */
const inQuotes = (sentence: string, emphasised: readonly string[]): string =>
  OF_PEOPLE_OR_BUTTONS.test(sentence)
    ? sentence
    : emphasised
        .map((words) => words.replace(/[.,;:!?]+$/, ''))
        .filter(mayBeName)
        .reduce(
          (text, words) =>
            text.replace(
              new RegExp(`(?<=\\p{Ll},? )${literal(words)}(?![\\p{L}\\p{N}])`, 'gu'),
              '“$&”',
            ),
          sentence,
        );

/** Not “**not**” or “**ghost**”, which anything may be, nor “**4 May**” or “**LEMON**”: it has a capital, or is no word of English. */
const mayBeName = (words: string): boolean =>
  /^\p{L}[^.:;!?“”"]*\p{Ll}[^.:;!?“”"]*$/u.test(words) &&
  words.split(' ').length <= MOST_WORDS &&
  words
    .split(' ')
    .some(
      (word) =>
        !ORDINARY.has(word.toLowerCase()) &&
        (/^\p{Lu}/u.test(word) || !isRareWord(word.toLowerCase())),
    );
const MOST_WORDS = 4;
/** “Speak to **Karen Oduya**”, “Choose **Ghost**”, “We meet in the **Main Hall**”: whom to turn to, what to press, and where. */
const OF_PEOPLE_OR_BUTTONS =
  /\b(?:(?:speak|talk|write|reply|thanks) to|contact|email|choose|select|tap|press|click|toggle|turn(?:ed)? (?:on|off)|settings?|move|meet in|hall)\b/i;

const ENDS_IN_NAME = /\p{Lu}\p{L}+["”]?[.!?]$/u;
const SAYS_WHAT = /^(?:It['’]s|It is|This is|It was|That is) an? /;

/** The text of a short block that is no sentence, as a label of what follows; `null` for others. */
function labelOf({ kind, text }: Placed): string | null {
  const label = text.replace(/^(?:\p{Lu}|\d{1,2})[.)]\s+/u, '');
  const isLabel = label.split(/\s+/).length <= LONGEST_LABEL && !/[.!?:,;]["”’]?$/.test(label);
  return kind !== 'item' && isLabel ? label : null;
}

/** “Night Bell”, and then “A dare that …”: both are one sentence. A row of facts tells of a service. */
function whatIsLabelled(label: string, next: Placed): string | null {
  const { text } = next;
  if (OPENS_WITH_WHAT.test(text)) {
    const [first = ''] = text.replace(OPENS_WITH_WHAT, 'a ').split(/(?<=[.!?])\s/);
    return next.kind === 'cell' || IS_A.test(` is ${first}`) ? `${label} is ${first}` : null;
  }
  return FACT_ROW.test(text) ? `${label} is an app` : null;
}
