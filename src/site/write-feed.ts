/** Writes the library's Atom feed (RFC 4287) of changes, for schools that copied kits. */
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { Change } from '#model/alert/change.ts';
import { sha256 } from '#model/text/sha256.ts';

/**
 * @param changes In any order.
 * @param generated The build date, YYYY-MM-DD: the feed's date where there are no changes.
 * @returns An Atom document. An entry keeps its id as long as its date and title stay.
 */
export async function writeFeed(changes: readonly Change[], generated: string): Promise<string> {
  const newestFirst = [...changes].sort((a, b) => b.day.localeCompare(a.day));
  const entries = await Promise.all(
    newestFirst.map(async (change) =>
      x('entry', [
        x('id', await idOf(change)),
        x('title', change.title),
        x('updated', atMidnight(change.day)),
        x('content', { type: 'text' }, `${change.says} ${change.todo} Source: ${change.source}.`),
      ]),
    ),
  );
  const feed = x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en-GB' }, [
    x('id', 'urn:forewarned:changes'),
    x('title', 'What changed in these kits'),
    x('updated', atMidnight(newestFirst[0]?.day ?? generated)),
    x('author', [x('name', 'Forewarned')]),
    x('link', { rel: 'self', type: 'application/atom+xml', href: 'feed.xml' }),
    ...entries,
  ]);
  return `<?xml version="1.0" encoding="utf-8"?>\n${toXml(feed)}\n`;
}

const atMidnight = (day: string): string => `${day}T00:00:00Z`;

const idOf = async ({ day, title }: Change): Promise<string> =>
  `urn:forewarned:change:${(await sha256(new TextEncoder().encode(`${day} ${title}`))).slice(0, 32)}`;
