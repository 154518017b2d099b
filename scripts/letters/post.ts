/** Sends one message by SMTP, and tells whether it left. */
import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';

export interface Envelope {
  from: string;
  to: string;
}

/**
 * `sent`: the server accepted it. `later`: not handed over, or deferred by the server. `refused`: rejected by the
 * server.
 * `unknown`: the connection broke between handing it over and the answer.
 */
interface Outcome {
  end: 'sent' | 'later' | 'refused' | 'unknown';
  /** The server's answer, or the error. */
  said: string;
  /** `us`: the server rejected us before it knew the recipient, so the next message will fail too. */
  about: 'letter' | 'us';
}

export type Post = (envelope: Envelope, message: Uint8Array) => Promise<Outcome>;

interface Fault {
  message: string;
  /** One error per address of a host name with several. */
  errors?: readonly Fault[];
  response?: string;
  responseCode?: number;
  command?: string;
  code?: string;
}

/** A sender that opens a connection for each message. */
export function smtpPost(options: {
  host: string;
  port: number;
  /** Implicit TLS; otherwise STARTTLS is required, except with `plain`. */
  secure: boolean;
  plain: boolean;
  login: { user: string; pass: string } | null;
  /** Timeout in milliseconds for each answer of the server. */
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

/** Promisifies a call of the connection; also rejects on an emitted error. */
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

/** The message as a stream, which shows whether the server has started to read it. */
function readOnce(message: Uint8Array, handed: { over: boolean }): Readable {
  return new Readable({
    read() {
      handed.over = true;
      this.push(Buffer.from(message));
      this.push(null);
    },
  });
}

/** Advice by the error code of a failed connection. */
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

/** The server's answer, or the system's error with advice: never empty. */
function reasonOf(fault: Fault): string {
  // A host with several addresses: the first address's error has the message.
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
  const about = /^(RCPT TO|DATA)/.test(fault.command ?? '') ? 'letter' : 'us';
  if (fault.responseCode !== undefined)
    return { end: fault.responseCode < 500 ? 'later' : 'refused', said: explanation, about };
  return handedOver
    ? { end: 'unknown', said: explanation, about: 'letter' }
    : { end: 'later', said: explanation, about };
}
