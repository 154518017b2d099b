import postcss, { type Rule } from 'postcss';

/**
 * Parts of reveal.js that our decks leave out or draw themselves: they have controls and help of their own, show one
 * slide at a time, and fade. What it always makes and hides by its style (`.pause-overlay`, `.speaker-notes`,
 * `.backgrounds`) stays.
 */
const LEFT_OUT = [
  /\.(controls|r-overlay|overview|reveal-scroll|scrollbar|scroll-page|jump-to-slide|playback|slide-number)/,
  /\.(r-hstack|r-vstack|r-stack|r-stretch|stretch|r-frame|r-fit-text|stack|rtl)\b/,
  /[=.]["']?(zoom|convex|concave|slide|page|cube)\b(?!-)/,
  /show-notes|speaker-notes(:| \.|-pdf)/,
  /\.(?:items|justify)-|\.roll\b|\.has-parallax|\.hljs/,
  /\.fragment\.(?!visible|current-fragment)|auto-animate|data-preview/,
];

/** reveal.js’s style without the rules of what our decks leave out. */
export const usedStyles = (css: string): string =>
  withoutSelectors(css, (selector) => LEFT_OUT.some((part) => part.test(selector)));

/** A style sheet without selectors, and without what they leave empty. */
export function withoutSelectors(css: string, isLeftOut: (selector: string) => boolean): string {
  const tree = postcss.parse(css);
  tree.walkRules((rule) => {
    if (isKeyframe(rule)) return;
    const kept = rule.selectors.filter((selector) => !isLeftOut(selector));
    if (kept.length === 0) rule.remove();
    else rule.selectors = kept;
  });
  tree.walkAtRules((rule) => {
    if (rule.nodes?.length === 0) rule.remove();
  });
  return tree.toString();
}

const isKeyframe = ({ parent }: Rule): boolean =>
  parent?.type === 'atrule' && 'name' in parent && parent.name === 'keyframes';
