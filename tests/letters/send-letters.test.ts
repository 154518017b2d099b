/** Sending, against a real mail server on loopback that delays, drops, refuses and dies. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { openLedger } from '#scripts/letters/ledger.ts';
import { smtpPost } from '#scripts/letters/post.ts';
import { type Letter, sendLetters, sendReport } from '#scripts/letters/send-letters.ts';
import { often } from '../proof.ts';
import { seeded } from './class-of-names.ts';
import { mailServer, type Whim } from './mail-server.ts';

const work = mkdtempSync(join(tmpdir(), 'forewarned-send-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));
const open: { close: () => unknown }[] = [];
afterEach(async () => {
  for (const resource of open.splice(0)) await resource.close();
});

const letters = (count: number): Letter[] =>
  Array.from({ length: count }, (_, index) => ({
    key: `letter ${index}`,
    row: index + 2,
    from: 'office@school.example',
    to: `family-${index}@example.org`,
    message: new TextEncoder().encode(`Subject: Letter ${index}\r\n\r\nTo family ${index}.\r\n`),
  }));
const PACE = { rate: 1e6, tries: 3, pause: 5 };

const postTo = (port: number) =>
  smtpPost({ host: '127.0.0.1', port, secure: false, plain: true, login: null, patience: 2000 });

async function sending(name: string, count: number, whims?: (to: string, time: number) => Whim) {
  const server = await mailServer(whims);
  const ledger = openLedger(join(work, `${name}.sqlite`), 'school');
  open.push(server, ledger);
  const post = postTo(server.port);
  const run = () => sendLetters(letters(count), ledger, post, PACE);
  const entries = () => ledger.entries(letters(count));
  const states = () => entries().map(({ state }) => state);
  const report = () => sendReport(entries()).join('\n');
  return { server, ledger, run, states, report };
}
const ONLY = (address: string, whim: Whim) => (to: string) => (to === address ? whim : 'take');

test('each family gets one message, addressed to it alone', async () => {
  const { server, run, states } = await sending('plain', 12);
  expect(await run()).toBeNull();
  expect(server.arrived.map(({ to }) => to)).toEqual(letters(12).map(({ to }) => [to]));
  for (const [index, { text }] of server.arrived.entries())
    expect(text).toContain(`To family ${index}.`);
  expect(new Set(states())).toEqual(new Set(['sent']));
});

test('a second run sends nothing again', async () => {
  const { server, run } = await sending('twice', 5);
  await run();
  expect(await run()).toBeNull();
  expect(server.arrived).toHaveLength(5);
});

test('a letter that is asked for twice goes once', async () => {
  const { server, ledger, states } = await sending('same', 2);
  const twice = [...letters(2), ...letters(1)];
  expect(await sendLetters(twice, ledger, postTo(server.port), PACE)).toBeNull();
  expect(server.arrived).toHaveLength(2);
  expect(states()).toEqual(['sent', 'sent']);
});

test('what the server puts off is tried again', async () => {
  const { server, run, states } = await sending('later', 3, (to, time) =>
    to.startsWith('family-1') && time < 3 ? 'put off' : 'take',
  );
  expect(await run()).toBeNull();
  expect(server.arrived).toHaveLength(3);
  expect(states()).toEqual(['sent', 'sent', 'sent']);
});

test('what is put off too often waits for another run, and the rest goes on', async () => {
  const { server, run, states } = await sending(
    'put-off',
    3,
    ONLY('family-0@example.org', 'put off'),
  );
  expect(await run()).toBeNull();
  expect(states()).toEqual(['waiting', 'sent', 'sent']);
  expect(server.arrived).toHaveLength(2);
});

test('a refused address is told, and the rest goes on', async () => {
  const { run, states, report } = await sending(
    'refused',
    4,
    ONLY('family-2@example.org', 'refuse'),
  );
  expect(await run()).toBeNull();
  expect(states()).toEqual(['sent', 'sent', 'refused', 'sent']);
  expect(report()).toMatch(/3 of 4 sent\.\n1 refused for good.*\n {2}row 4: 550/);
});

test('three refused one after another stop the run: then it is not the addresses', async () => {
  const { server, run, states } = await sending('pattern', 9, () => 'refuse');
  expect(await run()).toMatch(/refused 3 letters one after another/);
  expect(server.arrived).toHaveLength(0);
  expect(states().filter((state) => state === 'waiting')).toHaveLength(6);
});

test('a server that turns us away, whoever the letter is for, stops the run, and each letter waits', async () => {
  const { ledger, states } = await sending('turned-away', 3);
  const turn = async () => ({ end: 'refused', said: '554 Go away', about: 'us' }) as const;
  expect(await sendLetters(letters(3), ledger, turn, PACE)).toMatch(/turned us away: 554/);
  expect(states()).toEqual(['waiting', 'waiting', 'waiting']);
});

test('a run that is asked to stop finishes its letter, and leaves the rest', async () => {
  const { server, ledger, states } = await sending('stopped', 3);
  const stopped = () => server.arrived.length === 1;
  expect(await sendLetters(letters(3), ledger, postTo(server.port), PACE, stopped)).toMatch(
    /stopped.*--resume/,
  );
  expect(states()).toEqual(['sent', 'waiting', 'waiting']);
});

test('refusals with a letter between them are of addresses, and stop nothing', async () => {
  const { run, states } = await sending('now-and-then', 6, (to) =>
    /-[0145]@/.test(to) ? 'refuse' : 'take',
  );
  expect(await run()).toBeNull();
  expect(states()).toEqual(['refused', 'refused', 'sent', 'sent', 'refused', 'refused']);
});

test('a connection that breaks before the letter is handed over costs nothing', async () => {
  const { server, run, states } = await sending('before', 3, (to, time) =>
    to.startsWith('family-1') && time === 1 ? 'drop before' : 'take',
  );
  expect(await run()).toBeNull();
  expect(states()).toEqual(['sent', 'sent', 'sent']);
  expect(server.arrived).toHaveLength(3);
});

test('one that breaks after it leaves the letter unknown, and it is not sent again', async () => {
  const { server, run, states, report } = await sending(
    'after',
    3,
    ONLY('family-1@example.org', 'drop after'),
  );
  await run();
  await run();
  expect(states()).toEqual(['sent', 'unknown', 'sent']);
  expect(server.arrived.filter(({ to }) => to[0] === 'family-1@example.org')).toHaveLength(1);
  expect(report()).toContain('may have arrived, or not');
});

test('a server that is not there stops the run, and nothing is lost', async () => {
  const { server, run, states, report } = await sending('gone', 4);
  await server.close();
  open.shift();
  expect(await run()).toMatch(/can’t be reached: .*nothing answers there\. Look at the address/);
  expect(states()).toEqual(['waiting', 'waiting', 'waiting', 'waiting']);
  // Every row has its reason, those too that were not tried.
  expect(report()).toMatch(
    / {2}row 2: .*nothing answers.*\n {2}row 3: Not tried yet\.\n {2}row 4: Not tried yet/,
  );
});

test('no more messages a minute than asked for', async () => {
  const { server, ledger } = await sending('rate', 4);
  const post = postTo(server.port);
  const began = performance.now();
  await sendLetters(letters(4), ledger, post, { ...PACE, rate: 600 });
  expect(performance.now() - began).toBeGreaterThan(290);
});

/** A sender in a process of its own. */
const sender = (port: number, file: string, count: number) =>
  spawn(
    process.execPath,
    ['--no-warnings', 'tests/letters/send-child.ts', String(port), file, String(count)],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );

