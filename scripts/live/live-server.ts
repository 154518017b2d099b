/** Serves lessons as they are being written, on this computer alone, and tells its pages when something has changed. */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { KitFile } from '#model/kit-file.ts';
import { contentType } from '../../src/site/content-type.ts';
import { type LiveLessons, ROWS } from './live-lessons.ts';
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

/** What is shown of a row with several files. */
const FIRST = ['deck-single-file.html', 'letter.html', 'letter-after.pdf'];

export interface LiveServer {
  url: string;
  /** Something has changed: pages ask again. */
  changed: () => void;
  close: () => Promise<void>;
}

export async function serveLive(lessons: LiveLessons, port: number): Promise<LiveServer> {
  const listening = new Set<ServerResponse>();
  // A row is made once for all of its files, until something changes.
  let made = new Map<string, Promise<KitFile[] | null>>();
  const filesOf = (lesson: string, band: string, row: string) => {
    const key = `${lesson}/${band}/${row}`;
    const files = made.get(key) ?? lessons.make({ lesson, band, row });
    made.set(key, files);
    return files;
  };

  async function pageOf(parts: readonly string[]): Promise<string | null> {
    const { problems, took } = lessons;
    const [lesson, band, row, file] = parts;
    if (!lesson || !band)
      return livePage({
        title: 'Lessons, live',
        links: lessons.list().flatMap(({ slug, title, bands }) =>
          bands.map(({ id, name }) => ({
            href: `/${slug}/${id}/deck`,
            says: `${title}, ${name}`,
          })),
        ),
        shows: null,
        problems,
        took,
      });
    const files = await filesOf(lesson, band, row ?? ROWS[0]);
    if (!files) return null;
    const names = files.map(({ entry }) => entry.path.split('/').at(-1) ?? '');
    const shown =
      names.find((name) => name === file) ?? names.find((name) => FIRST.includes(name)) ?? names[0];
    const at = `/${lesson}/${band}`;
    return livePage({
      title: `${lesson}, ${band}`,
      links: [
        { href: '/', says: 'All lessons' },
        ...ROWS.map((id) => ({ href: `${at}/${id}`, says: SAYS[id], isShown: id === row })),
        ...(names.length > 1
          ? names
              .filter((name) => /\.(html|pdf)$/.test(name) && name !== 'deck.html')
              .map((name) => ({
                href: `${at}/${row}/${name}`,
                says: name,
                isShown: name === shown,
              }))
          : []),
      ],
      shows: shown ? `/made/${lesson}/${band}/${row}/${shown}` : null,
      problems,
      took,
    });
  }

  const server = createServer(async (request, response) => {
    const isOurs = /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? '');
    const parts = decodeURI(new URL(request.url ?? '/', 'http://127.0.0.1').pathname)
      .split('/')
      .filter(Boolean);
    const send = (status: number, type: string, body: string | Uint8Array) =>
      response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
    if (!isOurs || request.method !== 'GET') send(403, 'text/plain', 'Not here.');
    else if (parts[0] === 'events') {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write(': here\n\n');
      listening.add(response);
      request.once('close', () => listening.delete(response));
    } else if (parts[0] === 'made') {
      const [, lesson = '', band = '', row = '', name = ''] = parts;
      const file = (await filesOf(lesson, band, row))?.find(({ entry }) =>
        entry.path.endsWith(`/${name}`),
      );
      if (file) send(200, contentType(name), file.bytes);
      else send(404, 'text/plain', 'Not found');
    } else {
      const page = await pageOf(parts);
      if (page) send(200, 'text/html; charset=utf-8', page);
      else send(404, 'text/plain', 'There is no such lesson, age or product.');
    }
  });
  await new Promise<void>((ready, failed) =>
    server.once('error', failed).listen(port, '127.0.0.1', ready),
  );
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    changed: () => {
      made = new Map();
      for (const one of listening) one.write('data: changed\n\n');
    },
    close: async () => {
      for (const one of listening) one.end();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
