/** The kit room as people use it: in a browser, under a path, from a stick, by keyboard, without scripts. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { fromHtml } from 'hast-util-from-html';
import type { Page } from 'playwright-core';
import { visit } from 'unist-util-visit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SLIDE_FRAME } from '#model/kit/preview-frame.ts';
import { serveFolder } from '#scripts/engines/serve.ts';
import { openRoom } from '../browser/served-room.ts';
import { dist } from '../dist.ts';
import { isProof, oneOfEach } from '../proof.ts';

const LESSON = 'lessons/meeting-people-on-live-video/';

/** Pages of the site; products beside them have tests of their own. */
const pages = [...readdirSync(dist, { recursive: true, encoding: 'utf8' })]
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /(^|\/)(index|404)\.html$/.test(path))
  .sort();

const { browser, served, close } = await openRoom(dist);
/** Where one page after the other is shown; no colour fades in while axe measures it. */
const page = await browser.newPage({ reducedMotion: 'reduce' });
afterAll(close);

/** What the page complains of: errors, broken policies, addresses elsewhere. */
const complaints: string[] = [];
page.on('console', (message) => {
  if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
});
page.on('pageerror', (error) => complaints.push(error.message));
page.on('request', (request) => {
  // The letter desk's worker is handed over by its page: nobody is asked for it.
  const address = request.url().replace(/^blob:/, '');
  if (!address.startsWith(new URL(served.url).origin)) complaints.push(`asks for ${address}`);
});

const overflow = (): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('there are pages to test', () => {
  expect(pages).toContain('index.html');
  expect(pages).toContain(`${LESSON}uks2/index.html`);
  expect(pages.length).toBeGreaterThan(17);
});

/** @param rules Only these; else all. */
const axeFinds = (...rules: string[]): Promise<unknown[]> =>
  page.evaluate(async (only) => {
    const { violations } = await window.axe.run(only.length > 0 ? { runOnly: only } : {});
    return violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) }));
  }, rules);

// The page for a missing address links from the root of its host: it has a test of its own.
const inRoom = pages.filter((path) => path !== '404.html');
const BAND_PAGE = /^lessons\/[^/]+\/(eyfs|ks\d|[lu]ks2)\//;

/** What a page is laid out as: those of an age are one page with other words, and so are most of the guide. */
const sortOf = (path: string): string => {
  if (BAND_PAGE.test(path)) return 'an age';
  return path.startsWith('guide/') && !/rules|lesson-words/.test(path) ? 'a guide' : path;
};
test.each(oneOfEach(inRoom, sortOf))(
  '%s loads quietly, fits every width, asks nobody else, and axe finds nothing',
  async (path) => {
    complaints.length = 0;
    await page.goto(served.url + path);
    for (const width of [1280, 390, 320]) {
      await page.setViewportSize({ width, height: 800 });
      expect([width, await overflow()]).toEqual([width, 0]);
    }
    expect(complaints).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.evaluate(axe.source);
    expect(await axeFinds()).toEqual([]);
    // In the dark nothing but the colours is other.
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeFinds('color-contrast')).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
  },
);

describe.each(inRoom)('%s', (path) => {
  const html = readFileSync(join(dist, path), 'utf8');
  const [styles = ''] = /<style>.*?<\/style>/s.exec(html) ?? [];

  test('is small, has a strict policy, and runs nothing inline', () => {
    // The rule book shows an example of each rule.
    const most = path === 'guide/rules/index.html' ? 80_000 : 60_000;
    expect(Buffer.byteLength(html.replace(styles, ''))).toBeLessThan(most);
    const policy = /http-equiv="content-security-policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    // The letter desk alone runs WebAssembly, which the browser keeps apart from text that runs.
    const allowed = path === 'letter-desk/index.html' ? " 'wasm-unsafe-eval'" : '';
    expect(policy.replace(allowed, '')).not.toMatch(/unsafe|https?:|\*/);
    expect(html).not.toMatch(/ style="| on[a-z]+="/);
    for (const [, attributes = ''] of html.matchAll(/<script([^>]*)>/g))
      expect(attributes).toContain('src=');
  });

  test('has its styles in itself, once and short, and lets in no others', () => {
    expect(styles).toContain('.main');
    expect(Buffer.byteLength(styles)).toBeLessThan(22_000);
    expect(html.match(/<style|rel="stylesheet"/g)).toEqual(['<style']);
    expect(/style-src ([^;"]+)/.exec(html)?.[1]).toMatch(/^'sha256-[\w+/=]+'$/);
    // What runs, runs once the page is there.
    for (const [, attributes = ''] of html.matchAll(/<script([^>]*)>/g))
      expect(attributes).toMatch(/ defer /);
  });
});

/** How far things have moved on the page by themselves, as browsers reckon it. */
const moved = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0;
        const watch = new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            sum += (entry as unknown as { value: number }).value;
        });
        watch.observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => done(sum), 300);
      }),
  );

