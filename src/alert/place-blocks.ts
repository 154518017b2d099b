/** Gives every block the section it stands in, by meaning: levels of headings say little. */
import { advises, forbids } from './advises.ts';
import { type Block, makeBlock, sliceText } from './alert-block.ts';
import { isShort } from './blocks-from-lines.ts';
import { datesIn } from './dates.ts';
import { isSignature } from './furniture.ts';
import { hasBars, inLineItems } from './in-line-items.ts';
import { CROSS } from './list-marker.ts';
import { CRUMBS } from './organisation-part.ts';
import type { Placed } from './placed.ts';
import { columnSection, type Section, saysPlainly, sectionOf } from './section-words.ts';
import { isOrder, isRoute, senseOf } from './sense.ts';
import { plainWords } from './sentences.ts';
import { speaksOfRisk } from './speaks-of-risk.ts';
import { itemsFrom, sectionOfItems, weighLists } from './weigh-lists.ts';

/** Sections that a short heading without a meaning of its own goes on with: “Grooming” under “The risks”. */
const GOES_ON: ReadonlySet<Section> = new Set(['risks', 'signs', 'advice', 'not', 'steps', 'help']);

/** Level of a label that becomes a heading. */
const LABEL_LEVEL = 6;

/** Sections whose items are no orders. */
const NO_ORDERS: ReadonlySet<Section | null> = new Set(['risks', 'signs', 'facts', 'appeal']);

/** @param titleAt Which block is the title, which names no section; -1 for none. */
export function placeBlocks(blocks: readonly Block[], titleAt: number): Placed[] {
  const placed: Placed[] = [];
  let current: Section | null = null;
  let level = 0;
  let sure: Placed['sure'] = 'guess';
  let heading = '';
  /** The list that a lead-in opened, until a block that is no item. */
  let list: Section | null = null;
  let listSure: Placed['sure'] = 'guess';
  let listHead = '';
  const title = blocks[titleAt];
  /** Labels within paragraphs, each with what it heads. */
  const labelled = new Map<Block, Block>();
  const all = blocks.flatMap((block, at) => {
    if (block === title) return [block];
    const parts = splitLabel(block);
    const [head, under] = parts;
    if (head && under) labelled.set(head, under);
    return parts
      .flatMap((part) => splitLeadIn(part, blocks[at + 1]))
      .map((part) => signedHead(part, blocks[at + 1]));
  });
  /** A label ends with its paragraph and the list that this opens: then what stood before it goes on. */
  let outer: {
    current: Section | null;
    level: number;
    sure: Placed['sure'];
    heading: string;
    under: Block;
  } | null = null;
  const put = (block: Block, section: Section | null, how: Partial<Placed>): void => {
    placed.push({
      ...block,
      section,
      sure,
      heading,
      isLeadIn: false,
      isTitle: block === title,
      ...how,
    });
  };
  /** The writer has signed: what follows is no part of the letter. */
  let isSigned = false;
  for (const [at, block] of all.entries()) {
    const next = all.slice(at + 1).find(({ kind }) => kind !== 'caption');
    const isListed = block.kind === 'item' && (block.sign !== '' || current !== null);
    const isAtFoot = at > 1 && at >= all.length - FOOT && !isListed;
    if (
      (SIGNS_OFF.test(block.text) && isShort(block.text)) ||
      ((isAtFoot || (at === all.length - 1 && block.sign === '')) &&
        isSignature(block.text, next?.text))
    )
      isSigned = true;
    else if (/^dear\b|^(?:from|sent|subject):/i.test(block.text)) isSigned = false;
    // “PS Odd socks day is tomorrow.”: no more of the list that the letter ended with.
    else if (isSigned && /^p\.? ?s\b/i.test(block.text)) {
      isSigned = false;
      [current, list, heading] = [null, null, ''];
    }
    const isItem = block.kind === 'item' || block.kind === 'cell';
    if (outer && block !== outer.under && !isItem && block.kind !== 'caption') {
      ({ current, level, sure, heading } = outer);
      outer = null;
    }
    const under = labelled.get(block);
    if (under) outer = { current, level, sure, heading, under };
    if (isSigned && isAtFoot && block.kind === 'heading') {
      put(block, 'around', { sure: 'plain' });
      continue;
    }
    if (block.kind === 'heading') {
      const said: Section | null =
        block === title || isTopHead(all, at, title) ? null : headingSection(block.text);
      const named = said !== null && ASKS.has(said) && asksNothing(all, at) ? null : said;
      const before = all.slice(0, at).findLast(({ kind }) => kind !== 'caption');
      if (named !== null && named !== 'around') isSigned = false;
      if (named !== null) {
        current = named;
        level = block.level;
        sure = saysPlainly(block.text, named) ? 'plain' : 'loose';
        list = null;
      } else if (!keepsSection(block, { current, level, before, next })) {
        current = null;
        sure = 'guess';
        list = null;
      } else if (before?.kind === 'item' && next?.kind === 'item') {
        // A running head breaks a list; a heading without a meaning may also begin another one.
        const other = sectionOfItems(itemsFrom(all, all.indexOf(next)));
        if (other !== null && other !== 'risks') {
          current = other;
          sure = 'guess';
        }
      }
      if (block !== title) heading = block.text;
      put(block, current, { heading: '', isLeadIn: named !== null });
      continue;
    }
    if (isFoot(block) || isSigned) {
      put(block, 'around', { sure: 'plain' });
      continue;
    }
    // “DATES”, and further down the paper's one piece on a danger: a list of dates holds no such text.
    if (current === 'around' && !isItem && tellsOfHarm(all, at)) {
      current = null;
      sure = 'guess';
      heading = '';
    }
    if (!isItem) list = null;
    const opens = !(block.kind === 'cell') && opensList(block, next);
    // “In school | At home”: columns that only say where go on with what the heading opened.
    const isWhere = current !== null && WHERE.test(plainWords(block.under));
    const column = block.kind === 'cell' && !isWhere ? columnSection(block.under) : null;
    // A column without a meaning stands beside the one that has the section's: it explains.
    const explains =
      block.kind === 'cell' && column === null && !isWhere && hasNamedColumn(all, at);
    // A cross before a sign of harm only marks it; elsewhere it says “not this”.
    const crossed = CROSS.test(block.sign) && !NO_ORDERS.has(list ?? current) ? 'not' : null;
    put(block, explains ? labelledBy(all, at) : (column ?? crossed ?? list ?? current), {
      sure: column !== null || crossed !== null ? 'plain' : list !== null ? listSure : sure,
      heading: column !== null ? block.under : list !== null ? listHead : heading,
      isLeadIn: opens,
    });
    if (opens) {
      const sentences = block.text.split(/(?<=[.!?])\s+/);
      const last = sentences.find((one) => FOLLOWS.test(one)) ?? sentences.at(-1) ?? block.text;
      const sectionKind = sectionOf(last) ?? leadIn(last);
      list = sectionKind ?? (isItem ? list : null);
      if (sectionKind !== null) {
        listSure = saysPlainly(last, sectionKind) ? 'plain' : 'loose';
        listHead = last;
      }
    }
  }
  return weighLists(placed.flatMap(inLineItems));
}

