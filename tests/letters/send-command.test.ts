/** `npm run letters -- --send`, as an office runs it: what is sent to whom is in mail-families.test.ts. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { approveLesson } from '../approve-lesson.ts';
import { isProof, oneOfEach } from '../proof.ts';
import { run as runWords } from '../run-program.ts';
import { mailServer } from './mail-server.ts';

const work = mkdtempSync(join(tmpdir(), 'forewarned-mail-'));
const lessons = join(work, 'lessons');
const LESSON = 'kite-club';
cpSync('tests/fixtures/kite-club', join(lessons, LESSON), { recursive: true });
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

/** A later option stands over an earlier one. */
const run = (...words: string[]) => {
  const usual = {
    '--lesson': LESSON,
    '--band': 'lks2',
    '--class': list,
    '--out': join(work, 'letters'),
    '--lessons': lessons,
    '--approvals': join(work, 'approvals'),
  };
  const given = Object.entries(usual).flatMap((item) => (words.includes(item[0]) ? [] : item));
  const state = join(work, 'state');
  const env = { HOME: work, XDG_STATE_HOME: state, LOCALAPPDATA: state };
  return runWords('letters', [...given, ...words], env);
};

describe('sending', () => {
  const at = () => ['--send', `smtp://127.0.0.1:${server.port}`, '--rate', '6000'];

  test('never before the lead has approved the lesson', async () => {
    const { said } = await run('--school', school, ...at(), '--yes');
    expect(said).toContain('Draft: The safeguarding lead has not approved');
    expect(said).toContain('A draft is never sent');
    expect(server.arrived).toEqual([]);
    await approveLesson(lessons, LESSON, school, join(work, 'approvals'));
  });

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

  // By what a letter is known again is in letter-key.test.ts, and that it is sent once in send-letters.test.ts.
  test.runIf(isProof)(
    'never again where the class is called otherwise, the school’s file is another, and letters go elsewhere',
    async () => {
      const copied = join(work, 'copied.yaml');
      const renamed = join(work, 'renamed.csv');
      writeFileSync(copied, `# Copied\n${readFileSync(school, 'utf8')}`);
      writeFileSync(renamed, readFileSync(list, 'utf8').replaceAll('4B', 'Year 4B'));
      const { status, said } = await run(
        ...['--school', copied, '--class', renamed, '--out', join(work, 'elsewhere')],
        ...[...at(), '--yes', '--resume'],
      );
      expect([status, server.arrived.length]).toEqual([0, 1]);
      expect(said).toContain('1 of 1 sent.');
    },
  );

  // A draft is a draft for whatever reason: the first test is of one that nobody approved.
  test.runIf(isProof)('never a specimen’s letters', async () => {
    const { status, said } = await run(
      '--school',
      'lessons/schools/example.yaml',
      ...at(),
      '--yes',
    );
    expect([status, server.arrived.length]).toEqual([1, 1]);
    expect(said).toContain('A draft is never sent');
  });

  const wrong = [
    ['a password in the command', 'smtp://office:secret@127.0.0.1'],
    ['an address that is none', 'mail.example.org'],
  ];
  test.each(oneOfEach(wrong, () => 'no server'))('refuses %s', async (_, address = '') => {
    expect((await run('--school', school, '--send', address)).status).toBe(2);
  });
});
