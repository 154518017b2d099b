/** A lead at work at the desk, from an alert to its final kit: with a mouse, with keys alone, or without JavaScript. */

import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** Making a kit may take as long as a busy machine needs. */
const MADE_MS = 300_000;
/** Stops of the Tab key on a page, at most. */
const MOST_TABS = 400;

export interface Hands {
  press: (control: Locator) => Promise<void>;
  /** Ticks a box, or chooses an answer. */
  tick: (control: Locator) => Promise<void>;
  type: (field: Locator, text: string) => Promise<void>;
}

export const mouse: Hands = {
  press: (control) => control.click(),
  tick: (control) => control.check(),
  type: (field, text) => field.fill(text),
};

/** @returns Hands that touch nothing but keys. */
export function keys(page: Page): Hands {
  const key = (name: string) => page.keyboard.press(name);
  const has = (control: Locator) =>
    control.evaluate((element) => element === document.activeElement);
  /** Of a question with one answer, Tab stops at one answer alone. */
  const stands = (control: Locator) =>
    control.evaluate((element: HTMLInputElement) => {
      const there = document.activeElement as HTMLInputElement | null;
      return there === element || (element.type === 'radio' && there?.name === element.name);
    });
  async function tabTo(control: Locator): Promise<void> {
    await control.waitFor({ state: 'attached' });
    for (let at = 0; at < MOST_TABS; at++) {
      if (await stands(control)) return;
      await key('Tab');
    }
    throw new Error(`No Tab leads to ${control}`);
  }
  return {
    async press(control) {
      await tabTo(control);
      await key('Enter');
    },
    async tick(control) {
      await tabTo(control);
      for (let at = 0; at < MOST_TABS && !(await has(control)); at++) await key('ArrowDown');
      if (!(await control.isChecked())) await key('Space');
      expect(await control.isChecked()).toBe(true);
    },
    async type(field, text) {
      await tabTo(field);
      await key('ControlOrMeta+A');
      await page.keyboard.type(text);
    },
  };
}

/** Opens what is folded under such a line, where it is. */
export async function unfold(page: Page, summary: string | RegExp): Promise<void> {
  const folded = page.locator('details:not([open]) > summary').filter({ hasText: summary });
  while ((await folded.count()) > 0) await folded.first().click();
}

/** An alert as it is given: a file's path, or its text. */
export type Given = { file: string } | { text: string };

export interface Work {
  page: Page;
  origin: string;
  hands: Hands;
  /** The age that the school teaches. */
  age: string;
  /** Does the lead write home, and teach nothing? Default: it is taught, and families are written to. */
  isLetterAlone?: true;
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first();
const radio = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });
const title = (page: Page, name: string | RegExp) => page.getByRole('heading', { name }).first();

/** What is saved leads on to what comes next. */
export const leaves = (page: Page, step: string): Promise<void> =>
  page.waitForURL(({ pathname }) => !pathname.endsWith(`/${step}`) && !pathname.endsWith('/next'));

/** @returns The address of the alert's tasks, once all is decided that a kit waits for. */
export async function toDecisions(given: Given, work: Work): Promise<string> {
  const tasks = await add(given, work);
  await checkReading(work);
  await decide(tasks, work);
  await fillSchool(tasks, work);
  await work.page.goto(tasks);
  return tasks;
}

/** From there on, till the kit is final. @param tasks The address of the alert's tasks. */
export async function toFinalKit(tasks: string, work: Work): Promise<void> {
  await makeKit(tasks, work);
  await approve(work);
}

async function add(given: Given, { page, origin, hands }: Work): Promise<string> {
  await page.goto(`${origin}/add`);
  // Which file is chosen is the system's own window, and no part of the page.
  if ('file' in given) await page.getByLabel('Choose the alert’s file').setInputFiles(given.file);
  else await page.getByLabel('Or paste its text').fill(given.text);
  await hands.press(button(page, 'Add the alert'));
  await page.waitForURL(/\/reading$/);
  return page.url().replace(/reading$/, '');
}

async function checkReading({ page, hands }: Work): Promise<void> {
  const leave = button(page, /^Leave the rest/);
  await hands.press((await leave.isVisible()) ? leave : button(page, 'The reading is right'));
  await leaves(page, 'reading');
}

