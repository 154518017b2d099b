/** The library’s feed: what changed since kits were made, so that a school that copied one learns of it (RFC 4287). */
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { Change } from '#model/change.ts';
import { sha256 } from '#model/sha256.ts';

/**
 * @param changes The newest may stand anywhere.
 * @param generated The build’s day, YYYY-MM-DD: the feed’s own where nothing has changed yet.
 * @returns An Atom document. An entry keeps its id as long as its day and title stay.
 */
export async function writeFeed(changes: readonly Change[], generated: string): Promise<string> {
  const newestFirst = [...changes].sort((one, other) => other.day.localeCompare(one.day));
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
