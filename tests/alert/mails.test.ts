/** A mail that was handed on: what the mail program adds says nothing, and who wrote the inner one issued it. */
import { expect, test } from 'vitest';
import { blocksFromLines } from '#alert/blocks/blocks-from-lines.ts';
import { textLines } from '#alert/blocks/text-lines.ts';
import { readAlertText } from '#alert/read-alert-text.ts';
import type { Problem } from '#diagnostics/problem.ts';
import { alertKnowledge } from '#scripts/alert-knowledge.ts';
import { alertTextOf } from '#scripts/engines/alert-text.ts';

const knowledge = await alertKnowledge('lessons', () => {});
const MAIL = `[EXTERNAL] This message came from outside Fennmoor Primary. Do not click links or open attachments unless you recognise the sender.
From: Jo Marlow (Head)
Sent: 06 November 2026 16:52
To: Office
Subject: FW: Gifts on lives
Sent from my phone
________________________________
From: Bea Holt <b.holt@hale.example>
Sent: 06 November 2026 11:08
To: DSL Primary (All)
Subject: Gifts on lives
Morning all,
Three schools have rung me about the same thing. Children as young as seven are sending real money to people who broadcast live.
When a gift lands the streamer reads the child's username out and says thank you.
What I'd want families to hear:
- Take saved cards off any tablet or phone a child uses.
- Watch a live together and ask who gets the money.
In school please log anything under "financial".
Not in Fridays
Bea
Bea Holt | Online Safety Adviser | Education Safeguarding Service
Hale Council, Quay House, Hale
This e-mail is intended solely for the addressee.
`;
const reading = (mail = MAIL) => {
  if (!knowledge) throw new Error('The shared data cannot be read');
  const text = { file: 'mail.txt', blocks: blocksFromLines(textLines(mail)), about: {} };
  return readAlertText(text, knowledge, () => {});
};
const texts = (passages: readonly { text: string }[] = []): string[] =>
  passages.map(({ text }) => text);

test('it is issued by the body of whoever wrote it', () =>
  expect(reading()?.publisher).toBe('Hale Council'));

test('what it says of its subject is a sentence, and not the line that heads it', () => {
  const named = MAIL.replaceAll('Gifts on lives', 'Lanternbox').replace(
    'Three schools',
    'Pupils speak of an app called Lanternbox. Three schools',
  );
  expect(reading(named)?.statusCheck.alertSays).toBe('Pupils speak of an app called Lanternbox.');
});

test('what families are to hear is advice, and nothing of a mail’s own is, nor a sign', () => {
  const { advice, redFlags } = reading() ?? {};
  expect(texts(advice)).toEqual([
    'Take saved cards off any tablet or phone a child uses.',
    'Watch a live together and ask who gets the money.',
  ]);
  expect(texts(redFlags)).toEqual([]);
});

const HEAD =
  'From: Jo Marlow <jo@hale.example>\r\nSubject: Gifts on lives\r\nMIME-Version: 1.0\r\n';
const saved = async (mail: string) => {
  const problems: Problem[] = [];
  const text = await alertTextOf('alert.eml', new TextEncoder().encode(HEAD + mail), (problem) =>
    problems.push(problem),
  );
  return { lines: text?.blocks.map((block) => block.text) ?? null, problems };
};

test('a saved mail is read with who wrote it and on what, as a page or as plain text', async () => {
  const plain = 'Content-Type: text/plain; charset=utf-8\r\n\r\nTake saved cards off.\r\n';
  const page = 'Content-Type: text/html\r\n\r\n<p>Take saved cards off.</p>\r\n';
  for (const mail of [plain, page]) {
    const text = (await saved(mail)).lines?.join('\n') ?? '';
    expect(text).toContain('From: Jo Marlow <jo@hale.example>');
    expect(text).toContain('Subject: Gifts on lives');
    expect(text).toContain('Take saved cards off.');
  }
});

test('of a mail with a file in it, whoever gives it says which of them is the alert', async () => {
  const part = (type: string, words: string) => `--x\r\nContent-Type: ${type}\r\n${words}\r\n`;
  const mail = `Content-Type: multipart/mixed; boundary=x\r\n\r\n${part('text/plain', '\r\nSee the file.')}${part('application/pdf', 'Content-Disposition: attachment; filename=notice.pdf\r\n\r\n%PDF')}--x--\r\n`;
  const { lines, problems } = await saved(mail);
  expect(lines).toBeNull();
  expect(problems[0]?.reason).toContain('notice.pdf');
});
