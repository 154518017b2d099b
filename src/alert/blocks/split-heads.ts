/** Heads that stand within a block become headings: “Warning signs: …”, “❌ Don't” over items with another sign. */
import { forbids } from '../sentences/advises.ts';
import { isOrder, isRoute } from '../sentences/sense.ts';
import { plainWords, roughSentences } from '../sentences/sentences.ts';
import { type Block, makeBlock, sliceText } from './alert-block.ts';
import { isShort } from './heading-shape.ts';
import { hasBars } from './in-line-items.ts';
import { saysNot } from './lead-in.ts';
import { markOf } from './list-marker.ts';
import { type Section, sectionOf } from './section-words.ts';

/** Level of a label that becomes a heading. */
export const LABEL_LEVEL = 6;
/** A label has no more words. */
const MOST_LABEL_WORDS = 9;
/** A head with a list's sign has no more words. */
const MOST_SIGNED_WORDS = 5;
/** A place to turn to is named in fewer words. */
const MOST_ROUTE_WORDS = 12;
/** A telephone number with its words is shorter than this, in characters. */
const LONGEST_CONTACT = 26;
/** Fewer sentences before what leads in to a list belong to it. */
const LEAST_TOLD = 2;
/** Bold words that head what follows leave at least this much of the text, in characters. */
const LEAST_LED = 10;

export interface SplitHeads {
  blocks: Block[];
  /** What stands under each label that stood within a paragraph. */
  underLabel: ReadonlyMap<Block, Block>;
}

/** @param title Is left as it is. */
export function splitHeads(blocks: readonly Block[], title: Block | undefined): SplitHeads {
  const underLabel = new Map<Block, Block>();
  const parts = blocks.flatMap((block, at) => {
    if (block === title) return [block];
    const split = splitLabel(block);
    const [head, under] = split;
    if (head && under) underLabel.set(head, under);
    return split
      .flatMap((part) => splitLeadIn(part, blocks[at + 1]))
      .map((part) => signedHead(part, blocks.slice(at + 1), blocks[at - 1]));
  });
  return { blocks: parts, underLabel };
}

/**
 * “Turn it off at night. Please do not”: where no line was left before a list, an item may end in what heads it. A paragraph
 * that tells something, and in its last sentence leads in to a list, is two.
 */
function splitLeadIn(block: Block, next: Block | undefined): Block[] {
  const from = /^.*[.!?]\s+(?=\S)/su.exec(block.text)?.[0].length ?? 0;
  if (block.kind === 'heading' || next?.kind !== 'item' || from === 0) return [block];
  const isLeadIn =
    block.kind === 'paragraph' &&
    /:\s*$/.test(block.text) &&
    roughSentences(block.text.slice(0, from).trim()).length >= LEAST_TOLD;
  if (!isLeadIn && !saysNot(block.text.slice(from))) return [block];
  return [
    { ...block, ...sliceText(block, 0, from) },
    makeBlock('paragraph', sliceText(block, from)),
  ];
}

