/** The lead's desk up to the decisions, as a lead uses it who has never seen a terminal. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, Cookie, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openIn } from '#desk/reading/alert-blocks.ts';
import { Alert } from '#model/alert/alert.ts';
import { AlertSource } from '#model/alert/alert-source.ts';
import { readYaml } from '#read/read-yaml.ts';
import {
  enter,
  lessonsFolder,
  type StartedDesk,
  startDesk,
} from '#scripts/samples/started-desk.ts';
import { closePages, oneBrowser } from '../one-browser.ts';
import { isProof, oneOfEach } from '../proof.ts';
import { leaves, unfold } from './lead-at-work.ts';
import { misread } from './lead-misread.ts';

const ALERTS = 'tests/fixtures/alerts';
const WORD = `${ALERTS}/live-audio-rooms.docx`;
const { lessons, remove } = lessonsFolder();
let desk: StartedDesk;
let browser: Browser;
/** A context that has come in: the address is good for one, and its cookie serves the others. */
let cookies: Cookie[];

beforeAll(async () => {
  mkdirSync(lessons, { recursive: true });
  desk = await startDesk(lessons);
  browser = await oneBrowser();
  cookies = await enter(browser, desk);
});
afterAll(async () => {
  await closePages();
  await desk?.stop();
  remove();
});

interface Sat {
  page: Page;
  /** Errors in the page, and whatever was asked of anybody but the desk. */
  complaints: string[];
}
async function sit(options: Parameters<Browser['newContext']>[0] = {}): Promise<Sat> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  context.setDefaultTimeout(60_000);
  await context.addCookies(cookies);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (fault) => complaints.push(fault.message));
  page.on('console', (message) => {
    // A form that is sent back says so in its status.
    if (message.type() === 'error' && !/status of 422/.test(message.text()))
      complaints.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(desk.origin)) complaints.push(`asks for ${request.url()}`);
  });
  return { page, complaints };
}
const heading = (page: Page) => page.locator('h1').textContent();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const follow = (page: Page, name: string) =>
  page.getByRole('main').getByRole('link', { name, exact: true }).click();

async function add(page: Page, file: string): Promise<string> {
  await page.goto(`${desk.origin}/add`);
  await page.getByLabel('Choose the alert’s file').setInputFiles(file);
  await press(page, 'Add the alert');
  await page.waitForURL(/\/reading$/);
  return /lessons\/([^/]+)\//.exec(page.url())?.[1] ?? '';
}
const fileOf = (slug: string, name: string) => readFileSync(join(lessons, slug, name), 'utf8');
function alertOf(slug: string): Alert {
  const [, front = ''] = fileOf(slug, 'alert.md').split(/^---$/m);
  const alert = readYaml({ path: 'alert.md', text: front }, Alert, ({ reason }) => {
    throw new Error(reason);
  });
  return alert ?? expect.fail('no alert');
}
const sourceOf = (slug: string) => AlertSource.parse(JSON.parse(fileOf(slug, 'alert.source.json')));

