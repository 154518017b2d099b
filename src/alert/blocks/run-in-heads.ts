/** Heads that stand on the line of their text and end with a full stop: “Nits. They’re back.”, “6. Indicators. Groups of …” */
import { type Block, makeBlock, sliceText } from './alert-block.ts';
import { LABEL_LEVEL } from './split-heads.ts';

const HEAD =
  /^(?!(?:[Hh]ello|[Hh]i|[Dd]ear|[Gg]ood|[Tt]hanks?)\b)\p{Lu}[\p{L}’']+(?: [\p{L}’']+){0,4}\.\s+(?=[\p{Lu}("“])/u;
/** So many blocks, and such a share of all with text of their own, begin so in a paper that has such heads. */
const FEWEST = 4;
const SHARE = 0.5;

const headOf = ({ kind, text, sign, lead }: Block): string | null =>
  lead === 0 && (kind === 'paragraph' || (kind === 'item' && /^\d{1,2}[.)]$/.test(sign)))
    ? (HEAD.exec(text)?.[0] ?? null)
    : null;

export function withRunInHeads(blocks: readonly Block[]): Block[] {
  const texts = blocks.filter(({ kind, text }) => kind !== 'heading' && /[.!?]$/.test(text));
  const headed = texts.filter((block) => headOf(block) !== null);
  if (headed.length < FEWEST || headed.length < texts.length * SHARE) return [...blocks];
  return blocks.flatMap((block) => {
    const head = headOf(block);
    if (head === null) return [block];
    const label = head.trim().replace(/\.$/, '');
    return [
      makeBlock('heading', sliceText(block, 0, label.length), { level: LABEL_LEVEL }),
      { ...block, kind: 'paragraph', sign: '', ...sliceText(block, head.length), lead: 0 },
    ];
  });
}
