/** Parts that paper alone has, as the template draws them. */
import { assertNever } from '#model/assert-never.ts';
import type { PictureRef, Text } from '#model/content.ts';
import type { PupilHandoutBlock } from '#model/pupil-version.ts';
import { flowData } from './flow-data.ts';
import type { HandoutData, PartData } from './handout-block-data.ts';
import type { HandoutContext } from './handout-context.ts';
import { textData } from './text-data.ts';
import { wordData } from './word-data.ts';

export type PaperPart = Extract<PupilHandoutBlock, { kind: PartData['k'] }>;
/** Every kind of part: one that is left out here does not compile. */
const KINDS: Record<PartData['k'], true> = {
  'writing-box': true,
  'true-false': true,
  'agree-line': true,
  gaps: true,
  diamond: true,
  lights: true,
  comic: true,
  scenarios: true,
  advice: true,
  glossary: true,
  symbols: true,
  organiser: true,
  tickets: true,
  certificate: true,
};
export const isPaperPart = (block: PupilHandoutBlock): block is PaperPart =>
  Object.hasOwn(KINDS, block.kind);

/** @param inner Draws what stands in a part. */
export function partData(
  block: PaperPart,
  at: HandoutContext,
  inner: (blocks: PupilHandoutBlock[]) => HandoutData[],
): PartData {
  const { page } = at;
  const { place } = block;
  const text = (value: Text) => textData(value, place, page);
  const words = (value: string) => page.text(value, place);
  const picture = (value: PictureRef | null) => (value ? page.picture(value) : null);

  switch (block.kind) {
    case 'writing-box':
      return {
        k: 'writing-box',
        label: words(block.label),
        lines: block.lines,
        space: at.space(),
      };
    case 'true-false':
      return {
        k: 'true-false',
        prompt: words(block.prompt),
        answers: block.answers.map(words),
        statements: block.statements.map((statement) => text(statement.text)),
      };
    case 'agree-line':
      return {
        k: 'agree-line',
        prompt: words(block.prompt),
        ends: block.ends.map(words),
        statements: block.statements.map((statement) => text(statement.text)),
        space: at.space(),
      };
    case 'gaps':
      return {
        k: 'gaps',
        prompt: words(block.prompt),
        characters: block.characters,
        bank: (block.bank ?? []).map(words),
        paragraphs: block.paragraphs.map((runs) =>
          runs.map((run) =>
            'gap' in run ? { t: 'gap', number: run.gap } : { t: 'words', c: text(run.text) },
          ),
        ),
      };
    case 'diamond':
      return {
        k: 'diamond',
        prompt: words(block.prompt),
        ends: block.ends.map(words),
        cut: block.cut,
        statements: block.statements.map((statement) => text(statement.text)),
        space: at.space(),
      };
    case 'lights':
      return {
        k: 'lights',
        prompt: words(block.prompt),
        lights: block.lights.map(words),
        cards: block.cards.map((card) => ({ c: text(card.text), picture: picture(card.picture) })),
      };
    case 'comic':
      return {
        k: 'comic',
        columns: block.columns,
        height: block.height,
        frames: block.frames.map((frame) => ({
          caption: words(frame.caption),
          scene: frame.scene ? page.scene(frame.scene) : null,
          bubbles: frame.bubbles.map((bubble) => ({
            name: words(at.cast[bubble.who]?.name ?? bubble.who),
            thought: bubble.thought,
            c: flowData(bubble.nodes, place, page),
          })),
        })),
        space: at.space(),
      };
    case 'scenarios':
      return {
        k: 'scenarios',
        columns: block.columns,
        cards: block.cards.map((card) => ({
          title: words(card.title),
          c: flowData(card.nodes, card.place, page),
        })),
        space: at.space(),
      };
    case 'advice':
      return {
        k: 'advice',
        to: words(block.to),
        from: words(block.from),
        c: flowData(block.nodes, place, page),
        reply: block.reply.map((starter) => ({ text: words(starter.text), lines: starter.lines })),
        space: at.space(),
      };
    case 'glossary':
      return {
        k: 'glossary',
        column: words(block.column),
        words: wordData(block.words, place, page),
        space: at.space(),
      };
    case 'symbols':
      return {
        k: 'symbols',
        columns: block.columns,
        items: block.items.map((item) => ({
          picture: picture(item.picture),
          word: words(item.word),
          c: text(item.text),
        })),
        space: at.space(),
      };
    case 'organiser':
      return {
        k: 'organiser',
        panels: block.panels.map((panel) => ({
          title: words(panel.title),
          wide: panel.wide,
          blocks: inner(panel.blocks),
        })),
      };
    case 'tickets':
      return {
        k: 'tickets',
        title: words(block.title),
        named: block.named,
        copies: block.copies,
        blocks: inner(block.blocks),
        space: at.space(),
      };
    case 'certificate':
      return {
        k: 'certificate',
        heading: words(block.heading),
        promise: block.promise,
        c: flowData(block.nodes, place, page),
        picture: picture(block.picture),
        copies: block.copies,
      };
    default:
      return assertNever(block);
  }
}