describe('from an alert in Word to every decision, with clicks and typing', () => {
  let page: Page;
  let complaints: string[];
  let slug: string;
  beforeAll(async () => {
    ({ page, complaints } = await sit({ viewport: { width: 1280, height: 900 } }));
    slug = await add(page, WORD);
  });
  afterAll(() => page.context().close());

  test('the reading stands beside the alert, and says what it was unsure of', async () => {
    expect(await heading(page)).toBe('Check the reading');
    const first = page.locator('.sentence', { hasText: 'Hearthling is an app of rooms' });
    expect(await first.count()).toBe(1);
    expect(
      await page.getByText('Risk: Contact from people not known offline').count(),
    ).toBeGreaterThan(0);
    // What stands in a passage for adults is decided on the next page.
    expect(await page.getByText(/sentences? waits? for you/).count()).toBe(1);
    // A risk that is not in it is seen, and taken away, where its sentence says why it was read.
    const risks = page.getByRole('group', { name: 'Risks that lessons teach' });
    const why = risks.locator('.choice .hint:not(.comes)').filter({ hasText: /“.+”/ });
    expect(await why.count()).toBe(await risks.getByRole('checkbox').count());
  });

  test('a click on a sentence changes what it is used for', async () => {
    await page
      .getByRole('link', { name: 'Pupils in six of our schools use it, mostly at night.' })
      .click();
    await page.getByLabel('A sign that adults may notice').check();
    await press(page, 'Save');
    const sentence = page.locator('.sentence', { hasText: 'Pupils in six of our schools' });
    await sentence.getByText('Sign to notice').waitFor();
    expect(await sentence.textContent()).toContain('put right by you');
  });

  test('a sentence that is nothing yet is asked for in words, at the field', async () => {
    await page
      .getByRole('link', { name: 'This notice began as one by our partner school in Adelaide.' })
      .click();
    await press(page, 'Save');
    await page
      .getByRole('alert')
      .getByRole('link', { name: /^Choose what the sentence is/ })
      .waitFor();
  });

  test('of two buttons pressed one right after the other, the first is heard and the second waits', async () => {
    await page.getByText('Change publisher, title or day').click();
    await page.getByLabel('Who published it').fill('Fennmoor Trust');
    // In one go, as a person who is quick does: the page has no time to answer between.
    await page.evaluate(() => {
      const named = (label: string) =>
        [...document.querySelectorAll('button')].find((button) =>
          button.textContent?.includes(label),
        );
      named('Save what I put right')?.click();
      named('The reading is right')?.click();
    });
    await page.getByText('Saved. The alert was read again').waitFor();
    expect(alertOf(slug).publisher).toBe('Fennmoor Trust');
    expect(alertOf(slug).reading?.checked).toBeUndefined();
    expect(await page.locator('[aria-disabled]').count()).toBe(0);
  });

  test('all that wait are settled in one step', async () => {
    await page.getByRole('button', { name: /^Leave the rest/ }).click();
    await page.waitForURL(/after=reading$/);
    expect(openIn(sourceOf(slug))).toEqual([]);
    expect(alertOf(slug).reading?.checked).toBeDefined();
    await page.goto(`${desk.origin}/lessons/${slug}/reading`);
    expect(await page.locator('#waiting').count()).toBe(0);
  });

  // That the command keeps it is in lead-misread.ts and in new.test.ts.
  test('what was read is put right in a form, and stands after the alert is read again', async () => {
    await page.getByText('Change publisher, title or day').click();
    await page.getByLabel('Who published it').fill('Saltmere Trust');
    await page.getByLabel('The alert’s title', { exact: true }).fill('Voices at night');
    await page.getByLabel('Day of issue').fill('2026-10-01');
    await page.getByLabel('Embers', { exact: true }).uncheck();
    await page.getByText('We missed a name', { exact: true }).click();
    await page.getByLabel('Names that we missed: apps, games, sites').fill('Lanternbox');
    await page
      .getByRole('group', { name: 'Risks that lessons teach' })
      .getByLabel('Grooming')
      .uncheck();
    // “Saved.” stands there from the step before, so what is waited for is the file.
    await press(page, 'Save what I put right');
    await expect.poll(() => alertOf(slug).title, { timeout: 60_000 }).toBe('Voices at night');
    const alert = alertOf(slug);
    expect(alert).toMatchObject({
      title: 'Voices at night',
      publisher: 'Saltmere Trust',
      issued: '2026-10-01',
    });
    const names = alert.names.map(({ name }) => name);
    expect(names).toContain('Lanternbox');
    expect(names).not.toContain('Embers');
    expect(alert.reading?.risks.find(({ id }) => id === 'grooming')?.taught).toBe(false);
    const sign = sourceOf(slug).statements.find(({ text }) => text.startsWith('Pupils in six'));
    expect(sign?.uses).toEqual(['sign']);
  });

  test('adults are told what the lead accepts, beside the letter; a name in own words is refused at its field', async () => {
    await page.goto(`${desk.origin}/lessons/${slug}/told`);
    // What we would tell, and to whom, stands there at once; nothing of it is decided.
    await page.getByRole('heading', { name: /^Families and staff are told/ }).waitFor();
    expect(alertOf(slug).corrections.sentences).toEqual({});
    const first = page.locator('.told-line', { hasText: 'What you can do, from tonight' }).first();
    await first.locator('summary').click();
    // Where it stands is said; what it says there is what stands above.
    expect(await first.locator('.places dt').count()).toBeGreaterThan(1);
    expect(await first.locator('.places dd').count()).toBe(0);
    await first.getByLabel('Say it in my words').check();
    await first.getByLabel('In my words', { exact: true }).fill('Hearthling lets anybody in.');
    await press(page, 'Save, and stay here');
    const fault = page.getByRole('alert').getByRole('link', { name: /^It names the service/ });
    await fault.waitFor();
    await fault.click();
    // The link leads to the field.
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('It lets anybody in.');
    await press(page, 'Save, and stay here');
    await page.getByText('Saved.').waitFor();
    const { sentences } = alertOf(slug).corrections;
    expect(Object.values(sentences).map(({ says }) => says)).toContain('It lets anybody in.');
    expect(JSON.stringify(sentences)).not.toMatch(/promising to keep a secret/i);
    await page
      .frameLocator('iframe')
      .getByText(/\d+ words, \d sides? of paper/)
      .waitFor();
  });

  test('the letter beside has what is typed and not saved, also another age’s, and says why what it may not have', async () => {
    await page.goto(`${desk.origin}/lessons/${slug}/told?saved=1`);
    const saved = page.getByText(/^Saved\./);
    expect(await saved.isVisible()).toBe(true);
    const file = fileOf(slug, 'alert.md');
    const letter = page.frameLocator('iframe');
    const line = page.locator('.told-line', { hasText: 'It lets anybody in.' });
    await line.locator('summary').click();
    const words = line.getByLabel('In my words', { exact: true });
    await letter.getByText('It lets anybody in.').waitFor();
    await words.fill('It lets every adult in.');
    await letter.getByText('It lets every adult in.').waitFor();
    // Where it stands is in sight, and nothing around the letter has moved.
    expect(
      await letter
        .getByText('It lets every adult in.')
        .evaluate((paragraph) => paragraph.getBoundingClientRect().top < window.innerHeight),
    ).toBe(true);
    expect(await saved.isVisible()).toBe(false);
    await words.fill('Hearthling lets anybody in.');
    await letter.getByText(/^Not in it yet. It names the service/).waitFor();
    expect(await letter.getByText('It lets every adult in.').count()).toBe(1);
    await words.fill('It lets every adult in.');
    await letter.getByText(/^Not in it yet/).waitFor({ state: 'detached' });
    // A paper of adults has it too; that it is drawn of the same words is in letter-with-words.test.ts.
    if (isProof) {
      await page.getByRole('link', { name: 'Staff briefing' }).click();
      await page.getByRole('heading', { name: 'The staff briefing, as it will look' }).waitFor();
      await letter.locator('img[alt*="It lets every adult in."]').waitFor();
    }
    expect(fileOf(slug, 'alert.md')).toBe(file);
    // What is saved stands there already: the frame stays as it is scrolled, and so does what was opened.
    await letter.locator('body').evaluate(() => window.scrollTo(0, 300));
    await press(page, 'Save, and stay here');
    await saved.waitFor();
    expect(await letter.locator('body').evaluate(() => window.scrollY)).toBe(300);
    const next = page.locator('.told-line', { hasText: 'It lets every adult in.' });
    expect(await next.getByLabel('In my words', { exact: true }).isVisible()).toBe(true);
  });

  test('what is typed is kept when another sentence is to be told otherwise', async () => {
    await page.goto(`${desk.origin}/lessons/${slug}/told`);
    const line = page.locator('.told-line').nth(1);
    await line.locator('summary').click();
    await line.getByLabel('Say it in my words').check();
    await line.getByLabel('In my words', { exact: true }).fill('Nobody asks how old they are.');
    const otherwise = page.locator('button[name="not-ours"]').first();
    await page.locator('details:has(button[name="not-ours"]) > summary').first().click();
    const key = await otherwise.getAttribute('value');
    await otherwise.click();
    await expect.poll(() => alertOf(slug).corrections.notOurs, { timeout: 60_000 }).toEqual([key]);
    const { sentences } = alertOf(slug).corrections;
    expect(Object.values(sentences).map(({ says }) => says)).toContain(
      'Nobody asks how old they are.',
    );
  });

  // Each lesson that might come is drafted.
  test.runIf(isProof)('beside each answer stands the lesson that comes of it', async () => {
    await page.goto(`${desk.origin}/lessons/${slug}/reading`);
    const comes = page.locator('[data-comes-of^="lead:"]');
    await expect
      .poll(() => comes.allTextContents(), { timeout: 60_000 })
      .toContainEqual(expect.stringMatching(/^Years .*: “/));
    const before = fileOf(slug, 'lesson.mdx');
    const chosen = await page.locator('[name="lead"]:checked').getAttribute('value');
    await unfold(page, /^What it is mostly about:/);
    await page.locator(`[name="lead"]:visible:not([value="${chosen}"])`).first().check();
    await expect
      .poll(() => page.locator(`[data-comes-of="lead:${chosen}"]`).textContent(), {
        timeout: 60_000,
      })
      .not.toMatch(/^Years/);
    expect(fileOf(slug, 'lesson.mdx')).toBe(before);
  });

  test('where none of our lessons fits, a line heads the letters', async () => {
    await page.goto(`${desk.origin}/lessons/${slug}/reading`);
    await unfold(page, /^None of our lessons fits/);
    await page.getByLabel('None of these lessons fits').check();
    await page.getByLabel(/^Then say it in a line/).fill('');
    await press(page, 'Save what I put right');
    await page
      .getByRole('alert')
      .getByRole('link', { name: /^Write in half a sentence/ })
      .click();
    await page.keyboard.type('rooms where strangers talk');
    await press(page, 'Save what I put right');
    await page.getByText(/^Saved\./).waitFor();
    expect(alertOf(slug).corrections).toMatchObject({
      near: true,
      about: 'rooms where strangers talk',
    });
    await page.getByLabel('None of these lessons fits').uncheck();
    await press(page, 'Save what I put right');
    await expect.poll(() => alertOf(slug).corrections.near, { timeout: 60_000 }).toBeUndefined();
  });

  test('somebody says whether it is still so', async () => {
    await page.goto(`${desk.origin}/lessons/${slug}/`);
    await follow(page, 'Is it still so?');
    expect(await heading(page)).toBe('Is it still so?');
    await page.getByLabel('Yes, it is as the alert says').check();
    await page.getByLabel('Where did you look?').fill('Its help pages');
    await press(page, 'Save');
    await leaves(page, 'status');
    expect(alertOf(slug).status.confirmedBy?.role).toBe('Designated Safeguarding Lead');
  });

  test('the sheet advises, and the lead decides', async () => {
    await page.goto(`${desk.origin}/lessons/${slug}/`);
    await follow(page, 'Should this go out?');
    await page.getByText('Help me decide', { exact: true }).click();
    const answer = (question: string, label: string) =>
      page.getByRole('group', { name: question }).getByLabel(label, { exact: true }).check();
    await answer('Who said it first?', 'A newspaper, a charity, another school');
    await answer('Is it true?', 'Confirmed');
    await answer('Is it still running, as described?', 'Yes');
    await answer('Is there any sign of it in this school?', 'Many');
    await answer('What does it add to general advice?', 'Something that families can do this week');
    await press(page, 'What fits?');
    await page.getByText('What fits: Teach, and write home.').waitFor();
    await page
      .getByRole('group', { name: /^Is a child at risk now/ })
      .getByLabel('No', { exact: true })
      .check();
    await page.getByLabel('When the lessons are', { exact: true }).fill('in the next weeks');
    await press(page, 'Save');
    await leaves(page, 'decision');
    expect(alertOf(slug).sending?.lessonsWhen).toBe('in the next weeks');
    expect(alertOf(slug).decision?.action).toBe('teach-and-write-home');
  });

  test('a day is set with the arrow keys, and of all the form’s buttons Enter presses the one that saves', async () => {
    await page.goto(`${desk.origin}/lessons/${slug}/decision`);
    const day = page.getByLabel('Date on the letters');
    const before = await day.inputValue();
    await day.focus();
    await page.keyboard.press('ArrowUp');
    const typed = await day.inputValue();
    expect(typed).not.toBe(before);
    await page.getByLabel('When the lessons are', { exact: true }).focus();
    await page.keyboard.press('Enter');
    await leaves(page, 'decision');
    expect(alertOf(slug).sending?.letterDate).toBe(typed);
  });

  test('somebody of the story gets another name', async () => {
    await page.goto(`${desk.origin}/lessons/${slug}/`);
    await follow(page, 'Names in the story');
    await page.getByText(/^Years 5 and 6:/).click();
    await page.getByLabel('Zeke').selectOption('Ieuan');
    await press(page, 'Save');
    await page.getByText(/^Saved\./).waitFor();
    expect(fileOf(slug, 'lesson.mdx')).toMatch(/zeke: Ieuan/);
  });

  test('a developer’s edit of the alert’s file is seen at once, and breaks nothing where it is wrong', async () => {
    const path = join(lessons, slug, 'alert.md');
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace('title: Voices at night', 'title: Voices at dusk'));
    await page.goto(`${desk.origin}/`);
    await page.getByText('Voices at dusk').waitFor();
    writeFileSync(path, '---\ntitle: [\n---\n');
    await page.goto(`${desk.origin}/`);
    await page.getByRole('heading', { name: 'Cannot be opened' }).waitFor();
    writeFileSync(path, text);
  });

  test('the alert’s own text is taken off the computer, and the lesson stays', async () => {
    await page.goto(`${desk.origin}/lessons/${slug}/reading`);
    await page.getByText('Take the alert’s text off this computer').click();
    await press(page, 'Take it off');
    await page.getByRole('heading', { name: 'The alert’s text is not on this computer' }).waitFor();
    expect(existsSync(join(lessons, slug, 'alert.source.json'))).toBe(false);
    expect(alertOf(slug).decision?.action).toBe('teach-and-write-home');
  });

  test('nothing was asked of anybody but the desk, and no page had an error', () =>
    expect(complaints).toEqual([]));
});

