/** Words with a hyphen that no line may break, such as “grown-up” and “AI-made”: a half of them is another word. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';

/** Two short halves: whatever is longer may break. */
const WHOLE = /(?<![\p{L}\p{N}-])\p{L}{1,6}-\p{L}{1,5}(?![\p{L}\p{N}-])/gu;

/** A picture’s words are laid out where they are drawn. */
const DRAWN = 'svg';

/** An element in which each such word is in one piece. */
export const withWholeWords = (element: Element): Element =>
  element.tagName === DRAWN
    ? element
    : { ...element, children: element.children.flatMap(inOnePiece) };

function inOnePiece(node: ElementContent): ElementContent[] {
  if (node.type === 'element') return [withWholeWords(node)];
  if (node.type !== 'text' || !node.value.includes('-')) return [node];
  const words = [...node.value.matchAll(WHOLE)].map(([word]) => word);
  const between = node.value.split(WHOLE);
  return between.flatMap((value, index): ElementContent[] => [
    ...(value ? [{ type: 'text' as const, value }] : []),
    ...(index < words.length ? [h('span.whole', words[index])] : []),
  ]);
}
