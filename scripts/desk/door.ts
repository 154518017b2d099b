/** Who may come in: an address that is used once gives a browser its cookie, and nothing without that cookie is answered. */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Path of the address that lets a browser in. */
const ENTRANCE = '/open';

export interface Door {
  /** A new address for the browser, good for one visit. */
  invite: () => string;
  /** The cookie to set, where the request comes with an address that is still good. */
  admit: (request: IncomingMessage) => string | null;
  /** Does the request bring the cookie? */
  knows: (request: IncomingMessage) => boolean;
  /** Does it ask for this computer, by one of the two names that it has for itself? */
  isForHere: (request: IncomingMessage) => boolean;
  /** Was it sent by a page of the desk? */
  isFromHere: (request: IncomingMessage) => boolean;
  /** What every form carries. */
  formToken: string;
}

/** @param port Cookies know no port: this one's name does, so that two desks keep apart. */
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
    knows: ({ headers }) =>
      (headers.cookie ?? '').split(/;\s*/).some((one) => {
        const [name, value = ''] = one.split('=');
        return name === cookie && isSame(value, secret);
      }),
    isForHere: ({ headers }) => hosts.includes(headers.host ?? ''),
    isFromHere({ headers }) {
      const site = headers['sec-fetch-site'];
      // Pages send no address of theirs along, so that the origin of their forms is “null”: browsers say here what it is.
      return site === undefined
        ? headers.origin === `http://${headers.host}`
        : site === 'same-origin';
    },
  };
}

const newSecret = (): string => randomBytes(24).toString('base64url');

const isSame = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
