import { toString as textOf } from 'mdast-util-to-string';
import type { Place, Text } from '#model/lesson/content.ts';
import type { SlideBlock } from '#model/lesson/slide.ts';
import type { HandoutBlock } from '#model/paper/handout.ts';
import type { CheckContext, VersionRule } from './check-context.ts';
import { distinctSheets } from './distinct-sheets.ts';

/** Every question on paper has an answer or guidance for marking, and no two choices read the same. */
export const checkAnswers: VersionRule = (context) => {
  const { version, report } = context;
  for (const { blocks } of version.slides) for (const block of blocks) apart(block, context);
  for (const handout of distinctSheets(version.handouts))
    for (const block of flat(handout.blocks)) {
      if (
        block.kind === 'question' &&
        block.lines > 0 &&
        block.answer.length === 0 &&
        handout.lookFor.length === 0
      )
        report({
          ruleId: 'answers-match',
          place: block.place,
          reason: `Unexpected question without <Answer> on ${handout.label} of ${version.band.id}, expected one, or <LookFor> on the sheet`,
          note: 'Whoever marks the sheet needs to know what a good answer holds. Write <Answer> in the question, or <LookFor> for what is open.',
        });
      apart(block, context);
    }
};

const flat = (blocks: readonly HandoutBlock[]): HandoutBlock[] =>
  blocks.flatMap((block) =>
    block.kind === 'columns'
      ? flat([...block.left, ...block.right])
      : block.kind === 'organiser'
        ? block.panels.flatMap((panel) => flat(panel.blocks))
        : [block],
  );

/** Reports options, cards or halves of pairs with the same text: a right answer would be marked wrong. */
function apart(block: SlideBlock | HandoutBlock, { version, report }: CheckContext): void {
  const seen = new Set<string>();
  for (const { text, picture, place } of chosenFrom(block)) {
    const key = `${textOf(text).trim().toLowerCase()} ${picture ?? ''}`;
    if (seen.has(key))
      report({
        ruleId: 'answers-match',
        place,
        reason: `Unexpected second “${textOf(text).trim()}” among the answers in ${version.band.id}, expected each once`,
        note: 'Of two that say the same, one is marked wrong. Change one of them.',
      });
    seen.add(key);
  }
}

function chosenFrom(
  block: SlideBlock | HandoutBlock,
): { text: Text; picture: string | null; place: Place }[] {
  switch (block.kind) {
    case 'check':
      return block.options.map(({ text, picture, place }) => ({
        text,
        picture: picture?.name ?? null,
        place,
      }));
    case 'sort':
      return block.cards.map(({ text, picture, place }) => ({
        text,
        picture: picture?.name ?? null,
        place,
      }));
    case 'order':
      return block.items.map(({ text, picture, place }) => ({
        text,
        picture: picture?.name ?? null,
        place,
      }));
    case 'match':
      return block.pairs.map(({ left, place }) => ({ text: left, picture: null, place }));
    default:
      return [];
  }
}