async function decide(tasks: string, { page, hands, isLetterAlone }: Work): Promise<void> {
  await page.goto(`${tasks}told`);
  const about = page.getByLabel('It is about …');
  if ((await about.inputValue()) === '' && (await page.getByText(/^Needed: we could/).isVisible()))
    await hands.type(about, 'strangers who pay pupils for small errands');
  await hands.press(button(page, 'Tell them so, and go on'));
  await leaves(page, 'told');
  await page.goto(`${tasks}status`);
  await hands.tick(radio(page, 'Yes, it is as the alert says'));
  await hands.type(page.getByLabel('Where did you look?'), 'Its help pages');
  await hands.press(button(page, 'Save'));
  await leaves(page, 'status');
  await page.goto(`${tasks}decision`);
  const risk = page.getByRole('group', { name: /^Is a child at risk now/ });
  await hands.tick(risk.getByRole('radio', { name: 'No', exact: true }));
  if (isLetterAlone) await hands.tick(radio(page, 'Write home, and teach nothing'));
  else {
    await hands.tick(radio(page, 'Teach, and write home'));
    await hands.type(page.getByLabel('When the lessons are', { exact: true }), 'in the next weeks');
  }
  await hands.type(page.getByLabel('Why', { exact: true }), 'Families have asked about it.');
  await hands.press(button(page, 'Save'));
  await leaves(page, 'decision');
}

const SCHOOL: readonly (readonly [label: string, says: string])[] = [
  ['School’s name', 'Quillbrook School'],
  ['Address', 'Quill Lane, Fennmoor'],
  ['Telephone (optional)', '01632 960104'],
];
/** Whom families ask is the lead, and how is the telephone: that is not asked twice. */
const PEOPLE: typeof SCHOOL = [
  ['Safeguarding lead: name', 'Mrs Abernethy'],
  ['Safeguarding lead: where to find them', 'Room 4 by the library'],
  ['Who signs letters: name', 'Dr Marchetti'],
  ['Who signs letters: role', 'Headteacher'],
];

/** Once: it serves every alert. */
async function fillSchool(tasks: string, { page, hands, age }: Work): Promise<void> {
  await page.goto(tasks);
  const task = page.locator('.tasks > li').filter({ hasText: 'Your school' });
  if ((await task.locator('.state').textContent())?.includes('Done')) return;
  await hands.press(task.getByRole('link'));
  await title(page, 'Your school').waitFor();
  for (const [label, value] of SCHOOL)
    await hands.type(page.getByLabel(label, { exact: true }), value);
  await hands.tick(radio(page, 'England'));
  const ages = page.getByRole('group', { name: 'Ages that you teach' }).getByRole('checkbox');
  for (const box of await ages.all()) expect(await box.isChecked()).toBe(false);
  await hands.tick(page.getByRole('checkbox', { name: age }));
  for (const [label, value] of PEOPLE)
    await hands.type(page.getByLabel(label, { exact: true }), value);
  await hands.press(button(page, 'Save'));
  await leaves(page, 'school');
}

export async function makeKit(
  tasks: string,
  { page, hands, age, isLetterAlone }: Work,
): Promise<void> {
  await page.goto(`${tasks}kit`);
  // A letter alone is made in a moment, and of no age first; of one age there is nothing to choose.
  if (await radio(page, age).isVisible()) await hands.tick(radio(page, age));
  await hands.press(button(page, 'Make the kit'));
  if (!isLetterAlone) await page.getByRole('progressbar', { name: 'Making the kit' }).waitFor();
  await title(page, 'The kit is made').waitFor({ timeout: MADE_MS });
}

export async function approve({ page, hands }: Work): Promise<void> {
  await hands.press(page.getByRole('link', { name: 'Read and approve', exact: true }).first());
  await title(page, 'Read and approve').waitFor();
  for (const tick of await page.getByRole('checkbox', { name: /^I have read it/ }).all())
    await hands.tick(tick);
  await hands.press(button(page, 'Approve'));
  // Nothing was opened, and that is asked about once.
  await hands.tick(page.getByRole('checkbox', { name: /^I tick what I have not opened/ }));
  await hands.press(button(page, 'Approve'));
  // The final kit is made by itself, and the page says when it is there.
  await title(page, 'The kit is final').waitFor({ timeout: MADE_MS });
}