/** Of all pages the styles come in the same way; an age's page has the most pictures to wait for. */
test.each(['', `${LESSON}lks2/`, `${LESSON}families/`].slice(isProof ? 0 : 1, isProof ? 3 : 2))(
  'on a slow line /%s shows as it will look before any other file has come, and then nothing moves',
  async (path) => {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    let comes = () => {};
    const come = new Promise<void>((done) => {
      comes = done;
    });
    await page.route('**/*', async (route) => {
      if (route.request().resourceType() !== 'document') await come;
      await route.continue();
    });
    await page.goto(served.url + path, { waitUntil: 'commit' });
    await page.waitForFunction(
      () => performance.getEntriesByName('first-contentful-paint').length > 0,
    );
    const look = () =>
      page.locator('h1').evaluate((h1) => {
        const { left, width } = h1.getBoundingClientRect();
        return [getComputedStyle(h1).fontSize, left, width];
      });
    const first = await look();
    expect(await page.locator('main').evaluate((main) => getComputedStyle(main).maxWidth)).not.toBe(
      'none',
    );
    comes();
    await page.waitForLoadState('load');
    await page.evaluate(() => document.fonts.ready);
    expect(await look()).toEqual(first);
    expect(await moved(page)).toBeLessThanOrEqual(0.05);
    await page.close();
  },
);

test('no page parts a sign from the word before it', () => {
  for (const path of inRoom.filter((text) => !/guide\/(?:rules|lesson-words)/.test(text))) {
    let text = '';
    visit(fromHtml(readFileSync(join(dist, path))), 'element', (main) => {
      if (main.tagName !== 'main') return;
      visit(main, 'text', ({ value }) => {
        text += value;
      });
    });
    expect([path, text.length > 100]).toEqual([path, true]);
    const parted = text.match(/\S\s+[,.;:!](?=\s|$)/g);
    expect([path, parted]).toEqual([path, null]);
  }
});

