/** Gives every block the section it stands in, by meaning: levels of headings say little. */

import { headsPart, partNamed } from '#model/language/may-share.ts';
import { datesIn } from '../front/dates.ts';
import { CRUMBS } from '../front/organisation-part.ts';
import { speaksOfRisk } from '../risks/speaks-of-risk.ts';
import { itemsFrom, sectionOfItems, weighLists } from '../risks/weigh-lists.ts';
import { advises, forbids } from '../sentences/advises.ts';
import { saysSharing } from '../sentences/says-sharing.ts';
import { isOrder, isRoute, senseOf } from '../sentences/sense.ts';
import { plainWords, roughSentences } from '../sentences/sentences.ts';
import type { Block } from './alert-block.ts';
import {
  audienceOf,
  closedMarks,
  endsCopy,
  markOf,
  partsForLeads,
  type ReadBy,
  readBy,
} from './audience.ts';
import { isShort } from './heading-shape.ts';
import { inLineItems } from './in-line-items.ts';
import { leadingSentence, openedBy, opensList } from './lead-in.ts';
import { CROSS } from './list-marker.ts';
import type { Placed } from './placed.ts';
import { columnSection, type Section, saysPlainly } from './section-words.ts';
import { isSignature, signsOff } from './signature.ts';
import { LABEL_LEVEL, splitHeads } from './split-heads.ts';

/** Sections that a short heading without a meaning of its own goes on with: “Grooming” under “The risks”. */
const GOES_ON: ReadonlySet<Section> = new Set(['risks', 'signs', 'advice', 'not', 'steps', 'help']);
/** Sections whose items are no orders. */
const NO_ORDERS: ReadonlySet<Section | null> = new Set(['risks', 'signs', 'facts', 'appeal']);
/** Sections that ask for something or say where to turn. */
const ASKS: ReadonlySet<Section> = new Set(['advice', 'not', 'steps', 'help']);

/** What a heading, a lead-in or a column opens. */
type Opened = Pick<Placed, 'section' | 'sure' | 'heading' | 'audience'>;
/** … with the level of the heading that named the section, and of the one that said for whom it is. */
type Where = Opened & { level: number; audienceLevel: number };

/** Where no heading has said what stands there. */
const UNNAMED = { section: null, sure: 'guess', heading: '' } as const;

/** @param titleAt Which block is the title, which names no section; -1 for none. */
export function placeBlocks(blocks: readonly Block[], titleAt: number): Placed[] {
  const title = blocks[titleAt];
  const { blocks: parts, underLabel } = splitHeads(blocks, title);
  const walk = new SectionWalk(parts, title, underLabel);
  return weighLists(walk.place().flatMap(inLineItems));
}

