import { SMTPServer } from 'smtp-server';

interface Arrived {
  to: string[];
  text: string;
}

/** What the server does with the message for an address; the first of these that it hears of each decides. */
export type Whim = 'take' | 'put off' | 'refuse' | 'drop before' | 'drop after';

/**
 * A real mail server on loopback, with whims.
 * @param hasTls It offers TLS, with a certificate that nobody has signed.
 */
export async function mailServer(
  whims: (to: string, time: number) => Whim = () => 'take',
  delay: () => number = () => 0,
  hasTls = false,
) {
  const arrived: Arrived[] = [];
  const seen = new Map<string, number>();
  const faulty = (code: number, message: string) =>
    Object.assign(new Error(message), { responseCode: code });
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: hasTls ? ['AUTH'] : ['STARTTLS', 'AUTH'],
    closeTimeout: 50,
    onRcptTo({ address }, session, done) {
      const time = (seen.get(address) ?? 0) + 1;
      seen.set(address, time);
      const whim = whims(address, time);
      Object.assign(session, { whim });
      if (whim === 'put off') return done(faulty(451, 'Try again later'));
      if (whim === 'refuse') return done(faulty(550, 'No such user'));
      if (whim === 'drop before') return hangUp(session.id);
      done();
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        setTimeout(() => {
          arrived.push({
            to: session.envelope.rcptTo.map(({ address }) => address),
            text: Buffer.concat(chunks).toString('utf8'),
          });
          if ((session as unknown as { whim: Whim }).whim === 'drop after')
            return hangUp(session.id);
          done();
        }, delay());
      });
    },
  });
  server.on('error', () => undefined);
  function hangUp(id: string): void {
    for (const connection of (
      server as unknown as { connections: Set<{ id: string; _socket: { destroy(): void } }> }
    ).connections)
      if (connection.id === id) connection._socket.destroy();
  }
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.server.address() as { port: number };
  return {
    port,
    arrived,
    close: () => new Promise<void>((done) => server.close(() => done())),
  };
}