/** Sections that ask for something or say where to turn. */
const ASKS: ReadonlySet<Section> = new Set(['advice', 'not', 'steps', 'help']);
/** What is told at some length and asks for nothing is a story, whatever stands over it: “When the feed turns on you”. */
function asksNothing(all: readonly Block[], at: number): boolean {
  const under = upToHeading(all.slice(at + 1));
  const told = under.flatMap(({ text }) => text.split(/(?<=[.!?])\s+/));
  return (
    told.filter((one) => senseOf(one) === 'event').length >= LEAST_TOLD &&
    under.every(
      ({ kind, text }) =>
        kind === 'paragraph' &&
        text.split(/(?<=[.!?])\s+/).every((one) => {
          const plain = plainWords(one);
          return !isOrder(plain) && !advises(plain) && !forbids(plain) && !isRoute(one);
        }),
    )
  );
}
/** Fewest things that happen in a story. */
const LEAST_TOLD = 2;

/** A text is no shorter, in words: a line among dates may name a danger too. */
const LEAST_TEXT = 12;
/** Does a text, or one after it under the same heading, speak of a risk? */
const tellsOfHarm = (all: readonly Block[], at: number): boolean =>
  upToHeading(all.slice(at)).some(
    ({ kind, text }) =>
      kind === 'paragraph' &&
      text.split(/\s+/).length >= LEAST_TEXT &&
      text.split(/(?<=[.!?])\s+/).some(speaksOfRisk),
  );

/** The blocks before the first heading among them. */
function upToHeading(blocks: readonly Block[]): readonly Block[] {
  const end = blocks.findIndex(({ kind }) => kind === 'heading');
  return end < 0 ? blocks : blocks.slice(0, end);
}

