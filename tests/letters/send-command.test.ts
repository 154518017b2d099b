/** `npm run letters -- --send`, as an office runs it. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mailServer } from './mail-server.ts';

const work = mkdtempSync(join(tmpdir(), 'forewarned-mail-'));
const school = join(work, 'school.yaml');
const list = join(work, 'class.csv');
const example = readFileSync('lessons/schools/example.yaml', 'utf8');
writeFileSync(school, example.replace('specimen: true', 'specimen: false'));
writeFileSync(
  list,
  'Pupil first name,Pupil surname,Class,Parent salutation,Parent email,Contact\nAda,Moss,4B,Mr Moss,moss@example.org,\nBo,Fry,4B,Ms Fry,fry@example.org,no\nCy,Day,4B,Ms Day,,\n',
);
let server: Awaited<ReturnType<typeof mailServer>>;
beforeAll(async () => {
  server = await mailServer();
});
afterAll(async () => {
  await server.close();
  rmSync(work, { recursive: true, force: true });
});

const run = (...words: string[]) =>
  new Promise<{ status: number | null; said: string }>((done) => {
    const given = [
      '--lesson',
      'meeting-people-on-live-video',
      '--band',
      'lks2',
      '--class',
      list,
      '--out',
      join(work, 'letters'),
    ];
    const child = spawn(process.execPath, ['scripts/letters.ts', ...given, ...words], {
      env: { ...process.env, SOURCE_DATE_EPOCH: '1795478400' },
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (part) => {
        said += part;
      });
    child.on('exit', (status) => done({ status, said }));
  });

describe('sending', () => {
  const at = () => ['--send', `smtp://127.0.0.1:${server.port}`, '--rate', '6000'];

  test('is dry unless it is told to', async () => {
    const { status, said } = await run('--school', school, ...at());
    expect([status, server.arrived.length]).toEqual([0, 0]);
    expect(said).toContain('row 2: moss@example.org');
    expect(said).not.toContain('fry@example.org');
    expect(said).toContain('No mail address in row 4');
  });

  test('sends one message to each carer who may be written to, and says who is left', async () => {
    const { status, said } = await run('--school', school, ...at(), '--yes');
    expect([status, server.arrived.map(({ to }) => to)]).toEqual([0, [['moss@example.org']]]);
    expect(said).toContain('1 of 1 sent.');
    const mail = await PostalMime.parse(server.arrived[0]?.text ?? '');
    expect(mail.from).toMatchObject({
      name: 'Fennmoor All-Through School',
      address: 'office@fennmoor.example',
    });
    expect(mail.to).toMatchObject([{ address: 'moss@example.org' }]);
    expect([mail.cc, mail.bcc, mail.subject?.startsWith('Draft')]).toEqual([
      undefined,
      undefined,
      false,
    ]);
    expect(mail.text).toContain('Dear Mr Moss,');
  });

  test('never again, with or without --resume', async () => {
    const again = await run('--school', school, ...at(), '--yes');
    expect([again.status, server.arrived.length]).toEqual([1, 1]);
    expect(again.said).toContain('--resume');
    const resumed = await run('--school', school, ...at(), '--yes', '--resume');
    expect([resumed.status, server.arrived.length]).toEqual([0, 1]);
  });

  test('never a specimen’s letters', async () => {
    const { status, said } = await run(
      '--school',
      'lessons/schools/example.yaml',
      ...at(),
      '--yes',
    );
    expect([status, server.arrived.length]).toEqual([1, 1]);
    expect(said).toContain('A draft is never sent');
  });

  test.each([
    ['a password in the command', 'smtp://office:secret@127.0.0.1'],
    ['an address that is none', 'mail.example.org'],
  ])('refuses %s', async (_, address) => {
    expect((await run('--school', school, '--send', address)).status).toBe(2);
  });
});
