import { expect, test } from 'vitest';
import { nameFinder } from '#check/find-names.ts';
import { mailTexts } from '#verify/mail-texts.ts';

const mail = (body: string, more = '') =>
  mailTexts(
    new TextEncoder().encode(
      `MIME-Version: 1.0\r\nSubject: A lesson\r\n${more}Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${body}\r\n`,
    ),
    async () => [],
  );
const find = nameFinder(
  ['Azar', 'Heol', 'Blobchat'].map((name) => ({ name, variants: [], ambiguous: false })),
);
const names = async (text: Promise<{ text: string; code?: true }[]>) =>
  (await text).flatMap(({ text, code }) => find(text, code));

test('digits of a code in a mail’s source are no letters of a name', async () => {
  expect(await names(mail('y ffordd y mae=C2=A0ar gael, =E2=82=A2ar gael'))).toEqual([]);
});

test('marks of its page are no letters of a name', async () => {
  const texts = mail('width:100%"></h3><ol start=3D"1"><li>Ask.</li></ol> =?');
  const ofSource = async () => (await texts).filter(({ where }) => where !== 'the text');
  expect(await names(ofSource())).toEqual([]);
});

test('a name that the source breaks over two lines is found, and one in a header that nobody is shown', async () => {
  expect(await names(mail('It was on Blob=\r\nchat.'))).not.toEqual([]);
  expect(await names(mail('A lesson.', 'X-Note: Blobchat\r\n'))).not.toEqual([]);
});

test('what stands before the parts of a mail, where no program shows it, is found', async () => {
  const source =
    'MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\nIt was on Blobchat.\r\n--b\r\nContent-Type: text/plain\r\n\r\nA lesson.\r\n--b--\r\n';
  expect(await names(mailTexts(new TextEncoder().encode(source), async () => []))).toEqual([
    { name: 'Blobchat', as: 'blobchat' },
  ]);
});

test('a mail of a page alone has no text beside it', async () => {
  const source = 'MIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n<p>A lesson.</p>';
  const found = await mailTexts(new TextEncoder().encode(source), async () => []);
  expect(found.map(({ where }) => where)).not.toContain('the text');
  expect(found).toContainEqual({ where: '<p>', text: 'A lesson.' });
});
