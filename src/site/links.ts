/**
 * Links between pages, relative to the page they stand on: the site works in any folder of any host, from a shared
 * drive and from a USB stick. There nobody turns a folder into its `index.html`, so a link says it.
 */
export function linksFrom(
  pathname: string,
  base: string = import.meta.env.BASE_URL,
  // The development server knows no `index.html`.
  index: string = import.meta.env.DEV ? '' : 'index.html',
): (target: string) => string {
  const root = base.endsWith('/') ? base : `${base}/`;
  const here = below(pathname, root).replace(/[^/]*$/, '');
  const up = '../'.repeat(here.split('/').filter(Boolean).length) || './';
  return (target) => {
    const path = below(target, root);
    return up + path + (path === '' || path.endsWith('/') ? index : '');
  };
}

/** A path without the base that Astro puts before it. */
const below = (path: string, root: string): string =>
  (path.startsWith(root) ? path.slice(root.length) : path).replace(/^\//, '');
