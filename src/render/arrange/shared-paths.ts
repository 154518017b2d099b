/**
 * The same line drawn in two lights, or of two people in one coat, differs in its colours alone. A long one is stored once, and
 * each drawing names it with a colour of its own: pictures are most of a deck that is sent as one file.
 */

/** Letters of a path’s data from which on a reference is shorter, with its own markup. */
const LEAST = 100;

const PATH = new RegExp(`<path d="([^"]{${LEAST},})"([^>]*?)(?:/>|></path>)`, 'g');

/** @returns The drawings, and the paths that they name, to stand once in their page. */
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