/** “❌ Don't”, or “✅ Have a short chat about it tonight” where no other line has its sign, over items with another sign heads them. */
const signedHead = (
  block: Block,
  [next, second]: readonly Block[],
  before: Block | undefined,
): Block =>
  block.kind === 'item' &&
  next?.kind === 'item' &&
  block.sign !== next.sign &&
  block.level >= next.level &&
  !/^[\d(a-z]/i.test(block.sign) &&
  !/\.$/.test(block.text) &&
  block.text.split(/\s+/).length <=
    (isLone(block, before) && isPlainList(next, second) ? MOST_LABEL_WORDS : MOST_SIGNED_WORDS) &&
  sectionOf(block.text) !== null
    ? { ...block, kind: 'heading', level: LABEL_LEVEL, sign: '' }
    : block;

const isLone = ({ sign, text }: Block, before: Block | undefined): boolean =>
  before?.sign !== sign && !/[!?]$/.test(text);
/** Signs that say nothing of their items: “•”, “1.” */
const isPlainList = (first: Block, second: Block | undefined): boolean =>
  second?.kind === 'item' && markOf(first.sign) === 'plain' && markOf(second.sign) === 'plain';

/** “Warning signs: …” in a line of its own paragraph, or in bold before it: the label, and what stands under it. */
function splitLabel(block: Block): Block[] {
  if (block.kind !== 'paragraph' && block.kind !== 'quote' && !isClause(block)) return [block];
  const colon = endOfLabel(block.text);
  if (colon > 0 && namesPlace(block.text.slice(0, colon), block.text.slice(colon))) return [block];
  const length = endOfBoldLabel(block) ?? colon;
  if (length === 0) return [block];
  const label = block.text.slice(0, length).replace(/[\s:|–—-]+$/, '');
  if (label.split(/\s+/).length > MOST_LABEL_WORDS || sectionOf(label) === null) return [block];
  if (length === colon && isOneOrder(label, block.text.slice(length))) return [block];
  return [
    makeBlock('heading', sliceText(block, 0, label.length), { level: LABEL_LEVEL }),
    { ...block, ...sliceText(block, length), lead: 0 },
  ].map((part) => ({ ...part, text: part.text.replace(/^[:\s]+/, '') }));
}

/** “7.4”: a clause of minutes or a circular. */
const isClause = ({ kind, sign }: Block): boolean => kind === 'item' && /^\d+\.\d/.test(sign);

/** Where a label ends with its colon or question mark; 0 where there is none. */
const endOfLabel = (text: string): number =>
  (headOfList(text) ?? /^(?:\d[\d.]*\s+)?[^:.;?]{2,70}(?::|\?)\s+(?=\S)/.exec(text)?.[0])?.length ??
  0;

/** Where bold words end that name a section; `null` for none. */
function endOfBoldLabel({ text, lead }: Block): number | null {
  const isLabel =
    lead > 0 &&
    lead < text.length - LEAST_LED &&
    isShort(text.slice(0, lead)) &&
    sectionOf(text.slice(0, lead)) !== null &&
    /[:.?!]\s*$/.test(text.slice(0, lead + 1));
  return isLabel ? lead : null;
}

/** “Support line: 0800 …”, “Immediate danger: 999. Fraud: …”: a place to turn to, and not a heading. */
function namesPlace(label: string, rest: string): boolean {
  if (rest.length < LONGEST_CONTACT && /\d{3}/.test(rest) && !/^help\W*$/i.test(label)) return true;
  const [first = ''] = rest.split(/(?<=[.;])\s/);
  return (
    isRoute(first) && first.split(' ').length < MOST_ROUTE_WORDS && sectionOf(label) !== 'help'
  );
}

/**
 * “Don’t poke fun at it: the feelings are real”, “Ask with interest: ‘What is it like?’”, “Agree what is never typed in: names”: what
 * is asked, and the words or things for it. “Look out for: …” heads a list.
 */
const isOneOrder = (label: string, rest: string): boolean => {
  const [plain, section] = [plainWords(label), sectionOf(label)];
  if (section === 'signs') return /^\p{Ll}/u.test(rest) && isOrder(plainWords(rest));
  if (label.split(' ').length <= 3) return false;
  if (forbids(plain)) return /^\p{Ll}/u.test(rest);
  return section !== 'help' && isOrder(plain) && !isOrder(plainWords(rest));
};

/** Sections whose items may stand in one line with their head. */
const LISTED: ReadonlySet<Section | null> = new Set(['signs', 'advice', 'not', 'help']);

/** “Red flags | late nights | tears”, “Please do not – pay; reply; delete it”: what heads a list in one line. */
function headOfList(text: string): string | null {
  const head = /^[^|:.;?–—]{2,40}?\s+[|–—-]\s+(?=\S)/.exec(text)?.[0];
  if (head === undefined || !hasBars(text.slice(head.length))) return null;
  return LISTED.has(sectionOf(head.replace(/[\s|–—-]+$/, ''))) ? head : null;
}