describe('what is no alert is refused, with what to do', () => {
  // What else is none is in readings.test.ts.
  const none: [string, string | null, string | RegExp][] = [
    ['nothing at all', null, 'Choose the alert’s file, or paste its text into the box.'],
    ['a scan', 'tests/fixtures/bad-alerts/scanned.pdf', /text/],
    ['a recipe', 'tests/fixtures/bad-alerts/recipe.md', /no|Nothing/],
    ['an empty file', 'tests/fixtures/bad-alerts/empty.md', /holds nothing/],
  ];
  const kindOf = ([, file]: (typeof none)[number]) => (file ? 'a file' : 'none');
  test.each(oneOfEach(none, kindOf))('%s', async (_, file, message) => {
    const { page } = await sit();
    await page.goto(`${desk.origin}/add`);
    if (file) await page.getByLabel('Choose the alert’s file').setInputFiles(file);
    await press(page, 'Add the alert');
    const fault = page.getByRole('alert').getByRole('link', { name: message });
    await fault.waitFor();
    expect(await page.title()).toMatch(/^Error: /);
    await page.context().close();
  });

  // Whom a mark lets its words reach is in sharing.test.ts; that what is told heeds it, in told-view.test.ts.
  test.runIf(isProof)(
    'one that is marked OFFICIAL says so, and none of its sentences is offered to be quoted',
    async () => {
      const { page } = await sit();
      await page.goto(`${desk.origin}/add`);
      const text = readFileSync(`${ALERTS}/bus-stop-groups.txt`, 'utf8');
      await page.getByLabel('Or paste its text').fill(`Fennmoor Partnership | OFFICIAL\n\n${text}`);
      await press(page, 'Add the alert');
      await page.getByText('It is not for passing on.').waitFor();
      await page.getByText(/Families are told in our words, and yours/).waitFor();
      await page.goto(page.url().replace(/reading.*/, 'told'));
      expect(await page.getByText(/^Never quoted/).count()).toBe(1);
      expect(await page.getByLabel('Families and staff').count()).toBe(0);
      await page.context().close();
    },
  );

  test('the same alert twice leads to the first', async () => {
    const { page } = await sit();
    await page.goto(`${desk.origin}/add`);
    await page.getByLabel('Choose the alert’s file').setInputFiles(WORD);
    await press(page, 'Add the alert');
    await page.getByText('You have added this alert already.').waitFor();
    await page.context().close();
  });
});

