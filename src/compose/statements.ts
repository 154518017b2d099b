import type { List, ListItem } from 'mdast';
import { toString as textContent } from 'mdast-util-to-string';
import { type Component, isComponentNode, withChildren } from '#model/lesson/component.ts';
import type { MechanismForPupils } from '#model/mechanism.ts';
import { capital } from '#model/text/mid-sentence.ts';
import type { Values } from './fill.ts';
import type { TaughtMechanism } from './letter-words.ts';
import {
  attribute,
  inside,
  interleave,
  itemsOf,
  labelled,
  listOf,
  mapTop,
  paragraphOf,
  withNotes,
} from './nodes.ts';
import { type Piece, used } from './pieces.ts';

/** Number of statements in the baseline, where the template gives none. */
const STATEMENTS = 4;

/** The mechanism, as far as pupils are asked about it. */
type Asked = Pick<TaughtMechanism, 'pupils' | 'proof'>;

/**
 * Fills the baseline: first the mechanism's statement, then one of each risk in turn, and last the template's own first
 * statement. A statement's second paragraph is its answer, which goes into the endpoint's notes, after pupils have
 * marked again.
 */
export function withStatements(
  slides: readonly Component[],
  pieces: readonly Piece[],
  mechanism: Asked | undefined,
): Component[] {
  const answers = new Map<string, ListItem[]>();
  return slides
    .map((slide) => {
      const node = inside(slide, 'Statements')[0];
      if (!node || attribute(slide, 'part') !== 'baseline') return slide;
      const items = chooseStatements(
        node,
        pieces,
        isTaught(mechanism, slides) ? mechanism : undefined,
      );
      answers.set(attribute(node, 'id') ?? '', items);
      const shown = items.map((item) => withChildren(item, item.children.slice(0, 1)));
      return replaced(slide, node, withChildren(node, [listOf(shown)]));
    })
    .map((slide) => {
      const again = inside(slide, 'Again')[0];
      const items = again ? answers.get(attribute(again, 'of') ?? '') : undefined;
      return items ? withAnswers(slide, items) : slide;
    });
}

/** Placeholders of a sheet for the statements of the baseline. */
const NTH = ['first', 'second', 'third', 'fourth'];

/** The statements of a deck as values of `{first}` to `{fourth}`. */
export function statementValues(deck: readonly Component[]): Values {
  const baseline = deck.filter((slide) => attribute(slide, 'part') === 'baseline');
  const items = itemsOf(baseline.flatMap((slide) => inside(slide, 'Statements')));
  return Object.fromEntries(NTH.map((name, at) => [name, items[at] ? textContent(items[at]) : '']));
}

function chooseStatements(
  node: Component,
  pieces: readonly Piece[],
  mechanism: Asked | undefined,
): ListItem[] {
  const count = Number(attribute(node, 'count') ?? STATEMENTS);
  const claims = pieces.map((piece) => itemsOf(used(piece, 'Claims')));
  const scale = (attribute(node, 'scale') ?? '').split('|').map((mark) => mark.trim());
  const first = mechanism ? [claimOf(mechanism.pupils, scale)] : [];
  const statements = withoutNearRepeats([...first, ...interleave(claims)]);
  const written = itemsOf([node]);
  if (statements.length === 0) return written;
  const [last, ...rest] = written;
  const items = [...statements, ...rest].slice(0, last ? count - 1 : count);
  return last ? [...items, last] : items;
}

/**
 * Does the lesson use the word that the mechanism's statement is about? A password is asked about only where there is
 * one.
 */
function isTaught(mechanism: Asked | undefined, slides: readonly Component[]): boolean {
  if (!mechanism) return false;
  const taught = slides.filter((slide) => TAUGHT_IN.includes(attribute(slide, 'part') ?? ''));
  const has = (text: string, stem: string) => new RegExp(`\\b${stem}`, 'iu').test(text);
  const text = taught.map((slide) => textContent(slide)).join(' ');
  const stems = mechanism.proof.filter((stem) => has(mechanism.pupils.claim.says, stem));
  return stems.length === 0 || stems.some((stem) => has(text, stem));
}

const TAUGHT_IN = ['story', 'check', 'activity'];

/** Share of common words from which on two statements count as the same. */
const ALIKE = 0.6;

/** Statements without near repetitions. */
function withoutNearRepeats(items: readonly ListItem[]): ListItem[] {
  const words = (item: ListItem) =>
    new Set(
      textContent(item.children[0] ?? item)
        .toLowerCase()
        .match(/\p{L}{3,}/gu) ?? [],
    );
  const isAlike = (words: Set<string>, other: Set<string>) =>
    words.intersection(other).size / Math.max(1, words.union(other).size) >= ALIKE;
  return items.filter(
    (item, at) => !items.slice(0, at).some((before) => isAlike(words(before), words(item))),
  );
}

/** A mechanism's claim in the form of modules: the statement, and an answer that begins with a mark of the scale. */
const claimOf = (
  { claim: { says, mark, because } }: MechanismForPupils,
  scale: readonly string[],
): ListItem => ({
  type: 'listItem',
  spread: true,
  children: [says, `${markOn(scale, mark)}. ${because}`].map(paragraphOf),
});

/** Marks at the ends of a scale. */
const ENDS: Record<string, 0 | -1> = { yes: 0, agree: 0, no: -1, disagree: -1 };

/** A band's own word for a mark: “I’d argue against” for “Disagree”. */
function markOn(scale: readonly string[], mark: string): string {
  const end = ENDS[mark.toLowerCase()];
  return (end === undefined ? undefined : scale.at(end)) || capital(mark);
}

const replaced = (slide: Component, old: Component, node: Component): Component =>
  mapTop(slide, (part) =>
    isComponentNode(part, 'Statements') && attribute(part, 'id') === attribute(old, 'id')
      ? [node]
      : [part],
  );

/** Appends the answers to the notes as a numbered list: “1. Disagree. …” */
function withAnswers(slide: Component, items: readonly ListItem[]): Component {
  const replies = items.map((item) => item.children.slice(1));
  if (replies.every((reply) => reply.length === 0)) return slide;
  const lead = labelled('Answers,', 'when all have marked again:');
  const list: List = {
    type: 'list',
    ordered: true,
    spread: false,
    children: items.map((item, index) => {
      const reply = replies[index] ?? [];
      return {
        type: 'listItem',
        spread: false,
        children: reply.length > 0 ? reply : item.children.slice(0, 1),
      };
    }),
  };
  return withNotes(slide, (notes) => [...notes, lead, list]);
}
