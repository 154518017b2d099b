/** Components that are used on paper only → typed blocks. Heights are in millimetres. */
import type { RootContent } from 'mdast';
import { toString as textContent } from 'mdast-util-to-string';
import { isComponentNode, placeOf } from '#model/lesson/component.ts';
import type { Flow, PictureRef, Place, Speech } from '#model/lesson/content.ts';
import type { AttributesOf, ComponentName } from '#model/lesson/vocabulary.ts';
import type { HandoutBlock } from '#model/paper/handout.ts';
import type { Starter } from '#model/paper/handout-parts.ts';
import { contentsOf, typedAttributes } from '../components.ts';
import { fail } from '../context.ts';
import { checkPicture, flowOf, listItems, splitItem, tableRows } from '../text.ts';
import { checkBlock } from './check-block.ts';
import { gapParagraphs } from './gaps.ts';
import { picturedItems, sortCards, splitTitle, wordRows } from './items.ts';
import { type BlockMakers, makeBlock, type Part, partOf } from './make-block.ts';
import { SHARED_PARTS } from './shared-parts.ts';

export interface PaperPart extends Part {
  /** Makes the blocks of a component's content. */
  blocksOf: (nodes: readonly RootContent[]) => HandoutBlock[];
}

/** Statements of a diamond: rows of one, two, three, two and one. */
const IN_DIAMOND = 9;

export const PAPER_PARTS: BlockMakers<PaperPart, HandoutBlock> = {
  Lines: ({ count, label }, { place }) => ({ kind: 'lines', count, label, place }),
  Draw: ({ label, height, across, picture }, part) => ({
    kind: 'draw',
    label,
    height,
    across,
    picture: ownPicture(picture, part),
    place: part.place,
  }),
  Hand: ({ palm, fingers }, { place }) => ({ kind: 'hand', palm, fingers, place }),
  Question: ({ lines }, part) => ({
    kind: 'question',
    nodes: flowOf(part.children),
    lines,
    answer: answerOf(part),
    place: part.place,
  }),
  Choose(_, part) {
    const check = checkBlock(part);
    return (
      check && {
        kind: 'choose',
        question: check.question,
        options: check.options,
        place: part.place,
      }
    );
  },
  Ladder: ({ rungs, height }, { place }) => ({ kind: 'ladder', rungs, height, place }),
  Fill({ height }, part) {
    const table = part.children.find((child) => child.type === 'table');
    return table ? tableBlock(table, part.place, height, answerOf(part)) : null;
  },
  LetterFrame: (_, { children, place }) => ({
    kind: 'letter-frame',
    starters: starters(children),
    place,
  }),
  Postcard: ({ to }, { children, place }) => ({
    kind: 'postcard',
    to,
    starters: starters(children),
    place,
  }),
  Columns(_, { context, children, place, blocksOf }) {
    const side = (name: ComponentName) => blocksOf(contentsOf(context, children, name));
    return { kind: 'columns', left: side('Left'), right: side('Right'), place };
  },
  WritingBox: ({ label, lines }, { place }) => ({ kind: 'writing-box', label, lines, place }),
  TrueFalse: trueFalseBlock,
  AgreeLine: ({ prompt, ends }, part) => ({
    kind: 'agree-line',
    prompt,
    ends,
    statements: statements(part),
    place: part.place,
  }),
  Gaps: gapsBlock,
  Diamond: diamondBlock,
  TrafficLights: ({ prompt, lights }, { context, children, place }) => ({
    kind: 'lights',
    prompt,
    lights,
    cards: sortCards(context, lights, children),
    place,
  }),
  Comic: ({ columns, height }, part) => ({
    kind: 'comic',
    columns,
    height,
    frames: inside(part, 'ComicFrame').map(comicFrame),
    place: part.place,
  }),
  Scenarios: ({ columns }, part) => ({
    kind: 'scenarios',
    columns,
    cards: inside(part, 'Scenario').map((card) => ({
      title: typedAttributes(card.node, 'Scenario')?.title ?? '',
      nodes: flowOf(card.children),
      answer: answerOf(card),
      place: card.place,
    })),
    place: part.place,
  }),
  AdviceLetter: ({ to, from }, part) => ({
    kind: 'advice',
    to,
    from,
    nodes: flowOf(part.children),
    reply: starters(contentsOf(part.context, part.children, 'Reply')),
    answer: answerOf(part),
    place: part.place,
  }),
  Glossary: ({ column }, { context, children, place }) => ({
    kind: 'glossary',
    column,
    words: wordRows(context, children).map(({ word, meaning, picture }) => ({
      word,
      meaning,
      picture,
    })),
    place,
  }),
  Symbols: ({ columns }, { context, children, place }) => ({
    kind: 'symbols',
    columns,
    items: picturedItems(context, children).map((item) => {
      const { title, body } = splitTitle(item.text);
      return { picture: item.picture, word: title, text: body, place: item.place };
    }),
    place,
  }),
  Organiser: (_, part) => ({
    kind: 'organiser',
    panels: inside(part, 'Panel').map((panel) => {
      const attributes = typedAttributes(panel.node, 'Panel');
      return {
        title: attributes?.title ?? '',
        wide: attributes?.wide ?? false,
        blocks: part.blocksOf(panel.children),
        place: panel.place,
      };
    }),
    place: part.place,
  }),
  Tickets: ({ title, unnamed, copies }, { children, place, blocksOf }) => ({
    kind: 'tickets',
    title,
    named: unnamed !== true,
    copies,
    blocks: blocksOf(children),
    place,
  }),
  Certificate: ({ heading, promise = false, picture, copies }, part) => ({
    kind: 'certificate',
    heading,
    promise,
    nodes: flowOf(part.children),
    picture: ownPicture(picture, part),
    copies,
    place: part.place,
  }),
};