const SIGNS_OFF =
  /^(?:yours (?:sincerely|faithfully|truly|ever|in)|sincerely|(?:kind|best|warm|kindest|warmest) (?:regards|wishes)|regards|with (?:best|kind|warm|every|thanks|good)\b.{0,20}|many thanks|thank you,|best,|all good wishes|thanks(?=\W*$)|cheers(?=\W*$)|is mise|le (?:gach|meas|deagh)|yn (?:gywir|gu)|cofion|(?:signed|yours)\b(?=\W*$))\b[,.]?/i;

/** Who signs stands in the last of the blocks. */
const FOOT = 4;

/** “School name | CEOP button | Accessibility | © 2024”: the foot of a page. */
const isFoot = ({ text }: Block): boolean =>
  (text.match(/ [|·•] /g)?.length ?? 0) > 1 &&
  /©|\bcopyright\b|\baccessibility\b|\bcookies\b|\bprivacy\b|\bsite ?map\b/i.test(text);

/** A line with the day of issue heads nothing, bold or not, nor does one that says where on a site one is. */
const headingSection = (text: string): Section | null =>
  datesIn(text).length > 0 || CRUMBS.test(text) ? null : (sectionOf(text) ?? leadIn(text));

const WHERE =
  /^(?:(?:in|at|on|during|around|outside) (?:(?:the|your|our) )?[\w'-]+(?: [\w'-]+)?|school|home|class|college|lessons|online|day|night)s?$/;

/** What stands above the title is its head, whatever its words. */
const isTopHead = (all: readonly Block[], at: number, title: Block | undefined): boolean =>
  title !== undefined && at < all.indexOf(title);

function keepsSection(
  block: Block,
  place: {
    current: Section | null;
    level: number;
    before: Block | undefined;
    next: Block | undefined;
  },
): boolean {
  const { current, level, before, next } = place;
  // A caption or slogan set as a heading has nothing under it.
  if (next === undefined || next.kind === 'heading') return true;
  if (before?.kind === 'item' && next.kind === 'item') return true;
  if (current === null || !GOES_ON.has(current)) return false;
  return block.level > level || speaksOfRisk(block.text);
}

/** “Financial | Eggs hatch a pet at random; …”: beside a column of labels, the section is that of the long cells. */
function labelledBy(all: readonly Block[], at: number): Section | null {
  const cell = all[at];
  if (cell?.kind !== 'cell' || cell.text.split(/\s+/).length < 6) return null;
  const label = all
    .slice(Math.max(0, at - 3), at)
    .findLast((one) => one.kind === 'cell' && columnSection(one.under) !== null);
  return label && label.text.split(/\s+/).length <= 3 ? columnSection(label.under) : null;
}

const LEADS: ReadonlySet<Section> = new Set(['signs', 'advice', 'not', 'help']);

const saysHelp = (label: string): boolean => sectionOf(label) === 'help';

/** “7.4”: a clause of minutes or a circular. */
const isClause = ({ kind, sign }: Block): boolean => kind === 'item' && /^\d+\.\d/.test(sign);