/** Of a form that stands by itself one is looked at; lead-kit.browser.test.ts looks at that of the school. */
const FORMS = oneOfEach(['decision', 'status', 'names'], () => 'a form');
const PAGES = ['reading', 'told', ...FORMS, ''];

describe('every page', () => {
  let slug: string;
  beforeAll(async () => {
    const { page } = await sit();
    slug = await add(page, `${ALERTS}/quick-cash.md`);
    await page.context().close();
  });

  test('a sentence is opened from far away, its kind asked for where its box is ticked, and what waits then is said', async () => {
    const { page } = await sit();
    await page.goto(`${desk.origin}/lessons/${slug}/reading`);
    expect(await heading(page)).toBe('Check the reading');
    expect(await page.locator('.alert-text').textContent()).not.toContain('*');
    await page.locator('.read-lists').scrollIntoViewIfNeeded();
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await page.locator('#waiting').getByRole('link').last().click();
    const form = page.locator('.sentence-form');
    await form.waitFor();
    await page.waitForFunction(() => {
      const { top } = document.querySelector('.sentence.shown')?.getBoundingClientRect() ?? {};
      return top !== undefined && top >= 0 && top < window.innerHeight;
    });
    const which = form.getByLabel('What may happen', { exact: true });
    expect(await which.isVisible()).toBe(false);
    await form.getByLabel('Something that may happen to children').check();
    expect(await which.isVisible()).toBe(true);
    await form.getByRole('link', { name: 'Cancel' }).click();
    await form.waitFor({ state: 'detached' });
    await page.context().close();
  });

  test('is for everybody, on a phone and in the dark, and says nothing of files, formats or code', async () => {
    const { page } = await sit({ viewport: { width: 390, height: 800 } });
    await page.addInitScript(axe.source);
    // The frame with the letter is a page of its own, tested as a product.
    const axeFinds = (rules?: string[]) =>
      page.evaluate(async (only) => {
        const { violations } = await window.axe.run(
          { exclude: [['iframe']] },
          only ? { runOnly: only } : {},
        );
        return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`);
      }, rules);
    for (const path of ['/', '/add', ...PAGES.map((name) => `/lessons/${slug}/${name}`)]) {
      await page.goto(desk.origin + path);
      expect([path, await axeFinds()]).toEqual([path, []]);
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      expect(`${path} ${Math.max(0, wide)}`).toBe(`${path} 0`);
      const text = await page.locator('body').textContent();
      expect(text).not.toMatch(/\b(?:YAML|MDX|JSON|slug|front ?matter|corrections|alert\.md)\b/i);
      // In the dark nothing but the colours is other, and of those the reading has all.
      if (!isProof && path !== `/lessons/${slug}/reading`) continue;
      await page.emulateMedia({ colorScheme: 'dark' });
      expect([path, await axeFinds(['color-contrast'])]).toEqual([path, []]);
      await page.emulateMedia({ colorScheme: 'light' });
    }
    await page.context().close();
  });

  test('works with the keyboard alone: a sentence is found, opened and changed', async () => {
    const { page } = await sit();
    await page.goto(`${desk.origin}/lessons/${slug}/reading`);
    const words = (await page.locator('.sentence .words').nth(4).textContent())?.trim() ?? '';
    const tabTo = async (isThere: () => Promise<boolean>) => {
      for (let turn = 0; turn < 200 && !(await isThere()); turn++) await page.keyboard.press('Tab');
      expect(await isThere()).toBe(true);
    };
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
    await tabTo(async () => (await focused()) === words);
    await page.keyboard.press('Enter');
    await page.locator('.sentence-form').waitFor();
    await page.waitForFunction(() => document.activeElement?.matches('.sentence-form input'));
    await tabTo(async () => (await focused()) === 'Leave it unused');
    await page.keyboard.press('Enter');
    await page.locator('.sentence', { hasText: words }).getByText('Left unused').waitFor();
    await page.context().close();
  });
});

test('without scripts an alert is pasted, read and put right', async () => {
  const { page } = await sit({ javaScriptEnabled: false });
  await page.goto(`${desk.origin}/add`);
  await page.getByLabel('Or paste its text').fill(readFileSync(`${ALERTS}/easy-earner.md`, 'utf8'));
  await press(page, 'Add the alert');
  expect(await heading(page)).toBe('Check the reading');
  const sentence = page.locator('.sentence').nth(5);
  await sentence.locator('.words').click();
  await press(page, 'Leave it unused');
  expect(await sentence.getByText('Left unused').count()).toBe(1);
  // Of a sentence for which nothing is chosen, somebody has to say what it is.
  await page.locator('.waits input[value="other"]').first().check();
  await press(page, 'The reading is right');
  expect(await page.locator('#faults').textContent()).toContain('Choose what it is');
  expect(await page.locator('.waits .fault').count()).toBe(1);
  if (isProof) await decideOn(page);
  await page.context().close();
});

/** From the reading of an alert on, without scripts. */
async function decideOn(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Leave (?:it|them|all of them) (?:unused|as)/ }).click();
  await press(page, 'The reading is right');
  expect(await page.getByText('Saved: “Check the reading”.').count()).toBe(1);
  await page.goto(page.url().replace(/[^/]*$/, 'told'));
  await press(page, 'Tell them so, and go on');
  await page.goto(page.url().replace(/[^/]*$/, 'decision'));
  await page
    .getByRole('group', { name: /^Is a child at risk now/ })
    .getByLabel('No', { exact: true })
    .check();
  await page.getByLabel('Staff only').check();
  await page.getByLabel('Why', { exact: true }).fill('It is closed, and nobody here uses it.');
  await press(page, 'Save');
  await page.getByText('Saved: “Should this go out?”.').waitFor();
}

// What each form does to what was read is in tests/desk/reading.test.ts, six misreadings among it.
describe.runIf(isProof)('what was read wrongly', () =>
  misread(async () => ({ desk, page: (await sit()).page })),
);
