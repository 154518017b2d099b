/** How a deck's slides are laid out, as a class sees them: one name a slide. */
const SEEN = [
  'with-scene',
  'with-screen',
  'with-pictures',
  'with-picture',
  'two-views',
  'in-fields',
  'one-message',
  'points',
];
const HELD = [
  'statements',
  'ground-rules',
  'sort',
  'match',
  'order',
  'keywords',
  'route-rows',
  'routes',
  'question',
];

/** @param html Of a whole deck. */
const layoutsOf = (html: string): string[] =>
  html
    .split(/(?=<section )/)
    .filter((part) => part.startsWith('<section '))
    .map((section) => {
      const classes = (/class="([^"]*)"/.exec(section)?.[1] ?? '').split(' ');
      if (classes.some((name) => name === 'layout-title' || name === 'layout-closing'))
        return 'cover';
      const shape = classes.find((name) => name.startsWith('shape-')) ?? '';
      const seen = SEEN.find((name) => classes.includes(name));
      const held = HELD.find((name) => new RegExp(`class="${name}[ "]`).test(section));
      return [shape.replace('shape-', ''), seen ?? held ?? 'words'].join(' ');
    });

/** Layouts that more than a third of the slides have. */
export function tooOften(html: string): string[] {
  const layouts = layoutsOf(html);
  const most = Math.ceil(layouts.length / 3);
  return [...new Set(layouts)].flatMap((name) => {
    const count = layouts.filter((each) => each === name).length;
    return count > most ? [`${name}: ${count} of ${layouts.length}`] : [];
  });
}
