/** A class's letters by mail: each carer's own, never twice, and never a draft. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Carer, Family } from '#model/paper/family.ts';
import { type MailOptions, mailFamilies } from '#scripts/letters/mail-families.ts';
import { flow, sampleVersion } from '../render/letters/sample-letter.ts';
import { mailServer } from './mail-server.ts';

const work = mkdtempSync(join(tmpdir(), 'forewarned-families-'));
let server: Awaited<ReturnType<typeof mailServer>>;
beforeAll(async () => {
  server = await mailServer();
});
afterAll(async () => {
  await server.close();
  rmSync(work, { recursive: true, force: true });
});
let files = 0;
let ledger = '';
beforeEach(() => {
  server.arrived.length = 0;
  ledger = join(work, `${++files}.sqlite`);
});

const carer = (salutation: string, email: string | null): Carer => ({
  salutation,
  email,
  address: '',
  language: 'en-GB',
});
const family = (row: number, first: string, last: string, ...carers: Carer[]): Family => ({
  row,
  pupilFirst: first,
  pupilLast: last,
  class: '4B',
  carers,
});
const MOSS = family(2, 'Ada', 'Moss', carer('Mr Moss', 'moss@example.org'));
const NOBODY = family(3, 'Bo', 'Fry');
const ON_PAPER = family(4, 'Cy', 'Day', carer('Ms Day', null));
const CLASS = [MOSS, NOBODY, ON_PAPER];

const ready = sampleVersion({ draft: [] });
/** Sends with `--yes` unless it is told otherwise. */
async function send(
  families: readonly Family[] = CLASS,
  over: Partial<MailOptions> = {},
  version = ready,
  letter = version.letter,
) {
  const { port } = server;
  const { summary, done } = await mailFamilies(version, letter, families, {
    server: { host: '127.0.0.1', port, secure: false, plain: true },
    ...{ ledger, yes: true, resume: false, rate: 6000 },
    ...over,
  });
  return { said: summary.join('\n'), done };
}
const went = () => server.arrived.map(({ to }) => to.join());

test('each carer who may be written to gets one message, from the school', async () => {
  const { said, done } = await send();
  expect([done, went()]).toEqual([true, ['moss@example.org']]);
  expect(said).toContain('1 of 1 sent.');
  expect(said).toContain('No mail address in row 4');
  expect(said).not.toContain('row 3');
  expect(said.split('\n').filter((line) => line.trim() === '')).toEqual([]);
  const mail = await PostalMime.parse(server.arrived[0]?.text ?? '');
  expect(mail.from).toMatchObject({ name: ready.school.name, address: ready.school.email });
  expect(mail.to).toMatchObject([{ address: 'moss@example.org' }]);
  expect([mail.cc, mail.bcc]).toEqual([undefined, undefined]);
  expect(mail.text).toContain('Dear Mr Moss,');
});

test('once all is sent, the program can be interrupted as ever', async () => {
  const before = process.listenerCount('SIGINT');
  await send();
  expect(process.listenerCount('SIGINT')).toBe(before);
});

test('without --yes nothing goes: it is said to whom it would', async () => {
  const { said, done } = await send(CLASS, { yes: false });
  expect([done, went()]).toEqual([true, []]);
  expect(said).toContain('With --yes, 1 message goes from');
  expect(said).toContain('row 2: moss@example.org');
  expect(said).toContain('No mail address in row 4');
});

