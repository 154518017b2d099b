/** Authentication: a one-time URL gives a browser its session cookie; requests without the cookie are refused. */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Path of the one-time URL. */
const ENTRANCE = '/open';

export interface Door {
  /** A new one-time URL. */
  invite: () => string;
  /** The cookie to set, where the request has a valid one-time URL. */
  admit: (request: IncomingMessage) => string | null;
  /** Has the request a valid session cookie? */
  hasSession: (request: IncomingMessage) => boolean;
  /** Is the Host header one of the loopback names? Protects against DNS rebinding. */
  hasLoopbackHost: (request: IncomingMessage) => boolean;
  /** Was the request sent by a page of the desk? Protects against cross-site requests. */
  isSameOrigin: (request: IncomingMessage) => boolean;
  /** CSRF token of forms. */
  formToken: string;
}

/** @param port Part of the cookie's name: cookies ignore ports, and two desks would overwrite each other's. */
export function openDoor(port: number): Door {
  const secret = newSecret();
  const invited = new Set<string>();
  const cookie = `forewarned-desk-${port}`;
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  return {
    formToken: newSecret(),
    invite() {
      const token = newSecret();
      invited.add(token);
      return `http://127.0.0.1:${port}${ENTRANCE}?token=${token}`;
    },
    admit(request) {
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://desk');
      if (pathname !== ENTRANCE || !invited.delete(searchParams.get('token') ?? '')) return null;
      return `${cookie}=${secret}; Path=/; HttpOnly; SameSite=Strict`;
    },
    hasSession: ({ headers }) =>
      (headers.cookie ?? '').split(/;\s*/).some((pair) => {
        const [name, value = ''] = pair.split('=');
        return name === cookie && isSame(value, secret);
      }),
    hasLoopbackHost: ({ headers }) => hosts.includes(headers.host ?? ''),
    isSameOrigin({ headers }) {
      const site = headers['sec-fetch-site'];
      // Pages send no referrer, so that the Origin header of their forms is “null”: use Sec-Fetch-Site instead.
      return site === undefined
        ? headers.origin === `http://${headers.host}`
        : site === 'same-origin';
    },
  };
}

const newSecret = (): string => randomBytes(24).toString('base64url');

const isSame = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
