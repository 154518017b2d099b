/**
 * Stores long paths once: the same line in two lights, or of two coats, differs only in colour. Pictures are most of a
 * single-file deck.
 */

/** Length of path data from which on a reference is shorter. */
const LEAST = 100;

const PATH = new RegExp(`<path d="([^"]{${LEAST},})"([^>]*?)(?:/>|></path>)`, 'g');

/** @returns The drawings, and the paths that they refer to, to be put into the page once. */
export function sharePaths(drawings: readonly string[]): { paths: string; drawings: string[] } {
  const counts = new Map<string, number>();
  for (const drawing of drawings)
    for (const [, data = ''] of drawing.matchAll(PATH))
      counts.set(data, (counts.get(data) ?? 0) + 1);
  const often = [...counts].filter(([, count]) => count > 1).map(([data]) => data);
  const ids = new Map(often.map((data, index) => [data, `path-${index + 1}`]));
  return {
    paths: often.map((data) => `<path id="${ids.get(data)}" d="${data}"/>`).join(''),
    drawings: drawings.map((drawing) =>
      drawing.replaceAll(PATH, (whole, data: string, look: string) =>
        ids.has(data) ? `<use href="#${ids.get(data)}"${look}/>` : whole,
      ),
    ),
  };
}
