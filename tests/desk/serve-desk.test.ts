/** The desk's door: who is let in, what may be sent, and what every answer says. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ServedDesk, serveDesk } from '#scripts/desk/serve-desk.ts';

/** Pages that only say that they were asked. */
const folder = mkdtempSync(join(tmpdir(), 'desk-door-'));
const entry = join(folder, 'pages.mjs');
writeFileSync(
  entry,
  `export const handler = async (request, response, next, locals) =>
     response.writeHead(200).end(request.method + ' ' + request.headers.origin + ' ' + locals.formToken.length);`,
);
writeFileSync(join(folder, 'secret.txt'), 'nobody’s business');

let desk: ServedDesk;
let cookie = '';
beforeAll(async () => {
  desk = await serveDesk({
    pages: { entry, client: join(folder, 'client') },
    locals: {},
    port: 0,
  });
  const { headers } = await ask(pathOf(desk.invite()));
  cookie = String(headers['set-cookie']).split(';')[0] ?? '';
});
afterAll(() => desk.close());

const pathOf = (url: string) => url.slice(new URL(url).origin.length);

interface Asked {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
}
const ask = (path: string, { method = 'GET', headers = {}, body = '' }: Asked = {}) =>
  new Promise<{ status: number; headers: Record<string, unknown>; text: string }>(
    (done, failed) => {
      const asked = request(
        {
          ...{ host: '127.0.0.1', port: desk.port, path, method },
          headers: {
            host: `127.0.0.1:${desk.port}`,
            ...(method === 'POST' && !headers['transfer-encoding']
              ? { 'content-length': String(Buffer.byteLength(body)) }
              : {}),
            ...headers,
          },
        },
        (answer) => {
          let text = '';
          answer.on('data', (part) => {
            text += part;
          });
          answer.on('end', () =>
            done({ status: answer.statusCode ?? 0, headers: answer.headers, text }),
          );
        },
      );
      asked.once('error', failed);
      asked.end(body);
    },
  );
/** As the browser that was let in asks. */
const asOurs = (path: string, { headers, ...rest }: Asked = {}) =>
  ask(path, { ...rest, headers: { cookie, ...headers } });

describe('who is let in', () => {
  test('an address is good for one visit: it gives the browser its cookie and sends it to a page without the token', async () => {
    const path = pathOf(desk.invite());
    const first = await ask(path);
    expect(first.status).toBe(303);
    expect(first.headers.location).toBe('/');
    expect((await ask(path)).status).toBe(403);
  });

  test('the cookie is named for the port, goes to this site alone, and no script reads it', async () => {
    const { headers } = await ask(pathOf(desk.invite()));
    expect(String(headers['set-cookie'])).toMatch(
      new RegExp(`^forewarned-desk-${desk.port}=[\\w-]+; Path=/; HttpOnly; SameSite=Strict$`),
    );
  });

  test('nobody without the cookie, nor with another', async () => {
    expect((await ask('/')).status).toBe(403);
    const other = `forewarned-desk-${desk.port}=${'x'.repeat(32)}`;
    expect((await ask('/', { headers: { cookie: other } })).status).toBe(403);
    expect((await asOurs('/')).status).toBe(200);
  });

  test('nobody who asks for another host, whatever cookie they bring', async () => {
    expect((await asOurs('/', { headers: { host: 'forewarned.example' } })).status).toBe(421);
    expect((await asOurs('/', { headers: { host: '127.0.0.1:1' } })).status).toBe(421);
    expect((await asOurs('/', { headers: { host: `localhost:${desk.port}` } })).status).toBe(200);
  });
});

describe('what may be sent', () => {
  const post = (path: string, headers: Record<string, string>, body = 'a=b') =>
    asOurs(path, { method: 'POST', headers, body });
  const sameOrigin = { 'sec-fetch-site': 'same-origin', origin: 'null' };

  test('forms of the desk’s own pages, whose origin browsers keep to themselves', async () => {
    const { status, text } = await post('/', sameOrigin);
    expect(status).toBe(200);
    // What checks origins further in knows it for ours.
    expect(text).toContain(`POST http://127.0.0.1:${desk.port}`);
  });

  test.each([
    { 'sec-fetch-site': 'cross-site', origin: 'https://forewarned.example' },
    { 'sec-fetch-site': 'same-site', origin: 'http://127.0.0.1:4321' },
    { 'sec-fetch-site': 'none' },
    { origin: 'http://127.0.0.1:4321' },
    { origin: 'null' },
    {},
  ])('nothing from elsewhere: %j', async (headers) =>
    expect((await post('/', headers as Record<string, string>)).status).toBe(403),
  );

  test('an alert of 20 MB, and elsewhere a few words', async () => {
    const long = (path: string, bytes: number) =>
      post(path, { ...sameOrigin, 'content-length': String(bytes) }, '');
    expect((await long('/add', 20_000_001)).status).toBe(413);
    expect((await long('/lessons/kites/told', 1_000_001)).status).toBe(413);
    expect((await post('/add', sameOrigin, 'x'.repeat(1_500_000))).status).toBe(200);
  });

  test('nothing whose length nobody says', async () =>
    expect((await post('/', { ...sameOrigin, 'transfer-encoding': 'chunked' })).status).toBe(411));
});

describe('every answer', () => {
  test.each(['/', '/no-such-page', '/assets/none.css'])(
    'of %s says what may run and where nothing goes',
    async (path) => {
      const { headers } = await asOurs(path);
      const policy = String(headers['content-security-policy']);
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self';");
      expect(policy).not.toContain('unsafe');
      expect(policy).toContain("frame-ancestors 'none'");
      expect(headers['referrer-policy']).toBe('no-referrer');
      expect(headers['x-content-type-options']).toBe('nosniff');
    },
  );

  test.each(['/assets/../secret.txt', '/assets/..%2fsecret.txt', '/assets/%2e%2e/secret.txt'])(
    'stays in its folder: %s',
    async (path) => expect((await asOurs(path)).text).not.toContain('nobody’s business'),
  );

  test('to an address that is none is calm', async () => {
    expect((await asOurs('/%E0%A4%A')).status).toBe(400);
    expect((await asOurs('//forewarned.example/')).status).toBe(200);
  });
});