test('the letter desk is at most 20 MB, its fonts apart from its program', () => {
  const desk = readdirSync(join(dist, 'desk'), { recursive: true, encoding: 'utf8' });
  const sizes = desk
    .map((path) => statSync(join(dist, 'desk', path)))
    .filter((stats) => stats.isFile());
  expect(sizes.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(20_000_000);
  expect(statSync(join(dist, 'desk/letters.js')).size).toBeLessThan(3_000_000);
});

test('every link leads somewhere', async () => {
  const links = new Set<string>();
  for (const path of inRoom)
    visit(fromHtml(readFileSync(join(dist, path))), 'element', ({ tagName, properties }) => {
      if ((tagName === 'a' || tagName === 'link') && typeof properties.href === 'string')
        links.add(new URL(properties.href, served.url + path).href.replace(/#.*/, ''));
    });
  expect(links.size).toBeGreaterThan(100);
  const broken: string[] = [];
  for (const link of links) {
    // A number on the families' page leads to their telephone.
    if (/^tel:\d{3,}$/.test(link)) continue;
    if (!link.startsWith(served.url) || (await fetch(link)).status !== 200) broken.push(link);
  }
  expect(broken).toEqual([]);
});

test('by keyboard: skip to the page, then to the slides', async () => {
  await page.goto(`${served.url}${LESSON}uks2/`);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the page');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  const reached: string[] = [];
  for (let presses = 0; presses < 12; presses++) {
    await page.keyboard.press('Tab');
    reached.push((await page.evaluate(() => document.activeElement?.textContent?.trim())) ?? '');
  }
  expect(reached).toEqual(expect.arrayContaining(['Present', 'Print', 'Plan', 'Send home']));
});

test('without scripts everything is there', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(served.url);
  await page.click(`a[href$="${LESSON}uks2/index.html"]`);
  await page.waitForURL(/uks2/);
  expect(await page.locator('h2').allTextContents()).toEqual(
    expect.arrayContaining([
      ...[
        'Teach this today',
        'The slides',
        'The plan',
        'The sheets',
        'What goes home',
        'All files',
      ],
      'What this age hears',
    ]),
  );
  await context.close();
});

const BANDS = pages.filter((path) => BAND_PAGE.test(path));

describe.each(oneOfEach(BANDS, (path) => (/\/(?:ks[345])\//.test(path) ? 'secondary' : 'primary')))(
  '%s, before All files is opened',
  (path) => {
    beforeAll(async () => {
      await page.goto(served.url + path);
    });
    /** What stands above “All files”: how far down the page it begins, and how many links show before it. */
    const beforeFiles = async (width: number) => {
      await page.setViewportSize({ width, height: 800 });
      return page.locator('[data-all-files]').evaluate((files) => ({
        px: files.getBoundingClientRect().top + scrollY,
        links: [...document.links].filter(
          (link) =>
            // What is folded away in a build of everything is not met.
            link.checkVisibility() &&
            files.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_PRECEDING,
        ).length,
      }));
    };

    test('a teacher meets at most thirty links, and scrolls little', async () => {
      expect((await beforeFiles(390)).px).toBeLessThanOrEqual(3500);
      const wide = await beforeFiles(1280);
      expect(wide.links).toBeLessThanOrEqual(30);
      expect(wide.px).toBeLessThanOrEqual(2200);
    });

    test('each slide and each sheet has its picture, with its title, and slides are as many as the plan numbers', async () => {
      const slides = await page
        .locator('.slides img')
        .evaluateAll((all) => all.map((item) => item.getAttribute('alt') ?? ''));
      const last = await page.locator('.plan tbody tr').last().locator('td').nth(2).textContent();
      expect(slides.at(-1)).toMatch(new RegExp(`^Slide ${/\d+$/.exec(last ?? '')?.[0]}: .`));
      expect(await page.locator('.today').textContent()).toContain(`${slides.length} slides`);
      const sheets = await page.locator('.sheets > li').count();
      expect(await page.locator('.sheets img').count()).toBe(sheets);
      expect(await page.locator('.sheets .button').count()).toBe(sheets);
    });
  },
);

test('an age that is read to has its story on paper beside the slides, and no other age has', async () => {
  const link = { name: 'The story to read aloud' };
  await page.goto(`${served.url}${LESSON}ks1/index.html`);
  const story = page.getByRole('link', link);
  expect(await story.getAttribute('href')).toMatch(
    /ks1\/staff\/story-to-read-aloud\.pdf$|^staff\/story-to-read-aloud\.pdf$/,
  );
  await page.goto(`${served.url}${LESSON}ks3/index.html`);
  expect(await page.getByRole('link', link).count()).toBe(0);
});

test('the picture of a slide shows that slide, and no other page of the strip', async () => {
  await page.goto(`${served.url}${LESSON}ks3/index.html`);
  const strip = await page.locator('.slides img').evaluateAll((all) =>
    Promise.all(
      (all as HTMLImageElement[]).map(async (image) => {
        await image.decode();
        const { naturalWidth, naturalHeight, clientWidth, clientHeight } = image;
        const [, down = ''] = getComputedStyle(image).objectPosition.split(' ');
        return {
          size: [naturalWidth, naturalHeight],
          shape: clientWidth / clientHeight,
          down: Number.parseFloat(down.replace('calc(', '')),
        };
      }),
    ),
  );
  const { width, height } = SLIDE_FRAME;
  for (const [at, { size, shape, down }] of strip.entries()) {
    expect(size).toEqual([width, height * strip.length]);
    expect(shape).toBeCloseTo(width / height, 1);
    expect(down).toBeCloseTo((100 * at) / (strip.length - 1), 1);
  }
});

test('letters in another language are listed by the language’s name', async () => {
  await page.goto(`${served.url}${LESSON}ks3/index.html`);
  await page.locator('[data-all-files] summary').click();
  expect(await page.locator('.files strong').allTextContents()).toEqual(
    expect.arrayContaining([
      'Before the lesson, in Welsh and English',
      'Before the lesson, in Urdu and English',
    ]),
  );
});

test('from a USB stick: styles, fonts, links and slides work with no server', async () => {
  const fonts = () =>
    page.evaluate(async () =>
      [...(await document.fonts.ready)]
        .filter(({ status }) => status === 'loaded')
        .map(({ family }) => family.replaceAll('"', '')),
    );
  await page.goto(pathToFileURL(join(dist, 'index.html')).href);
  expect(await fonts()).toContain('Atkinson Hyperlegible Next');
  await page.click(`a[href$="${LESSON}ks3/index.html"]`);
  await page.waitForURL(/ks3\/index\.html$/);
  expect(await page.locator('main').evaluate((main) => getComputedStyle(main).maxWidth)).not.toBe(
    'none',
  );
  expect(await fonts()).toContain('Atkinson Hyperlegible Next');
});

test('what a lesson still lacks is said on every page that leads to its files', () => {
  for (const path of [
    'index.html',
    `${LESSON}index.html`,
    `${LESSON}ks3/index.html`,
    `${LESSON}staff/index.html`,
  ]) {
    const html = readFileSync(join(dist, path), 'utf8');
    expect(html).toMatch(/is a draft<\/h2>/);
    expect(html).toContain('It is made out for an invented school');
  }
});

test.each(['/', '/kits/spring/'])(
  'below %s a missing page says so, with its styles, and leads to the kit room',
  async (under) => {
    const root = await serveFolder(dist, { under });
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    const answer = await page.goto(`${root.url}lessons/no/such/page/`);
    expect(answer?.status()).toBe(404);
    expect(await page.locator('h1').textContent()).toBe('That page isn’t here');
    expect(await page.locator('body').evaluate((body) => getComputedStyle(body).maxWidth)).not.toBe(
      'none',
    );
    await page.waitForFunction(() => document.querySelector('a')?.href.endsWith('index.html'));
    await page.click('text=Go to the kit room');
    await page.waitForURL(`${root.url}index.html`);
    expect(await page.locator('h1').textContent()).toBe('Pick a lesson, then an age');
    expect(faults).toEqual([]);
    await root.close();
  },
);

test('families are shown what a child sees and whom to turn to, and no page of theirs names the school', async () => {
  await page.goto(`${served.url}${LESSON}families/`);
  const ages = page.locator('details.age');
  expect(await ages.count()).toBe(7);
  // A phone on a slow line fetches the slides of the age that is opened alone.
  const fetched = () =>
    page.evaluate(
      () =>
        performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.png')).length,
    );
  expect(await fetched()).toBe(0);
  for (const age of await ages.all()) {
    await age.locator('summary').click();
    const headings = await age.locator('h4:visible').allTextContents();
    expect(headings).toEqual(
      expect.arrayContaining(['What your child sees', 'Ways to start talking', 'Who can help']),
    );
    expect(await age.locator('dl').textContent()).toContain('999');
    // On a phone a number is a press.
    expect(await age.locator('dl a[href="tel:08001111"]').count()).toBe(1);
    expect(await age.locator('img').count()).toBeGreaterThan(2);
    // The first and the last slide have the school's lead along their foot.
    expect(await age.locator('img').first().getAttribute('alt')).not.toMatch(/^Slide 1:/);
  }
  expect(await fetched()).toBeGreaterThan(0);
  const asked = page.locator('section[aria-labelledby=advice] li');
  expect(await asked.count()).toBeGreaterThan(4);
  expect((await asked.allTextContents()).join(' ')).not.toContain('strangers are dangerous');
  const text = await page.content();
  for (const telling of ['Fennmoor', 'Abernethy', 'Room 4', '01632'])
    expect([telling, text.includes(telling)]).toEqual([telling, false]);
});

describe('the search on the first page', () => {
  const shown = () => page.locator('[data-lesson]:visible h2').allTextContents();

  test('finds the lesson by its words, from the first lesson on and from a USB stick', async () => {
    await page.goto(pathToFileURL(join(dist, 'index.html')).href);
    for (const words of [
      ...['nudes', 'strangers', 'blackmail', 'random chat', 'duet', 'grooming', 'groming'],
      ...['stranger', 'sexted', 'year 8'],
    ]) {
      await page.getByLabel('Search').fill(words);
      expect([words, ...(await shown()).map((title) => title.trim())]).toEqual([
        words,
        'Meeting people on live video',
      ]);
      expect(await page.locator('[data-none]').isVisible()).toBe(false);
    }
  });

  test('says so where nothing is found, and how a lesson is made', async () => {
    complaints.length = 0;
    await page.goto(served.url);
    await page.getByLabel('Search').fill('cycling proficiency');
    expect(await shown()).toEqual([]);
    expect(await page.locator('[data-none]').textContent()).toContain('No lesson here fits');
    expect(complaints).toEqual([]);
  });
});

test('the server hands out nothing from beside the folder', async () => {
  for (const path of [
    '..%2fpackage.json',
    '%2e%2e/%2e%2e/etc/passwd',
    '..%5c..%5cetc%5cpasswd',
    '%00',
    '%',
  ])
    expect((await fetch(served.url + path)).status).toBe(404);
});