describe('a family that has had the letter', () => {
  test('never has it again, with or without --resume', async () => {
    await send();
    const again = await send();
    expect([again.done, went().length]).toEqual([false, 1]);
    expect(again.said).toContain('--resume');
    const resumed = await send(CLASS, { resume: true });
    expect([resumed.done, went().length]).toEqual([true, 1]);
  });

  test('nor where its class is called otherwise', async () => {
    await send();
    const renamed = CLASS.map((item) => ({ ...item, class: 'Year 4B' }));
    const { said } = await send(renamed, { resume: true });
    expect(went()).toHaveLength(1);
    expect(said).toContain('1 of 1 sent.');
  });

  test('is known to a dry run', async () => {
    await send();
    const { said } = await send(CLASS, { yes: false });
    expect(said).toContain('With --yes, 0 messages go');
    expect(said).toContain('1 of 1 sent.');
  });

  test('or may have had it, is written to neither in a dry run nor by --resume', async () => {
    const drops = await mailServer(() => 'drop after');
    const at = { host: '127.0.0.1', port: drops.port, secure: false, plain: true };
    await send(CLASS, { server: at });
    await drops.close();
    const dry = await send(CLASS, { yes: false });
    expect(dry.said).toContain('With --yes, 0 messages go');
    expect(dry.said).toContain('1 may have arrived, or not');
    const resumed = await send(CLASS, { resume: true });
    expect([resumed.done, went()]).toEqual([false, []]);
  });

  test('has the one after the lesson all the same', async () => {
    await send();
    const { done } = await send(CLASS, {}, ready, { ...ready.letter, id: 'after' });
    expect([done, went()]).toEqual([true, ['moss@example.org', 'moss@example.org']]);
  });

  test('is not said to have had another school’s, nor sent it but with another ledger', async () => {
    await send();
    const version = sampleVersion({ draft: [], school: { email: 'office@other.example' } });
    const { said, done } = await send(CLASS, { resume: true }, version);
    expect([done, went().length]).toEqual([false, 1]);
    expect(said).toContain('0 of 1 sent.');
    expect(said).toMatch(/had this letter before, from a school with another mail address/);
    const anew = await send(CLASS, { ledger: join(work, 'other.sqlite') }, version);
    expect([anew.done, went().length]).toEqual([true, 2]);
  });
});

test('each of two carers and two twins gets a letter of their own, with their own greeting', async () => {
  const both = [carer('Mr Fox', 'fox@example.org'), carer('Ms Gale', 'gale@example.org')];
  await send([family(2, 'Ed', 'Fox', ...both), family(3, 'Flo', 'Fox', ...both)]);
  const mails = await Promise.all(server.arrived.map(({ text }) => PostalMime.parse(text)));
  expect(
    mails.map(({ to, text, html }) => {
      const about = `${text} ${html}`;
      return [
        to?.map((address) => address.address),
        /^Dear (.*),$/m.exec(text ?? '')?.[1],
        ['Mr Fox', 'Ms Gale'].filter((name) => about.includes(name)),
      ];
    }),
  ).toEqual([
    [['fox@example.org'], 'Mr Fox', ['Mr Fox']],
    [['gale@example.org'], 'Ms Gale', ['Ms Gale']],
    [['fox@example.org'], 'Mr Fox', ['Mr Fox']],
    [['gale@example.org'], 'Ms Gale', ['Ms Gale']],
  ]);
});

test('a letter keeps its id whenever it goes, so that a mail program shows it once, and no two have one', async () => {
  const many = Array.from({ length: 40 }, (_, index) =>
    family(index + 2, `Di${index}`, 'Eve', carer('Mr Eve', 'eve@example.org')),
  );
  const ids = () => server.arrived.map(({ text }) => /^message-id: (.*)$/im.exec(text)?.[1]);
  await send(many);
  const first = ids();
  expect(new Set(first).size).toBe(40);
  expect(first[0]).toMatch(/^<[0-9a-f]{32}@larkfield\.example>$/);
  await send(many.slice(0, 1), { ledger: join(work, 'anew.sqlite') });
  expect(ids().at(-1)).toBe(first[0]);
});

describe('nothing is sent', () => {
  test('of a draft, nor of a letter with blanks', async () => {
    const draft = await send(CLASS, {}, sampleVersion({ draft: ['Nobody has read it.'] }));
    expect(draft).toMatchObject({
      done: false,
      said: expect.stringMatching(/never sent:\n {2}Nobody has read it\./),
    });
    const blank = { ...ready.letter, front: flow('We write about **[what happened]**.') };
    expect((await send(CLASS, {}, ready, blank)).said).toMatch(/never sent:\n {2}1 blank/);
    expect(went()).toEqual([]);
  });

  test('by a school without a mail address', async () => {
    const { said, done } = await send(
      CLASS,
      {},
      sampleVersion({ draft: [], school: { email: '' } }),
    );
    expect([done, went()]).toEqual([false, []]);
    expect(said).toContain('has no email');
  });

  test('with a ledger that can’t be used, and it is said what to do', async () => {
    writeFileSync(ledger, 'no ledger '.repeat(500));
    for (const yes of [true, false]) {
      const { said, done } = await send(CLASS, { yes });
      expect([done, went()]).toEqual([false, []]);
      expect(said).toContain('from a backup');
    }
  });
});

test('a fault of the program is no fault of the ledger', async () => {
  const broken = { ...ready.letter, card: null as never };
  await expect(send(CLASS, {}, ready, broken)).rejects.toThrow(TypeError);
});
