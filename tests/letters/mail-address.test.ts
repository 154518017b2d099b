/** A mail server as `--send` names it: whether its letters go through TLS hangs on how it is read. */
import { describe, expect, test } from 'vitest';
import { readMailServer } from '#scripts/letters/mail-address.ts';

test.each([
  ['smtp://mail.school.example', { port: 587, secure: false, plain: false }],
  ['smtps://mail.school.example', { port: 465, secure: true, plain: false }],
  ['smtps://mail.school.example:2465', { port: 2465, secure: true, plain: false }],
])('%s is a server with its usual port, through TLS', (address, server) => {
  expect(readMailServer(address)).toEqual({ host: 'mail.school.example', ...server });
});

test.each([
  ['smtp://127.0.0.1', true],
  ['smtp://[::1]:25', true],
  ['smtps://localhost', false],
  ['smtp://localhost.school.example', false],
])('%s may do without TLS: %s', (address, plain) => {
  expect(readMailServer(address)).toMatchObject({ plain });
});

describe('is no server, and says so:', () => {
  test.each(['mail.school.example', 'http://mail.school.example', 'smtp://'])('%s', (address) => {
    expect(readMailServer(address)).toContain(`not “${address}”`);
  });
});

test.each(['office:secret', 'office', ':secret'])('%s in an address is refused', (who) => {
  expect(readMailServer(`smtp://${who}@mail.school.example`)).toContain('FOREWARNED_SMTP_PASSWORD');
});