/** “❌ Don't” over items with another sign heads them. */
const signedHead = (block: Block, next: Block | undefined): Block =>
  block.kind === 'item' &&
  next?.kind === 'item' &&
  block.sign !== next.sign &&
  block.level >= next.level &&
  !/^[\d(a-z]/i.test(block.sign) &&
  block.text.split(/\s+/).length <= MOST_SIGNED_WORDS &&
  sectionOf(block.text) !== null
    ? { ...block, kind: 'heading', level: LABEL_LEVEL, sign: '' }
    : block;
const MOST_SIGNED_WORDS = 5;

/** Is a cell of the same row under a head that names a section? */
function hasNamedColumn(all: readonly Block[], at: number): boolean {
  const isNamed = (block: Block | undefined): boolean =>
    block?.kind === 'cell' && columnSection(block.under) !== null;
  return isNamed(all[at - 1]) || isNamed(all[at + 1]);
}

/** Does a paragraph introduce the list that follows? */
function opensList(block: Block, next: Block | undefined): boolean {
  if (next?.kind !== 'item' && next?.kind !== 'cell') return false;
  if (saysNot(block.text)) return true;
  if (block.kind === 'item' && next.level <= block.level)
    return /:\s*$/.test(block.text) && isShort(block.text);
  if (block.kind === 'item') return /:\s*$/.test(block.text);
  if (/[:–—-]\s*$/.test(block.text)) return true;
  const sentences = block.text.split(/(?<=[.!?])\s+/);
  if (
    sentences.length <= 3 &&
    sentences.some((one) => FOLLOWS.test(one) && sectionOf(one) !== null)
  )
    return true;
  return isShort(block.text) && !/[.!]$/.test(block.text) && sectionOf(block.text) !== null;
}

/** “What I ask you not to do is as follows.” */
const FOLLOWS = /\b(?:as follows|(?:of )?the following|these(?: things)?|below)\W*$/i;

/** Lead-ins that name no section but say it: “Please do not”, “Would you please:”. */
function leadIn(text: string): Section | null {
  const plain = plainWords(text);
  if (/\b(do not|don't|never|avoid|should not|must not|refrain from)\W*$/.test(plain)) return 'not';
  // “Please would you:”, “Could you please:”
  if (
    /^(?:please )?(?:would|could|will|can) (?:you|families|parents)(?: all)?(?: please)?\W*$/.test(
      plain,
    )
  )
    return 'advice';
  return null;
}

/** “Please do not”, and the list goes on with it. */
const saysNot = (text: string): boolean => text.split(' ').length <= 4 && leadIn(text) === 'not';

/** “Turn it off at night. Please do not”: where no line was left before a list, an item may end in what heads it. */
function splitLeadIn(block: Block, next: Block | undefined): Block[] {
  const from = /^.*[.!?]\s+(?=\S)/su.exec(block.text)?.[0].length ?? 0;
  if (block.kind === 'heading' || next?.kind !== 'item' || from === 0) return [block];
  if (!saysNot(block.text.slice(from))) return [block];
  return [
    { ...block, ...sliceText(block, 0, from) },
    makeBlock('paragraph', sliceText(block, from)),
  ];
}

/** “Warning signs: …” in a line of its own paragraph, or in bold before it: the label becomes a heading. */
function splitLabel(block: Block): Block[] {
  if (block.kind !== 'paragraph' && block.kind !== 'quote' && !isClause(block)) return [block];
  const colon =
    (
      headOfList(block.text) ??
      /^(?:\d[\d.]*\s+)?[^:.;?]{2,70}(?::|\?)\s+(?=\S)/.exec(block.text)?.[0]
    )?.length ?? 0;
  // “Support line: 0800 …” is a place to turn to, not a heading.
  if (
    colon > 0 &&
    block.text.length - colon < 26 &&
    /\d{3}/.test(block.text.slice(colon)) &&
    !/^help\W*$/i.test(block.text.slice(0, colon))
  )
    return [block];
  // “Immediate danger: 999. Fraud: …” names the place to turn to for each.
  const [first = ''] = block.text.slice(colon).split(/(?<=[.;])\s/);
  if (
    colon > 0 &&
    isRoute(first) &&
    first.split(' ').length < 12 &&
    !saysHelp(block.text.slice(0, colon))
  )
    return [block];
  const bold =
    block.lead > 0 &&
    block.lead < block.text.length - 10 &&
    isShort(block.text.slice(0, block.lead))
      ? block.lead
      : 0;
  const length =
    bold > 0 &&
    sectionOf(block.text.slice(0, bold)) !== null &&
    /[:.?!]\s*$/.test(block.text.slice(0, bold + 1))
      ? bold
      : colon;
  if (length === 0) return [block];
  const label = block.text.slice(0, length).replace(/[\s:|–—-]+$/, '');
  if (label.split(/\s+/).length > 9 || sectionOf(label) === null) return [block];
  if (length === colon && isOneOrder(label, block.text.slice(length))) return [block];
  return [
    makeBlock('heading', sliceText(block, 0, label.length), { level: LABEL_LEVEL }),
    {
      ...block,
      ...sliceText({ ...block, text: block.text.replace(/^(.{0,120}?)$/su, '$1') }, length),
      lead: 0,
    },
  ].map((part) => ({ ...part, text: part.text.replace(/^[:\s]+/, '') }));
}

/** “Don’t poke fun at it: the feelings are real”, “Parents who keep an eye on it: tell your child so”: what goes on is one order. */
const isOneOrder = (label: string, rest: string): boolean =>
  /^\p{Ll}/u.test(rest) &&
  ((sectionOf(label) === 'signs' && isOrder(plainWords(rest))) ||
    (forbids(plainWords(label)) && label.split(' ').length > 3));

/** “Red flags | late nights | tears”, “Please do not – pay; reply; delete it”: what heads a list in one line. */
function headOfList(text: string): string | null {
  const head = /^[^|:.;?–—]{2,40}?\s+[|–—-]\s+(?=\S)/.exec(text)?.[0];
  if (head === undefined || !hasBars(text.slice(head.length))) return null;
  return LEADS.has(sectionOf(head.replace(/[\s|–—-]+$/, '')) ?? 'around') ? head : null;
}
