/** `feed.xml`: changes since kits were last made. */
import { site } from '../site/site.ts';
import { writeFeed } from '../site/write-feed.ts';

export async function GET(): Promise<Response> {
  const data = await site();
  const feed = await writeFeed(data?.changes ?? [], data?.manifest.generated ?? '1970-01-01');
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
}
