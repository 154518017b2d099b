/** The data of parts that only paper has. */
import type { PupilHandoutBlock } from '#model/pupil-version.ts';
import { flowData } from './flow-data.ts';
import type { NumberedPart, PartData } from './handout-block-data.ts';
import type { HandoutContext } from './handout-context.ts';
import { type PartTools, starterData } from './part-tools.ts';
import { wordData } from './word-data.ts';

/** What a part's data is made with, besides the part. */
export interface SheetTools extends PartTools {
  at: HandoutContext;
  /** Makes the data of a part's content. */
  inner: (blocks: PupilHandoutBlock[]) => NumberedPart[];
}

/** Makers of data, by kind: a missing kind does not compile. */
export const PAPER_PARTS: {
  readonly [K in PartData['k']]: (
    block: Extract<PupilHandoutBlock, { kind: K }>,
    tools: SheetTools,
  ) => PartData;
} = {
  'writing-box': ({ label, lines }, { at, words }) => ({
    k: 'writing-box',
    label: words(label),
    lines,
    space: at.space(),
  }),
  'true-false': ({ prompt, answers, statements }, { words, text }) => ({
    k: 'true-false',
    prompt: words(prompt),
    answers: answers.map(words),
    statements: statements.map((statement) => text(statement.text)),
  }),
  'agree-line': ({ prompt, ends, statements }, { at, words, text }) => ({
    k: 'agree-line',
    prompt: words(prompt),
    ends: ends.map(words),
    statements: statements.map((statement) => text(statement.text)),
    space: at.space(),
  }),
  gaps: ({ prompt, characters, bank, paragraphs }, { words, text }) => ({
    k: 'gaps',
    prompt: words(prompt),
    characters,
    bank: (bank ?? []).map(words),
    paragraphs: paragraphs.map((runs) =>
      runs.map((run) =>
        'gap' in run ? { t: 'gap', number: run.gap } : { t: 'words', c: text(run.text) },
      ),
    ),
  }),
  diamond: ({ prompt, ends, cut, statements }, { at, words, text }) => ({
    k: 'diamond',
    prompt: words(prompt),
    ends: ends.map(words),
    cut,
    statements: statements.map((statement) => text(statement.text)),
    space: at.space(),
  }),
  lights: ({ prompt, lights, cards }, { words, text, picture }) => ({
    k: 'lights',
    prompt: words(prompt),
    lights: lights.map(words),
    cards: cards.map((card) => ({ c: text(card.text), picture: picture(card.picture) })),
  }),
  comic: ({ columns, height, frames }, { page, at, words, flow }) => ({
    k: 'comic',
    columns,
    height,
    frames: frames.map((frame) => ({
      caption: words(frame.caption),
      scene: frame.scene ? page.scene(frame.scene) : null,
      bubbles: frame.bubbles.map((bubble) => ({
        name: words(at.cast[bubble.who]?.name ?? bubble.who),
        thought: bubble.thought,
        c: flow(bubble.nodes),
      })),
    })),
    space: at.space(),
  }),
  scenarios: ({ columns, cards }, { page, at, words }) => ({
    k: 'scenarios',
    columns,
    cards: cards.map((card) => ({
      title: words(card.title),
      c: flowData(card.nodes, card.place, page),
    })),
    space: at.space(),
  }),
  advice: ({ to, from, nodes, reply }, tools) => ({
    k: 'advice',
    to: tools.words(to),
    from: tools.words(from),
    c: tools.flow(nodes),
    reply: starterData(reply, tools),
    space: tools.at.space(),
  }),
  glossary: (block, { page, place, at, words }) => ({
    k: 'glossary',
    column: words(block.column),
    words: wordData(block.words, place, page),
    space: at.space(),
  }),
  symbols: ({ columns, items }, { at, words, text, picture }) => ({
    k: 'symbols',
    columns,
    items: items.map((item) => ({
      picture: picture(item.picture),
      word: words(item.word),
      c: text(item.text),
    })),
    space: at.space(),
  }),
  organiser: ({ panels }, { words, inner }) => ({
    k: 'organiser',
    panels: panels.map((panel) => ({
      title: words(panel.title),
      wide: panel.wide,
      blocks: inner(panel.blocks),
    })),
  }),
  tickets: ({ title, named, copies, blocks }, { at, words, inner }) => ({
    k: 'tickets',
    title: words(title),
    named,
    copies,
    blocks: inner(blocks),
    space: at.space(),
  }),
  certificate: ({ heading, promise, nodes, picture, copies }, tools) => ({
    k: 'certificate',
    heading: tools.words(heading),
    promise,
    c: tools.flow(nodes),
    picture: tools.picture(picture),
    copies,
  }),
};