test('two senders at once write to each family once', async () => {
  const server = await mailServer(undefined, () => 60);
  open.push(server);
  const ends = await Promise.all(
    [1, 2].map(() => {
      const child = sender(server.port, join(work, 'two.sqlite'), 12);
      let said = '';
      child.stderr.on('data', (part) => {
        said += part;
      });
      return new Promise<{ status: number | null; said: string }>((done) => {
        child.on('close', (status) => done({ status, said }));
      });
    }),
  );
  expect(server.arrived.map(({ to }) => to.join()).toSorted()).toEqual(
    letters(12)
      .map(({ to }) => to)
      .toSorted(),
  );
  // The second finds the first at work, or finds that it has done all.
  const [second, ...more] = ends.filter(({ status }) => status !== 0);
  expect([second?.said ?? 'Another sender is at work', more]).toEqual([
    expect.stringContaining('Another sender is at work'),
    [],
  ]);
});

describe('killed at any moment', () => {
  const KILLS = Number(process.env.KILLS ?? often(2, 12));
  // Each kill comes after a message at least: there is one for each, and more.
  const COUNT = Math.max(16, 4 * KILLS);
  const below = seeded(Number(process.env.SEED ?? 7));
  test('each family has one message, or is told as unknown: never two, and nobody is skipped', async () => {
    const server = await mailServer(undefined, () => 4);
    open.push(server);
    const file = join(work, 'killed.sqlite');
    const run = (killAfter: number | null) =>
      new Promise<void>((done) => {
        const child = sender(server.port, file, COUNT);
        child.stderr.resume();
        child.on('exit', () => done());
        if (killAfter === null) return;
        // From its first message on, not while it starts.
        const had = server.arrived.length;
        const look = setInterval(() => {
          if (server.arrived.length === had && child.exitCode === null) return;
          clearInterval(look);
          setTimeout(() => child.kill('SIGKILL'), killAfter);
        }, 1);
        child.on('exit', () => clearInterval(look));
      });
    for (let kill = 0; kill < KILLS; kill++) await run(below(24));
    await run(null);
    const ledger = openLedger(file, 'school');
    open.push(ledger);
    const entries = ledger.entries(letters(COUNT));
    expect(entries).toHaveLength(COUNT);
    for (const { key, row, state } of entries) {
      const times = server.arrived.filter(
        ({ to }) => to[0] === `family-${row - 2}@example.org`,
      ).length;
      expect(['sent', 'unknown'], key).toContain(state);
      expect(times, key).toBeLessThanOrEqual(1);
      if (state === 'sent') expect(times, key).toBe(1);
    }
    console.log(
      `${KILLS} kills, ${COUNT} families: ${entries.filter(({ state }) => state === 'sent').length} sent, ${entries.filter(({ state }) => state === 'unknown').length} unknown, 0 twice`,
    );
  }, 1_200_000);
});
