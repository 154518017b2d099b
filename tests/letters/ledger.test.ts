/** The ledger: no letter twice, none forgotten, and nobody named. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { openLedger } from '#scripts/letters/ledger.ts';
import { LedgerFault, ledgerFault } from '#scripts/letters/ledger-fault.ts';
import { lettersSent } from '#scripts/letters/letters-sent.ts';
import { sendReport } from '#scripts/letters/send-letters.ts';

const work = mkdtempSync(join(tmpdir(), 'forewarned-ledger-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));
const opened: { close(): void }[] = [];
afterEach(() => {
  for (const ledger of opened.splice(0)) ledger.close();
});
let files = 0;
const newFile = () => join(work, `${++files}.sqlite`);
const open = (file: string, school = 'school') => {
  const ledger = openLedger(file, school, () => '2026-11-24');
  opened.push(ledger);
  return ledger;
};
const close = () => opened.pop()?.close();
const LETTERS = [
  { key: 'letter 1', row: 2 },
  { key: 'letter 2', row: 3 },
];
const [FIRST = { key: '', row: 0 }, SECOND = { key: '', row: 0 }] = LETTERS;
const faultOf = (run: () => unknown): LedgerFault => {
  try {
    run();
  } catch (fault) {
    if (fault instanceof LedgerFault) return fault;
    throw fault;
  }
  throw new Error('It was opened all the same');
};

describe('a letter that was on its way when the program stopped', () => {
  const stopped = () => {
    const file = newFile();
    const ledger = open(file);
    ledger.plan(LETTERS);
    ledger.begin(FIRST.key);
    close();
    return open(file);
  };

  test('is not sent again, also when it is planned again', () => {
    const ledger = stopped();
    ledger.plan(LETTERS);
    expect(ledger.entries(LETTERS).map(({ state }) => state)).toEqual(['unknown', 'waiting']);
    expect(() => ledger.begin(FIRST.key)).toThrow('not waiting');
  });

  test('is told to a person, with its row and why', () => {
    expect(sendReport(stopped().entries(LETTERS)).join('\n')).toMatch(
      /1 may have arrived, or not: ask the family.*\n {2}row 2: The program stopped while/,
    );
  });
});

test('a letter that the server put off was tried, and another was not', () => {
  const ledger = open(newFile());
  ledger.plan(LETTERS);
  ledger.begin(FIRST.key);
  ledger.settle(FIRST.key, 'waiting', '421 Later');
  const said = sendReport(ledger.entries(LETTERS)).join('\n');
  expect(said).toMatch(/row 2: 421 Later\n {2}row 3: Not tried yet\./);
});

test('each word is on the disk before the next message goes: a power cut forgets nothing', () => {
  const prepare = vi.spyOn(DatabaseSync.prototype, 'prepare');
  open(newFile());
  const [database] = prepare.mock.contexts as unknown as DatabaseSync[];
  prepare.mockRestore();
  // 2 is FULL, 3 is EXTRA.
  expect(database?.prepare('PRAGMA synchronous').get()?.synchronous).toBeGreaterThanOrEqual(2);
});

test('a letter’s day is told as a day, and no time', () => {
  const ledger = openLedger(newFile(), 'school');
  opened.push(ledger);
  ledger.plan(LETTERS);
  ledger.begin(FIRST.key);
  ledger.settle(FIRST.key, 'sent', '250 Taken');
  expect(ledger.entries([FIRST])[0]?.day).toMatch(/^\d{4}-\d\d-\d\d$/);
});

test('what was sent stays sent, and the row of today’s list is the one that is told', () => {
  const file = newFile();
  const ledger = open(file);
  ledger.plan(LETTERS);
  ledger.begin(FIRST.key);
  ledger.settle(FIRST.key, 'sent', '250 Taken');
  close();
  const again = open(file);
  again.plan([{ key: FIRST.key, row: 12 }]);
  expect(again.entries([{ key: FIRST.key, row: 12 }])).toMatchObject([
    { row: 12, state: 'sent', day: '2026-11-24' },
  ]);
});

test.each(['sent', 'refused', 'unknown'] as const)(
  'a letter whose end is known is not begun again when it is planned again: %s',
  (end) => {
    const ledger = open(newFile());
    ledger.plan(LETTERS);
    ledger.begin(FIRST.key);
    ledger.settle(FIRST.key, end, '');
    ledger.plan(LETTERS);
    expect(ledger.entries(LETTERS).map(({ state }) => state)).toEqual([end, 'waiting']);
    expect(() => ledger.begin(FIRST.key)).toThrow('not waiting');
  },
);

describe('a family that had the letter from another school', () => {
  const elsewhere = (end: 'sent' | 'unknown' | 'refused' | 'waiting') => {
    const file = newFile();
    const other = open(file, 'other school');
    other.plan([FIRST]);
    other.begin(FIRST.key);
    other.settle(FIRST.key, end, '');
    close();
    const ledger = open(file);
    ledger.plan(LETTERS);
    return ledger;
  };

  test.each(['sent', 'unknown'] as const)('is not sent it again, and is not counted: %s', (end) => {
    const ledger = elsewhere(end);
    expect(() => ledger.begin(FIRST.key)).toThrow('not waiting');
    const said = sendReport(ledger.entries(LETTERS)).join('\n');
    expect(said).toMatch(/^0 of 2 sent\./);
    expect(said).toMatch(
      /1 not sent: the family had this letter before, .*\n {2}row 2: .*24 November 2026/,
    );
  });

  test.each(['refused', 'waiting'] as const)(
    'is not said to have had it where it never came: %s',
    (end) => {
      const file = newFile();
      const ledger = open(file, 'other school');
      ledger.plan([FIRST]);
      ledger.begin(FIRST.key);
      ledger.settle(FIRST.key, end, '');
      close();
      expect(open(file).entries([FIRST])).toMatchObject([{ isElsewhere: false }]);
    },
  );

  test('is not written to by this one before the letter is planned here', () => {
    const file = newFile();
    open(file, 'other school').plan([FIRST]);
    close();
    expect(() => open(file).begin(FIRST.key)).toThrow('not waiting');
  });

  test.each(['refused', 'waiting'] as const)(
    'gets it from this one where it never came: %s',
    (end) => {
      const ledger = elsewhere(end);
      ledger.begin(FIRST.key);
      ledger.settle(FIRST.key, 'sent', '');
      expect(sendReport(ledger.entries([FIRST]))).toEqual(['1 of 1 sent.']);
    },
  );
});

test.each([
  ['550 5.1.1 <moss@example.org>: moss is unknown here', '550 5.1.1'],
  ['451 Try again later, Mr Moss', '451'],
  ['Invalid recipient "moss@example.org"', 'Its words are not kept.'],
  ['connect ECONNREFUSED 127.0.0.1:25', 'connect ECONNREFUSED 127.0.0.1:25'],
])('of “%s” the file keeps no address', (said, keeps) => {
  const file = newFile();
  const ledger = open(file);
  ledger.plan(LETTERS);
  ledger.begin(FIRST.key);
  ledger.settle(FIRST.key, 'refused', said);
  // Whoever runs it reads all of it, once.
  expect(ledger.entries([FIRST])[0]?.said).toBe(said);
  close();
  expect(readFileSync(file).toString('latin1')).not.toMatch(/moss/i);
  expect(open(file).entries([FIRST])[0]?.said).toBe(keeps);
});

describe('is refused, with what to do', () => {
  test('while another sender is at work, and not after', () => {
    const file = newFile();
    open(file).plan([SECOND]);
    const { message, note } = faultOf(() => openLedger(file, 'school'));
    expect(`${message} ${note}`).toMatch(/Another sender is at work.*Wait.*--resume/);
    close();
    expect(open(file).entries([SECOND])).toHaveLength(1);
  });

  test('when it is broken', () => {
    const file = newFile();
    const ledger = open(file);
    ledger.plan(Array.from({ length: 500 }, (_, row) => ({ key: `letter ${row}`, row })));
    close();
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.fill(7, 4096, 12_000));
    expect(faultOf(() => openLedger(file, 'school')).message).toContain('is broken');
    expect(faultOf(() => lettersSent(file)).message).toContain('is broken');
    writeFileSync(file, 'Dear all, this is a letter and no ledger.'.repeat(99));
    expect(faultOf(() => openLedger(file, 'school')).note).toContain('from a backup');
  });

  test('when it is some other database', () => {
    const file = newFile();
    const database = new DatabaseSync(file);
    database.exec('CREATE TABLE letters (key TEXT)');
    database.close();
    expect(faultOf(() => openLedger(file, 'school')).message).toContain(
      'no ledger of this version',
    );
  });

  test('when it is a folder', () => {
    const folder = newFile();
    mkdirSync(folder);
    expect(faultOf(() => openLedger(folder, 'school')).note).toContain('--ledger');
  });

  test.each([
    ['may not be written', { errcode: 8 }, /Give yourself the right/],
    ['stands in a folder that may not be written', { code: 'EACCES' }, /Give yourself the right/],
    ['has no room on the disk', { errcode: 13 }, /Make room/],
    ['lies on a disk that fails', { errcode: 0x30a }, /have it looked at/],
  ])('when it %s', (_, fault, note) => {
    expect((ledgerFault('file', fault) as LedgerFault).note).toMatch(note);
  });

  test('but a fault of the program stays one', () => {
    const fault = new TypeError('x is not a function');
    expect(ledgerFault('file', fault)).toBe(fault);
  });
});

describe('letters that have gone', () => {
  test('or may have gone are counted, and one that was refused is not', () => {
    const file = newFile();
    const ends = ['sent', 'unknown', 'refused'] as const;
    const ledger = open(file);
    ledger.plan([...ends, 'sending'].map((key) => ({ key, row: 2 })));
    for (const end of ends) {
      ledger.begin(end);
      ledger.settle(end, end, '');
    }
    ledger.begin('sending');
    close();
    expect(lettersSent(file)).toEqual([{ lesson: null, day: '2026-11-24', letters: 3 }]);
  });

  const ofLesson = LETTERS.map((letter) => ({ ...letter, lesson: 'kite-club' }));

  test('are counted by lesson and day; one that waits is not among them', () => {
    const file = newFile();
    const ledger = open(file);
    ledger.plan(ofLesson);
    ledger.begin(FIRST.key);
    ledger.settle(FIRST.key, 'sent', '250');
    close();
    expect(lettersSent(file)).toEqual([{ lesson: 'kite-club', day: '2026-11-24', letters: 1 }]);
  });

  test('may be asked for before there is a ledger', () => {
    expect(lettersSent(newFile())).toEqual([]);
  });

  test('of a ledger that an earlier version began keep their state, and are written down from then on', () => {
    const file = newFile();
    open(file).plan(LETTERS);
    close();
    const database = new DatabaseSync(file);
    database.exec('ALTER TABLE letters DROP COLUMN lesson');
    database.close();
    expect(lettersSent(file)).toEqual([]);
    const third = { key: 'letter 3', row: 4, lesson: 'kite-club' };
    const ledger = open(file);
    ledger.plan([...LETTERS, third]);
    ledger.begin(third.key);
    ledger.settle(third.key, 'sent', '250');
    expect(ledger.entries(LETTERS).map(({ state }) => state)).toEqual(['waiting', 'waiting']);
    close();
    expect(lettersSent(file)).toEqual([{ lesson: 'kite-club', day: '2026-11-24', letters: 1 }]);
  });
});
