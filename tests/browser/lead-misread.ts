/** Six things that were read wrongly, each put right at the desk with a few clicks, and kept when the alert is read again. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Alert } from '#model/alert/alert.ts';
import { AlertSource } from '#model/alert/alert-source.ts';
import { readYaml } from '#read/read-yaml.ts';
import type { StartedDesk } from '#scripts/samples/started-desk.ts';
import { program } from '../program.ts';
import { unfold } from './lead-at-work.ts';

const ALERT = `Saltmere Schools Trust
Online safety notice: voice rooms after dark
Issued 3 November 2026

What is happening
Adults join voice chat with our pupils at night, say that they are fourteen, and ask them to keep it a secret.
Pupils call the place where they meet the Velvet Stairs.
They send gifts and then ask for pictures.

What parents can do
Talk with your child about who they speak to at night.
A child who yawns all morning may have been up until three.

Where to turn
Ring Childline on 0800 1111.
`;
const NAME = 'Pupils call the place where they meet the Velvet Stairs.';
const SIGN = 'A child who yawns all morning may have been up until three.';
const ROUTE = 'Ring Childline on 0800 1111.';

/** @param comeIn A page at a desk, whose window is in. */
export function misread(comeIn: () => Promise<{ desk: StartedDesk; page: Page }>): void {
  let lessons: string;
  let page: Page;
  let slug = '';
  /** The alert and its sentences, as the command left them that read it again. */
  let alert: Alert;
  let source: AlertSource;

  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const sentence = (text: string) => page.locator('.sentence', { hasText: text });
  const openSentence = async (text: string) => {
    await page.getByRole('link', { name: text, exact: true }).first().click();
    await page.locator('.sentence-form').waitFor();
  };
  const choose = (question: string, answer: string) =>
    page.getByRole('group', { name: question }).getByLabel(answer, { exact: true }).check();
  const save = async () => {
    await press('Save what I put right');
    await page.getByText(/^Saved\./).waitFor();
  };
  const usesOf = (text: string) =>
    source.statements.find((statement) => statement.text === text)?.uses;

  function alertOf(): Alert {
    const text = readFileSync(join(lessons, slug, 'alert.md'), 'utf8');
    const [, front = ''] = text.split(/^---$/m);
    return readYaml({ path: 'alert.md', text: front }, Alert, () => {}) ?? expect.fail('no alert');
  }

  beforeAll(async () => {
    const came = await comeIn();
    lessons = came.desk.lessons;
    page = came.page;
    await page.goto(`${came.desk.origin}/add`);
    await page.getByLabel('Or paste its text').fill(ALERT);
    await press('Add the alert');
    await page.waitForURL(/\/reading$/);
    slug = /lessons\/([^/]+)\//.exec(page.url())?.[1] ?? '';
  });
  afterAll(() => page.context().close());

  test('at the desk: the name from its sentence, in one click', async () => {
    await openSentence(NAME);
    await press('“Velvet Stairs” is a name');
    await sentence(NAME).getByText('Name, not for pupils').waitFor();
    expect(await page.getByLabel('Velvet Stairs', { exact: true }).isChecked()).toBe(true);
  });

  test('at the desk: a word that was taken for a name, and is none, in one click', async () => {
    await openSentence(NAME);
    await press('“Velvet Stairs” is no name');
    await sentence(NAME).getByText('Name, not for pupils').waitFor({ state: 'detached' });
    expect(await page.getByLabel('Velvet Stairs', { exact: true }).count()).toBe(0);
    await openSentence(NAME);
    await press('“Velvet Stairs” is a name');
    await sentence(NAME).getByText('Name, not for pupils').waitFor();
  });

  test('at the desk: a sign that was taken for advice, and where a sentence sends people', async () => {
    await openSentence(SIGN);
    for (const box of await page.locator('.sentence-form [name="kind"]:checked').all())
      await box.uncheck();
    await page.getByLabel('A sign that adults may notice').check();
    await press('Save');
    await sentence(SIGN).getByText('Sign to notice').waitFor();
    await openSentence(ROUTE);
    await page.getByLabel('Where it sends people').selectOption('NSPCC Helpline');
    await press('Save');
    await sentence(ROUTE).getByText('Where to turn: NSPCC Helpline').waitFor();
    expect(await sentence(ROUTE).textContent()).not.toContain('Where to turn: Childline');
  });

  test('at the desk: what it is about, what the service does, and who published it', async () => {
    await unfold(page, /^What it is mostly about:/);
    await page.getByText('It is mostly about something else').click();
    await choose('Something else that it is about', 'Online bullying and harassment');
    await unfold(page, /^What the service or the scheme does most:/);
    await page.getByText('It does something else most').click();
    await choose('Something else that it does', 'Nobody checks ages');
    await page.getByText('Change publisher, title or day').click();
    await page.getByLabel('Who published it').fill('Fennmoor Council');
    await save();
    expect(await page.getByLabel('Who published it').inputValue()).toBe('Fennmoor Council');
  });

  test('a name that is typed and not saved yet stands while a sentence is opened', async () => {
    await page.getByText('We missed a name', { exact: true }).click();
    await page.getByLabel('Names that we missed: apps, games, sites').fill('Lanternbox');
    await openSentence(SIGN);
    expect(await page.getByLabel('Names that we missed: apps, games, sites').inputValue()).toBe(
      'Lanternbox',
    );
  });

  test('whoever says that the reading is right loses nothing that they typed', async () => {
    await press('The reading is right');
    await page.waitForURL(/\/lessons\/[^/]+\/(?:told\?after=reading|reading\?waits=1#waiting)$/);
    expect(alertOf().corrections.names).toEqual(['Velvet Stairs', 'Lanternbox']);
  });

  test('each is kept when the command reads the alert again', () => {
    const file = join(lessons, '..', 'again.txt');
    writeFileSync(file, ALERT);
    execFileSync(process.execPath, [
      ...program('new'),
      ...[file, '--lessons', lessons, '--slug', slug, '--force'],
    ]);
    alert = alertOf();
    source = AlertSource.parse(
      JSON.parse(readFileSync(join(lessons, slug, 'alert.source.json'), 'utf8')),
    );
    expect(alert.names).toContainEqual(
      expect.objectContaining({ name: 'Velvet Stairs', role: 'subject' }),
    );
    expect(usesOf(NAME)).toContain('name');
    expect(usesOf(SIGN)).toEqual(['sign']);
    expect(usesOf(ROUTE)).toEqual(['route:nspcc-helpline']);
    expect(alert.routes.map(({ routeId }) => routeId)).toContain('nspcc-helpline');
    expect(alert.routes.map(({ routeId }) => routeId)).not.toContain('childline');
    expect(alert.corrections.subject).toBe('online-bullying');
    expect(alert.corrections.mechanism).toBe('no-age-check');
    expect(alert.publisher).toBe('Fennmoor Council');
    const lesson = readFileSync(join(lessons, slug, 'lesson.mdx'), 'utf8');
    expect(lesson).toMatch(/^subject: online-bullying$/m);
  });

  test('and no slide of the lesson holds the name', () =>
    expect(readFileSync(join(lessons, slug, 'lesson.mdx'), 'utf8')).not.toMatch(/velvet stairs/i));
}