/** Direct children of that name. */
const inside = ({ context, children }: Part, name: ComponentName): Part[] =>
  children.flatMap((child) => (isComponentNode(child, name) ? [partOf(context, child)] : []));

/** The content of a part's `<Answer>`. */
const answerOf = ({ context, children }: Part): Flow =>
  flowOf(contentsOf(context, children, 'Answer'));

/** A decorative picture, by its name. */
function ownPicture(name: string | undefined, { context, node, place }: Part): PictureRef | null {
  if (!name) return null;
  checkPicture(context, name, node);
  return { name, alt: '', place };
}

export function tableBlock(
  node: RootContent,
  place: Place,
  height: number,
  answers: Flow,
): HandoutBlock {
  const { head, rows } = tableRows([node]);
  return { kind: 'table', head, rows: rows.map((row) => row.cells), height, answers, place };
}

/** A list of statements, each with its reason below. */
const statements = ({ context, children }: Part) =>
  listItems(children).map((item) => {
    const { lead, rest } = splitItem(item);
    return { text: lead, why: rest, place: placeOf(item, context.file) };
  });

function trueFalseBlock(
  { prompt, answers }: AttributesOf<'TrueFalse'>,
  part: PaperPart,
): HandoutBlock {
  const { context, children, place } = part;
  const marks = listItems(children).map(({ checked }) => checked);
  const marked = statements(part).map((statement, index) => {
    const checked = marks[index];
    if (typeof checked !== 'boolean')
      context.report({
        ruleId: 'structure-valid',
        place: statement.place,
        reason: 'Unexpected statement without a mark, expected “- [x]” or “- [ ]”',
        note: 'The answer sheet needs to know which hold. Write “- [x]” before one that does, “- [ ]” before one that does not.',
      });
    return { ...statement, holds: checked === true };
  });
  return { kind: 'true-false', prompt, answers, statements: marked, place };
}

function gapsBlock({ prompt, bank }: AttributesOf<'Gaps'>, part: PaperPart): HandoutBlock {
  const { context, node, children, place } = part;
  const paragraphs = gapParagraphs(children);
  if (!paragraphs.some((runs) => runs.some((run) => 'gap' in run)))
    fail(
      context,
      'structure-valid',
      node,
      'Unexpected <Gaps> without a gap, expected at least one word in square brackets',
      'Write the word that is to be left out as [word].',
    );
  return { kind: 'gaps', prompt, bank: bank === 'yes', paragraphs, place };
}

function diamondBlock(
  { prompt, ends, cut = false }: AttributesOf<'Diamond'>,
  part: PaperPart,
): HandoutBlock {
  const ranked = statements(part);
  if (ranked.length !== IN_DIAMOND)
    fail(
      part.context,
      'structure-valid',
      part.node,
      `Unexpected ${ranked.length} statements in <Diamond>, expected ${IN_DIAMOND}`,
      'A diamond has rows of one, two, three, two and one.',
    );
  return { kind: 'diamond', prompt, ends, cut, statements: ranked, place: part.place };
}

function comicFrame({ context, node, children, place }: Part) {
  const shown = children.flatMap((child) =>
    isComponentNode(child) ? (makeBlock(SHARED_PARTS, partOf(context, child)) ?? []) : [],
  );
  return {
    caption: typedAttributes(node, 'ComicFrame')?.caption ?? '',
    scene: shown.find((block) => block.kind === 'scene') ?? null,
    bubbles: shown.filter((block): block is Speech => block.kind === 'speech'),
    place,
  };
}

/** “Dear Idris, (2)” → the words, and the number of lines after them. */
function starters(children: readonly RootContent[]): Starter[] {
  return listItems(children).map((item) => {
    const [, text = '', lines = '1'] =
      /^(.*?)\s*(?:\((\d+)\))?$/s.exec(textContent(item).trim()) ?? [];
    return { text, lines: Number(lines) };
  });
}
