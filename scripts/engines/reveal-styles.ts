import postcss, { type Rule } from 'postcss';

/**
 * Features of reveal.js that our decks do not use: they have their own controls and help, one slide at a time, and fade
 * transitions. Elements that reveal.js always creates and hides by style (`.pause-overlay`, `.speaker-notes`,
 * `.backgrounds`) are kept.
 */
const UNUSED = [
  /\.(controls|r-overlay|overview|reveal-scroll|scrollbar|scroll-page|jump-to-slide|playback|slide-number)/,
  /\.(r-hstack|r-vstack|r-stack|r-stretch|stretch|r-frame|r-fit-text|stack|rtl)\b/,
  /[=.]["']?(zoom|convex|concave|slide|page|cube)\b(?!-)/,
  /show-notes|speaker-notes(:| \.|-pdf)/,
  /\.(?:items|justify)-|\.roll\b|\.has-parallax|\.hljs/,
  /\.fragment\.(?!visible|current-fragment)|auto-animate|data-preview/,
];

/** reveal.js's styles without the rules of unused features. */
export const usedStyles = (css: string): string =>
  withoutSelectors(css, (selector) => UNUSED.some((part) => part.test(selector)));

/** A style sheet without some selectors, and without rules that become empty. */
export function withoutSelectors(css: string, isLeftOut: (selector: string) => boolean): string {
  const tree = postcss.parse(css);
  tree.walkRules((rule) => {
    if (isKeyframe(rule)) return;
    const selectors = rule.selectors.filter((selector) => !isLeftOut(selector));
    if (selectors.length === 0) rule.remove();
    else rule.selectors = selectors;
  });
  tree.walkAtRules((rule) => {
    if (rule.nodes?.length === 0) rule.remove();
  });
  return tree.toString();
}

const isKeyframe = ({ parent }: Rule): boolean =>
  parent?.type === 'atrule' && 'name' in parent && parent.name === 'keyframes';
