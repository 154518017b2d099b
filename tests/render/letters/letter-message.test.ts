import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { ENGLISH } from '#model/paper/letter-frame.ts';
import { letterMessage } from '#render/letters/letter-message.ts';
import type { Locale } from '#render/letters/letter-parts.ts';
import { composeDraft, inlineCss } from '#scripts/engines/mail.ts';
import { sampleVersion } from './sample-letter.ts';

const message = letterMessage(sampleVersion());
const bytes = await composeDraft(message);
const source = new TextDecoder().decode(bytes);
const head = source.slice(0, source.indexOf('\r\n\r\n'));

test('another library reads the draft back: subject, both forms, nothing attached', async () => {
  const mail = await PostalMime.parse(bytes);
  expect(mail.subject).toBe('Draft: Online safety lessons in Years 5 and 6');
  expect(mail.text?.trimEnd().replaceAll('\r\n', '\n')).toBe(message.text.trimEnd());
  expect(mail.html?.trimEnd().replaceAll('\r\n', '\n')).toBe(inlineCss(message.html).trimEnd());
  expect(mail.attachments).toEqual([]);
  expect(mail.headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1');
});

test('nobody has sent it: no From, To, Date or Message-ID', () => {
  expect(head).not.toMatch(/^(from|to|cc|bcc|date|message-id|reply-to|x-mailer):/im);
});

test('lines end as mail wants them, and none is too long', () => {
  expect(source.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(Math.max(...source.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(76);
  expect(source).toMatch(/^[\x20-\x7e\r\n]*$/);
});

test('the same letter gives the same bytes', async () => {
  expect(await composeDraft(letterMessage(sampleVersion()))).toEqual(bytes);
});

test('a subject cannot start a header of its own', async () => {
  const draft = await composeDraft(
    letterMessage(sampleVersion({ letter: { subject: 'Lessons\r\nBcc: a@b.example' } })),
  );
  const mail = await PostalMime.parse(draft);
  expect(mail.subject).toBe('Draft: Lessons Bcc: a@b.example');
  expect(mail.bcc ?? []).toEqual([]);
});

describe('a letter in two languages', () => {
  const version = sampleVersion({ draft: [] });
  const welsh = (confirmed: boolean): Locale => ({
    lang: 'cy',
    direction: 'ltr',
    name: 'Cymraeg',
    english: 'Welsh',
    words: ENGLISH,
    months: Array(12).fill('Tachwedd'),
    confirmed,
    letter: { ...version.letter, subject: 'Gwersi' },
  });
  test('says all in each, its own language first', () => {
    const { subject, text } = letterMessage(version, undefined, welsh(true));
    expect(subject).toBe('Gwersi / Online safety lessons in Years 5 and 6');
    expect(text.match(/^Dear parents and carers,$/gm)).toHaveLength(2);
    expect(text.indexOf('Tachwedd')).toBeLessThan(text.indexOf('November'));
  });
  test.each([
    ['the translation', version, false],
    ['the English one', sampleVersion({ draft: ['Nobody has approved it.'] }), true],
  ])('is a draft as long as %s is one', (_, of, confirmed) => {
    expect(letterMessage(of, undefined, welsh(confirmed)).subject).toMatch(/^Draft: Gwersi/);
  });
});

test('styles stand on their elements; dark mode stays in the head', () => {
  const html = inlineCss(message.html);
  expect(html).toMatch(/<h1 style="[^"]*font-size: 22px/);
  expect(html).toMatch(/<td class="part" style="[^"]*font-family: Arial/);
  expect(html).toContain('@media (prefers-color-scheme: dark)');
  expect(html).not.toContain('.sheet td { font-family');
});