/** Goes through the blocks in order, and knows what the last headings, labels and lead-ins have opened. */
class SectionWalk {
  readonly #blocks: readonly Block[];
  readonly #title: Block | undefined;
  readonly #underLabel: ReadonlyMap<Block, Block>;
  readonly #placed: Placed[] = [];
  #where: Where = {
    ...UNNAMED,
    ...{ level: 0, audience: null, audienceLevel: 0 },
  };
  /** What a lead-in opened, until a block that is no item. */
  #list: Opened | null = null;
  /** A list whose items have signs is over with the first paragraph below it: what has none there is no item of it. */
  #listed: 'none' | 'signed' | 'over' = 'none';
  /** A label ends with its paragraph and the list that this opens: then what stood before it goes on. */
  #outer: { where: Where; under: Block } | null = null;
  /** The writer has signed: what follows is no part of the letter. */
  #isSigned = false;
  /** Do levels tell which headings stand under which? Those of bare lines are all alike. */
  readonly #hasLevels: boolean;
  /** The place of the title, which no section stands above. */
  readonly #titleAt: number;
  /** A heading says for whom its part is, and not for whom the paper is: text stands before it, or another says otherwise. */
  #hasParts: boolean;
  /** Is the part that began last, by its own head, for some alone? */
  #isPartForFew = false;
  /** Parts that the paper says are for leads alone: “a”. */
  readonly #partsForLeads: ReadonlySet<string>;
  /** Marks of paragraphs that are for leads alone. */
  readonly #closedMarks: ReadonlySet<string>;

  constructor(
    blocks: readonly Block[],
    title: Block | undefined,
    underLabel: ReadonlyMap<Block, Block>,
  ) {
    this.#blocks = blocks;
    this.#title = title;
    this.#underLabel = underLabel;
    this.#titleAt = title ? blocks.indexOf(title) : -1;
    this.#closedMarks = closedMarks(blocks);
    this.#partsForLeads = partsForLeads(blocks);
    const headings = blocks.filter(({ kind }, at) => kind === 'heading' && at > this.#titleAt);
    this.#hasParts = new Set(headings.flatMap(({ text }) => audienceOf(text) ?? [])).size > 1;
    this.#hasLevels =
      new Set(headings.map(({ level }) => level).filter((level) => level < LABEL_LEVEL)).size > 1;
  }

  place(): Placed[] {
    for (const [at, block] of this.#blocks.entries()) {
      const isAtFoot = this.#isAtFoot(block, at);
      this.#readSignature(block, at, isAtFoot);
      this.#readLabel(block);
      const readers = readBy(block);
      this.#readCopy(block, readers);
      const isHeading = block.kind === 'heading';
      if (this.#opensPart(block, at)) {
        this.#where = { ...this.#where, ...UNNAMED };
        this.#list = null;
      }
      if (this.#isSigned && (!isHeading || isAtFoot)) this.#putAround(block);
      else if (isHeading) this.#placeHeading(block, at);
      else if (isPageFoot(block)) this.#putAround(block);
      else this.#placeContent(block, at, readers);
      if (!isHeading && at > this.#titleAt && isText(block)) this.#hasParts = true;
    }
    return this.#placed;
  }

  #put(block: Block, opened: Opened, isLeadIn: boolean): void {
    const { section, sure, heading, audience } = opened;
    const isTitle = block === this.#title;
    this.#placed.push({ ...block, section, sure, heading, audience, isLeadIn, isTitle });
  }

  #putAround(block: Block): void {
    this.#put(block, { ...this.#where, section: 'around', sure: 'plain' }, false);
  }

  /** The next block but for captions, and the one before. */
  #next(at: number): Block | undefined {
    return this.#blocks.slice(at + 1).find(({ kind }) => kind !== 'caption');
  }
  #before(at: number): Block | undefined {
    return this.#blocks.slice(0, at).findLast(({ kind }) => kind !== 'caption');
  }

  #isAtFoot(block: Block, at: number): boolean {
    const isListed = block.kind === 'item' && (block.sign !== '' || this.#where.section !== null);
    return at > 1 && at >= this.#blocks.length - FOOT && !isListed;
  }

  #readSignature(block: Block, at: number, isAtFoot: boolean): void {
    const isLast = at === this.#blocks.length - 1 && block.sign === '';
    const signs =
      (signsOff(block.text) && isShort(block.text)) ||
      ((isAtFoot || isLast) && isSignature(block.text, this.#next(at)?.text));
    if (signs) this.#isSigned = true;
    else if (/^dear\b|^(?:from|sent|subject):/i.test(block.text)) this.#isSigned = false;
    // “PS Odd socks day is tomorrow.”: no more of the list that the letter ended with.
    else if (this.#isSigned && /^p\.? ?s\b/i.test(block.text)) {
      this.#isSigned = false;
      this.#where = { ...this.#where, section: null, heading: '' };
      this.#list = null;
    }
  }

  #readLabel(block: Block): void {
    const goesOn = block === this.#outer?.under || isItem(block) || block.kind === 'caption';
    if (this.#outer && !goesOn) {
      this.#where = this.#outer.where;
      this.#outer = null;
    }
    const under = this.#underLabel.get(block);
    if (under) this.#outer = { where: this.#where, under };
  }

  /** For whom a copy, a box or a part is that begins here. Each part ends with the next. */
  #readCopy(block: Block, readers: ReadBy | null): void {
    const isPart = headsPart(block.text);
    const isKept = isPart && this.#partsForLeads.has(partNamed(block.text) ?? '');
    const copyFor = readers?.until === 'on' ? readers.audience : isKept ? 'leads' : null;
    const endsPart = isPart && (this.#isPartForFew || this.#partsForLeads.size > 0);
    if (copyFor !== null || endsPart || endsCopy(block))
      this.#where = { ...this.#where, audience: copyFor, audienceLevel: 0 };
    if (isPart) this.#isPartForFew = copyFor !== null;
    if (readers?.until === 'part') {
      // Until the next heading like the one above it.
      const above = this.#placed.findLast(({ kind }) => kind === 'heading');
      this.#where = {
        ...this.#where,
        audience: readers.audience,
        audienceLevel: above?.level ?? 0,
      };
    }
  }

  /** “PART B – MAY BE COPIED TO PARENTS”: it says whose the next part is, in which all begins anew. */
  #opensPart(block: Block, at: number): boolean {
    const bare = block.text.replace(/\([^)]*\)/g, '');
    const isHead = block.kind === 'heading' || bare === bare.toUpperCase();
    return at > this.#titleAt && isHead && roughSentences(block.text).some(saysSharing);
  }

  #placeHeading(block: Block, at: number): void {
    const [before, next] = [this.#before(at), this.#next(at)];
    const named = this.#sectionNamedBy(block, at);
    if (named !== null && named !== 'around') this.#isSigned = false;
    this.#where = { ...this.#where, ...this.#audienceUnder(block, at, named) };
    if (named !== null) {
      const sure = saysPlainly(block.text, named) ? 'plain' : 'loose';
      this.#where = { ...this.#where, section: named, sure, level: block.level };
      this.#list = null;
    } else if (!keepsSection(block, this.#where, before, next)) {
      this.#where = { ...this.#where, section: null, sure: 'guess' };
      this.#list = null;
    } else if (before?.kind === 'item' && next?.kind === 'item') {
      // A running head breaks a list; a heading without a meaning may also begin another one.
      const other = sectionOfItems(itemsFrom(this.#blocks, this.#blocks.indexOf(next)));
      if (other !== null && other !== 'risks')
        this.#where = { ...this.#where, section: other, sure: 'guess' };
    }
    if (block !== this.#title) this.#where = { ...this.#where, heading: block.text };
    if (block.level < LABEL_LEVEL) this.#listed = 'none';
    this.#put(block, { ...this.#where, heading: '' }, named !== null);
  }

  /** For whom what stands under a heading is. A part goes on under headings of its own, and ends with the next. */
  #audienceUnder(
    block: Block,
    at: number,
    named: Section | null,
  ): Pick<Where, 'audience' | 'audienceLevel'> {
    const { audience, audienceLevel } = this.#where;
    const isPart = this.#hasParts && at > this.#titleAt && datesIn(block.text).length === 0;
    const said = isPart ? audienceOf(block.text) : null;
    if (said !== null) return { audience: said, audienceLevel: block.level };
    const isWithin =
      block.level > audienceLevel || saysOnly(block, named) || (named === null && !this.#hasLevels);
    return isWithin ? { audience, audienceLevel } : { audience: null, audienceLevel: 0 };
  }

  /** The section that a heading names. What stands above the title is its head, whatever its words. */
  #sectionNamedBy(block: Block, at: number): Section | null {
    const isNone = at <= this.#titleAt || this.#opensPart(block, at);
    const named = isNone ? null : headingSection(block.text);
    const isStory = named !== null && ASKS.has(named) && asksNothing(this.#blocks.slice(at + 1));
    return isStory ? null : named;
  }

  #placeContent(block: Block, at: number, readers: ReadBy | null): void {
    // “DATES”, and further down the paper's one piece on a danger: a list of dates holds no such text.
    if (this.#where.section === 'around' && !isItem(block) && tellsOfHarm(this.#blocks.slice(at)))
      this.#where = { ...this.#where, ...UNNAMED };
    if (!isItem(block)) this.#list = null;
    this.#readList(block);
    if (this.#listed === 'over' && block.kind === 'item' && block.sign === '') {
      this.#put(block, { ...this.#where, ...UNNAMED }, false);
      return;
    }
    const isLeadIn = block.kind !== 'cell' && opensList(block, this.#next(at));
    this.#put(block, this.#openedFor(block, at, readers), isLeadIn);
    if (!isLeadIn) return;
    const heading = leadingSentence(block.text);
    const section = openedBy(heading);
    const said = audienceOf(heading);
    const audience = said ?? this.#where.audience;
    if (section !== null)
      this.#list = {
        ...{ section, sure: saysPlainly(heading, section) ? 'plain' : 'loose' },
        ...{ heading, audience },
      };
    else if (said !== null) this.#list = { ...this.#where, audience };
  }

  #readList({ kind, sign }: Block): void {
    if (kind === 'item' && sign !== '') this.#listed = 'signed';
    else if (kind === 'paragraph' && this.#listed === 'signed') this.#listed = 'over';
  }

  /** What a text, an item or a cell stands under: the head of its column, a lead-in, or the last heading. */
  #openedFor(block: Block, at: number, readers: ReadBy | null): Opened {
    const opened = this.#list ?? this.#where;
    if (this.#closedMarks.has(markOf(block) ?? '')) return { ...opened, audience: 'leads' };
    if (readers?.until === 'block') return { ...opened, audience: readers.audience };
    if (block.kind !== 'cell')
      // A cross before a sign of harm only marks it; elsewhere it says “not this”.
      return CROSS.test(block.sign) && !NO_ORDERS.has(opened.section)
        ? { ...opened, section: 'not', sure: 'plain' }
        : opened;
    // “In school | At home”: columns that only say where go on with what the heading opened.
    const audience = audienceOf(block.under) ?? opened.audience;
    if (this.#where.section !== null && WHERE.test(plainWords(block.under)))
      return { ...opened, audience };
    const section = columnSection(block.under);
    if (section !== null) return { section, sure: 'plain', heading: block.under, audience };
    // A column without a meaning stands beside the one that has the section's: it explains.
    return hasNamedColumn(this.#blocks, at)
      ? { ...opened, section: labelledBy(this.#blocks, at), audience }
      : { ...opened, audience };
  }
}

/** “Do”, “Please don’t”, “Next steps”: it says nothing but what kind of list stands below. */
const saysOnly = ({ text }: Block, named: Section | null): boolean =>
  (named === 'advice' || named === 'not' || named === 'steps') &&
  text.split(/\s+/).length <= MOST_BARE_WORDS;
const MOST_BARE_WORDS = 3;

const isItem = ({ kind }: Block): boolean => kind === 'item' || kind === 'cell';

/** Fewest things that happen in a story. */
const LEAST_TOLD = 2;
/** What is told at some length and asks for nothing is a story, whatever stands over it: “When the feed turns on you”. */
function asksNothing(below: readonly Block[]): boolean {
  const under = upToHeading(below);
  const sentences = under.flatMap(({ text }) => roughSentences(text));
  const asks = (sentence: string): boolean => {
    const plain = plainWords(sentence);
    return isOrder(plain) || advises(plain) || forbids(plain) || isRoute(sentence);
  };
  return (
    sentences.filter((sentence) => senseOf(sentence) === 'event').length >= LEAST_TOLD &&
    under.every(({ kind }) => kind === 'paragraph') &&
    !sentences.some(asks)
  );
}

/** A text is no shorter, in words: a line among dates may name a danger too. */
const LEAST_TEXT = 12;
const isText = ({ kind, text }: Block): boolean =>
  kind === 'paragraph' && text.split(/\s+/).length >= LEAST_TEXT;
/** Does a text, or one after it under the same heading, speak of a risk? */
const tellsOfHarm = (blocks: readonly Block[]): boolean =>
  upToHeading(blocks).some(
    (block) => isText(block) && roughSentences(block.text).some(speaksOfRisk),
  );

/** The blocks before the first heading among them. */
function upToHeading(blocks: readonly Block[]): readonly Block[] {
  const end = blocks.findIndex(({ kind }) => kind === 'heading');
  return end < 0 ? blocks : blocks.slice(0, end);
}

/** Who signs stands in the last of the blocks. */
const FOOT = 4;

/** “School name | CEOP button | Accessibility | © 2024”: the foot of a page. */
const isPageFoot = ({ text }: Block): boolean =>
  (text.match(/ [|·•] /g)?.length ?? 0) > 1 &&
  /©|\bcopyright\b|\baccessibility\b|\bcookies\b|\bprivacy\b|\bsite ?map\b/i.test(text);

/** A line with the day of issue heads nothing, bold or not, nor does one that says where on a site one is. */
const headingSection = (text: string): Section | null =>
  datesIn(text).length > 0 || CRUMBS.test(text) ? null : openedBy(text);

/** Heads of columns that only say where: “In school”, “At home”, “Online”. */
const WHERE =
  /^(?:(?:in|at|on|during|around|outside) (?:(?:the|your|our) )?[\w'-]+(?: [\w'-]+)?|school|home|class|college|lessons|online|day|night)s?$/;

/** Does the section go on under a heading that names none? */
function keepsSection(
  block: Block,
  where: Where,
  before: Block | undefined,
  next: Block | undefined,
): boolean {
  // A caption or slogan set as a heading has nothing under it.
  if (next === undefined || next.kind === 'heading') return true;
  if (before?.kind === 'item' && next.kind === 'item') return true;
  if (where.section === null || !GOES_ON.has(where.section)) return false;
  // “Turn off the map” asks for something: signs do not go on under it.
  const turns = NO_ORDERS.has(where.section) && isOrder(plainWords(block.text));
  return block.level > where.level || (speaksOfRisk(block.text) && !turns);
}

/** A cell that explains what stands beside it has at least as many words; a label has at most. */
const LEAST_EXPLAINED = 6;
const MOST_LABEL_WORDS = 3;
/** Columns back to the label of a row. */
const LABEL_WITHIN = 3;

/** “Financial | Eggs hatch a pet at random; …”: beside a column of labels, the section is that of the long cells. */
function labelledBy(blocks: readonly Block[], at: number): Section | null {
  const cell = blocks[at];
  if (cell?.kind !== 'cell' || cell.text.split(/\s+/).length < LEAST_EXPLAINED) return null;
  const label = blocks
    .slice(Math.max(0, at - LABEL_WITHIN), at)
    .findLast(({ kind, under }) => kind === 'cell' && columnSection(under) !== null);
  const isLabel = label && label.text.split(/\s+/).length <= MOST_LABEL_WORDS;
  return isLabel ? columnSection(label.under) : null;
}

/** Is a cell of the same row under a head that names a section? */
const hasNamedColumn = (blocks: readonly Block[], at: number): boolean =>
  [blocks[at - 1], blocks[at + 1]].some(
    (block) => block?.kind === 'cell' && columnSection(block.under) !== null,
  );
