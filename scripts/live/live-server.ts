/** Serves lessons under edit on the loopback interface, and notifies its pages of changes. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { contentType } from '../../src/site/content-type.ts';
import type { LastGood } from './last-good.ts';
import { ROWS } from './live-lessons.ts';
import { livePage } from './live-page.ts';

const SAYS: Record<(typeof ROWS)[number], string> = {
  deck: 'Slides',
  'deck-share': 'Slides to share',
  sheets: 'Sheets',
  answers: 'Answers',
  plan: 'Plan',
  letter: 'Letter',
  'letter-after': 'Letter after the lesson',
};

/** The file shown of a row with several files. */
const PREFERRED_FILES = ['deck-single-file.html', 'letter.html', 'letter-after.pdf'];

/** Path segments of a URL; `null` where it is malformed. */
function partsOf(url: string): string[] | null {
  try {
    return decodeURI(new URL(url, 'http://127.0.0.1').pathname).split('/').filter(Boolean);
  } catch {
    return null;
  }
}

export interface LiveServer {
  url: string;
  /** Notifies pages of a change. */
  changed: () => void;
  close: () => Promise<void>;
}

export async function serveLive(shown: LastGood, port: number): Promise<LiveServer> {
  const listening = new Set<ServerResponse>();

  async function pageOf(parts: readonly string[]): Promise<string | null> {
    const [lesson, band, row = ROWS[0], file] = parts;
    if (!lesson || !band)
      return livePage({
        title: 'Lessons, live',
        links: shown.lessons.list().flatMap(({ slug, title, bands }) =>
          bands.map(({ id, name }) => ({
            href: `/${slug}/${id}/deck`,
            says: `${title}, ${name}`,
          })),
        ),
        shows: null,
        faults: shown.faults(),
        problems: shown.lessons.problems,
        took: shown.lessons.took,
      });
    const shownRow = await shown.row({ lesson, band, row });
    if (!shownRow) return null;
    const names = shownRow.files.map(({ entry }) => entry.path.split('/').at(-1) ?? '');
    const name =
      names.find((name) => name === file) ??
      names.find((name) => PREFERRED_FILES.includes(name)) ??
      names[0];
    const at = `/${lesson}/${band}`;
    return livePage({
      title: `${lesson}, ${band}`,
      links: [
        { href: '/', says: 'All lessons' },
        ...ROWS.map((id) => ({ href: `${at}/${id}`, says: SAYS[id], isShown: id === row })),
        ...(names.length > 1
          ? names
              .filter((name) => /\.(html|pdf)$/.test(name) && name !== 'deck.html')
              .map((text) => ({
                href: `${at}/${row}/${text}`,
                says: text,
                isShown: text === name,
              }))
          : []),
      ],
      shows: name ? `/made/${lesson}/${band}/${row}/${name}` : null,
      faults: [...shown.faults(), ...(shownRow.fault ? [shownRow.fault] : [])],
      problems: [...shown.lessons.problems, ...shownRow.problems],
      took: shown.lessons.took,
    });
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const isOurs = /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? '');
    const parts = partsOf(request.url ?? '/');
    const send = (status: number, type: string, body: string | Uint8Array) =>
      response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
    if (!isOurs || request.method !== 'GET') send(403, 'text/plain', 'Not here.');
    else if (!parts) send(404, 'text/plain', 'Not found');
    else if (parts[0] === 'events') {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write(': here\n\n');
      listening.add(response);
      request.once('close', () => listening.delete(response));
    } else if (parts[0] === 'made') {
      const [, lesson = '', band = '', row = '', name = ''] = parts;
      const file = (await shown.row({ lesson, band, row }))?.files.find(({ entry }) =>
        entry.path.endsWith(`/${name}`),
      );
      if (file) send(200, contentType(name), file.bytes);
      else send(404, 'text/plain', 'Not found');
    } else {
      const page = await pageOf(parts);
      if (page) send(200, 'text/html; charset=utf-8', page);
      else send(404, 'text/plain', 'There is no such lesson, age or product.');
    }
  }
  const server = createServer((request, response) => {
    // An error in one response must not stop the server.
    answer(request, response).catch((fault: unknown) => {
      console.error(fault);
      response.destroy();
    });
  });
  await new Promise<void>((ready, failed) =>
    server.once('error', failed).listen(port, '127.0.0.1', ready),
  );
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    changed: () => {
      for (const serverResponse of listening) serverResponse.write('data: changed\n\n');
    },
    close: async () => {
      for (const serverResponse of listening) serverResponse.end();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
