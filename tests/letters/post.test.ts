/** One message by SMTP: never in the open, and never without a reason. */
import { afterEach, describe, expect, test } from 'vitest';
import { readMailServer } from '#scripts/letters/mail-address.ts';
import { smtpPost } from '#scripts/letters/post.ts';
import { mailServer } from './mail-server.ts';

const open: { close(): Promise<unknown> }[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});
const LETTER = { from: 'office@school.example', to: 'moss@example.org' };
const post = (port: number, over: Partial<Parameters<typeof smtpPost>[0]> = {}) =>
  smtpPost({
    host: '127.0.0.1',
    port,
    secure: false,
    plain: false,
    login: null,
    patience: 2000,
    ...over,
  })(LETTER, new TextEncoder().encode('Subject: A letter\r\n\r\nWords.\r\n'));

describe('a letter goes through TLS or not at all', () => {
  test.each([
    ['a server that offers none', false],
    ['a server whose certificate nobody has signed', true],
  ])('%s gets nothing', async (_, hasTls) => {
    const server = await mailServer(undefined, undefined, hasTls);
    open.push(server);
    const { end, said, about } = await post(server.port);
    expect(server.arrived).toEqual([]);
    expect([end === 'sent', about]).toEqual([false, 'us']);
    expect(said).toMatch(/Ask whoever runs it/);
  });

  test.each([
    ['smtp://mail.school.example', { port: 587, secure: false, plain: false }],
    ['smtps://mail.school.example', { port: 465, secure: true, plain: false }],
    ['smtp://127.0.0.1.evil.example:25', { secure: false, plain: false }],
    ['smtp://localhost.evil.example:25', { secure: false, plain: false }],
    ['smtp://10.0.0.1:25', { secure: false, plain: false }],
    ['smtps://localhost', { secure: true, plain: false }],
  ])('%s requires it', (address, means) => {
    expect(readMailServer(address)).toMatchObject(means);
  });

  test.each(['smtp://localhost:25', 'smtp://127.0.0.1:25', 'smtp://[::1]:25'])(
    'but for this computer itself: %s',
    (address) => {
      expect(readMailServer(address)).toMatchObject({ secure: false, plain: true });
    },
  );
});

describe('a connection that fails says why, and what to do', () => {
  test('where nothing answers', async () => {
    const server = await mailServer();
    await server.close();
    const { end, said, about } = await post(server.port, { plain: true });
    expect([end, about]).toEqual(['later', 'us']);
    expect(said).toMatch(/ECONNREFUSED.*nothing answers there\. Look at the address and the port/);
  });

  test('where there is no such server', async () => {
    const { said } = await post(25, { host: 'no-such-server.invalid' });
    expect(said).toMatch(/no-such-server\.invalid: .*Look at/);
  });
});
