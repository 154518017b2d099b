/**
 * Relative links between pages, so that the site works in any folder of a host, on a shared drive and on a USB stick.
 * `file://` does not resolve a folder to its `index.html`, so links name it.
 */
export function linksFrom(
  pathname: string,
  base: string = import.meta.env.BASE_URL,
  // Vite's development server does not serve `index.html` by name.
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

/** A path without Astro's base. */
const below = (path: string, root: string): string =>
  (path.startsWith(root) ? path.slice(root.length) : path).replace(/^\//, '');
