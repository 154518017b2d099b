/** One message to a mail server, with an answer to the question that matters: did it leave? */
import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';

export interface Envelope {
  from: string;
  to: string;
}

/**
 * `sent`: the server took it. `later`: it was not handed over, or the server said to try again. `refused`: the server
 * won't take it. `unknown`: the connection broke between handing it over and the answer.
 */
interface Outcome {
  end: 'sent' | 'later' | 'refused' | 'unknown';
  /** The server's answer, or what went wrong. */
  said: string;
  /** The server turned us away before it knew whom the message is for: the next one will fare no better. */
  about: 'letter' | 'us';
}

export type Post = (envelope: Envelope, message: Uint8Array) => Promise<Outcome>;

interface Fault {
  message: string;
  /** One for each address of a name, where it has several. */
  errors?: readonly Fault[];
  response?: string;
  responseCode?: number;
  command?: string;
  code?: string;
}

/** A way to post by SMTP: a connection for each message, closed when it is answered. */
export function smtpPost(options: {
  host: string;
  port: number;
  /** TLS from the first byte; otherwise STARTTLS is required, but for `plain`. */
  secure: boolean;
  plain: boolean;
  login: { user: string; pass: string } | null;
  /** Milliseconds without a word from the server after which the connection is given up. */
  patience: number;
}): Post {
  return async ({ from, to }, message) => {
    const connection = new SMTPConnection({
      host: options.host,
      port: options.port,
      secure: options.secure,
      requireTLS: !options.secure && !options.plain,
      ignoreTLS: options.plain,
      connectionTimeout: options.patience,
      greetingTimeout: options.patience,
      socketTimeout: options.patience,
    });
    const handed = { over: false };
    try {
      await step<unknown>(connection, (done) => connection.connect(done));
      const { login } = options;
      if (login)
        await step<unknown>(connection, (done) =>
          connection.login({ credentials: login, user: login.user } as never, done),
        );
      const { response } = await step<{ response: string }>(connection, (done) =>
        connection.send({ from, to: [to] }, readOnce(message, handed), done as never),
      );
      return { end: 'sent', said: response, about: 'letter' };
    } catch (fault) {
      return outcomeOf(fault as Fault, handed.over);
    } finally {
      connection.close();
    }
  };
}

/** One of the connection's calls; an error that it only emits ends it too. */
function step<T = void>(
  connection: SMTPConnection,
  run: (done: (fault?: Error | null, value?: T) => void) => void,
): Promise<T> {
  return new Promise((resolve, reject) => {
    connection.on('error', reject);
    connection.once('end', () => reject(new Error('The connection was closed')));
    run((fault, value) => (fault ? reject(fault) : resolve(value as T)));
  });
}

/** The message as a stream that is first read when the server has said that it may come. */
function readOnce(message: Uint8Array, handed: { over: boolean }): Readable {
  return new Readable({
    read() {
      handed.over = true;
      this.push(Buffer.from(message));
      this.push(null);
    },
  });
}

/** What a person can do about a connection that was not made. */
const BY_CODE: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing answers there. Look at the address and the port after --send.',
  ENOTFOUND: 'no server has that name. Look at the address after --send, and at the connection.',
  EAI_AGAIN: 'the name could not be looked up. Look at the connection to the internet.',
  ETIMEDOUT: 'there was no answer. Look at the address and the port after --send.',
  ETLS: 'it offers no safe connection (TLS). Ask whoever runs it for its address with TLS.',
  EAUTH:
    'it does not take the user and password. Look at FOREWARNED_SMTP_USER and FOREWARNED_SMTP_PASSWORD.',
};

const CERTIFICATE =
  'so nobody can tell whether it is the right server. Ask whoever runs it to mend its certificate.';

/** The server's own words, or what the system says and what to do: never nothing. */
function reasonOf(fault: Fault): string {
  // Where a name has several addresses, the words are in the first one's fault.
  const [inner = fault] = fault.errors ?? [];
  const words = (fault.response ?? (fault.message || inner.message)).replace(/\s+/g, ' ').trim();
  if (fault.response !== undefined && !['EAUTH', 'ETLS'].includes(fault.code ?? '')) return words;
  const codes = [inner.code, fault.code, /\bE[A-Z_]{4,}\b/.exec(words)?.[0]];
  const advice = /certificate/i.test(words)
    ? CERTIFICATE
    : codes.flatMap((code) => BY_CODE[code ?? ''] ?? [])[0];
  if (advice) return words === '' ? advice : `${words}: ${advice}`;
  return words === '' ? `the connection failed (${fault.code ?? 'no reason was given'})` : words;
}

function outcomeOf(fault: Fault, handedOver: boolean): Outcome {
  const explanation = reasonOf(fault);
  const about =
    /^(MAIL FROM|RCPT TO|DATA)/.test(fault.command ?? '') && fault.command !== 'MAIL FROM'
      ? 'letter'
      : 'us';
  if (fault.responseCode !== undefined)
    return { end: fault.responseCode < 500 ? 'later' : 'refused', said: explanation, about };
  return handedOver
    ? { end: 'unknown', said: explanation, about: 'letter' }
    : { end: 'later', said: explanation, about };
}
