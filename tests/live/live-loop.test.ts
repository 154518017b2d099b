/** A lesson as it is being written: what is saved is shown, what is wrong stands beside it, and the last good one stays. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundle } from '#scripts/engines/bundle.ts';
import { createEngines } from '#scripts/engines/engines.ts';
import { loadPictures } from '#scripts/engines/pictures.ts';
import { TemplateFault } from '#scripts/engines/typst.ts';
import { LastGood } from '#scripts/live/last-good.ts';
import { openLiveEngines } from '#scripts/live/live-engines.ts';
import { LiveLessons } from '#scripts/live/live-lessons.ts';
import { type LiveServer, serveLive } from '#scripts/live/live-server.ts';

const dir = mkdtempSync(join(tmpdir(), 'live-'));
cpSync('tests/fixtures/kite-club', join(dir, 'kite-club'), { recursive: true });
const school = join(dir, 'school.yaml');
cpSync('lessons/schools/example.yaml', school);
const file = join(dir, 'kite-club/lesson.mdx');
const written = readFileSync(file, 'utf8');
const library = loadPictures()([]);
/** A style as somebody writes it, and whether a template is whole. */
const style = join(dir, 'style.css');
writeFileSync(style, 'p { color: teal }');
let isTemplateWhole = true;

/** The engines of every build, with a template and a style that can be broken. */
const engines = openLiveEngines(async () => {
  await bundle({ entryPoints: [style], outdir: dir });
  const real = await createEngines();
  return {
    ...real,
    forCast: (...of) => {
      const engines = real.forCast(...of);
      const typeset: typeof engines.paper.typeset = (...request) => {
        if (isTemplateWhole) return engines.paper.typeset(...request);
        const range = { start: { line: 6, character: 2 } };
        throw new TemplateFault({
          message: 'unclosed delimiter',
          path: 'handouts/plan.typ',
          range,
        });
      };
      return { ...engines, paper: { ...engines.paper, typeset } };
    },
  };
});
const lessons = new LiveLessons({
  lessons: dir,
  school: async () => school,
  lesson: undefined,
  today: '2026-11-24',
  hasPicture: (name) => library(name) !== null,
  engines: engines.current,
});
const shown = new LastGood(lessons, engines.fault);
let served: LiveServer;
beforeAll(async () => {
  await shown.read();
  served = await serveLive(shown, 0);
});
afterAll(async () => {
  await served.close();
  rmSync(dir, { recursive: true, force: true });
});

const get = async (path: string, headers = {}) => {
  const response = await fetch(new URL(path, served.url), { headers });
  return { status: response.status, text: await response.text() };
};

const band = () => lessons.list()[0]?.bands[0]?.id;
const deck = async () => (await get(`/made/kite-club/${band()}/deck/deck-single-file.html`)).text;
const again = async () => {
  await shown.read();
  served.changed();
};
const redesigned = () => {
  engines.renew();
  shown.drawAnew();
  served.changed();
};
const save = async (change: (text: string) => string) => {
  writeFileSync(file, change(written));
  await again();
};

describe('of a lesson that somebody writes', () => {
  test('the slides are shown as they are in the file', async () => {
    expect(await deck()).toContain('Wren tells');
  });

  test('a word that is saved stands on its slide, and the page is told', async () => {
    const events = await fetch(new URL('/events', served.url));
    const reader = events.body?.getReader();
    await reader?.read();
    await save((text) => text.replaceAll('Wren tells', 'Wren says it'));
    expect(new TextDecoder().decode((await reader?.read())?.value)).toContain('data: changed');
    await reader?.cancel();
    expect(await deck()).toContain('Wren says it');
  });

  test('a fault stands in the page with its line, and the last good slides stay', async () => {
    await save((text) => text.replace('<Notes>', '<Nodes>'));
    const page = await get('/');
    expect(page.text).toContain('Unexpected');
    const [, line, quoted] =
      /href="vscode:\/\/file[^"]*lesson\.mdx:(\d+):\d+".*?<pre>(.*?)<\/pre>/.exec(page.text) ?? [];
    expect(page.text).toContain(`href="vscode://file${file}:${line}:`);
    const now = readFileSync(file, 'utf8').split('\n')[Number(line) - 1];
    expect(quoted?.replaceAll('&#60;', '<').replaceAll('&#62;', '>')).toBe(now);
    expect(now).toMatch(/Nodes|Notes/);
    expect(await deck()).toContain('Wren says it');
    await save((text) => text);
    expect((await get('/')).text).toContain('No problems.');
    expect(await deck()).toContain('Wren tells');
  });

  test('what has no room on its slide is told beside the slide', async () => {
    const long = 'Flags are a promise that a whole club makes to everybody on the hill. '.repeat(9);
    await save((text) => text.replace(/(<Slide [^>]*>\n\n)(?=[A-Z])/, `$1${long}\n\n`));
    expect((await get(`/kite-club/${band()}/deck`)).text).toContain('too full');
    await save((text) => text);
    expect((await get(`/kite-club/${band()}/deck`)).text).toContain('No problems.');
  });
});

describe('of what a lesson is made with', () => {
  test('a detail of the school that is saved stands in the letter', async () => {
    const letter = async () => (await get(`/made/kite-club/${band()}/letter/letter.html`)).text;
    expect(await letter()).not.toContain('Larkrise');
    writeFileSync(
      school,
      readFileSync(school, 'utf8').replace(/^name: .*$/m, 'name: Larkrise School'),
    );
    await again();
    expect(await letter()).toContain('Larkrise School');
  });

  test('a style that is broken is told with its line, and the last good one stays until it is mended', async () => {
    writeFileSync(style, 'p { color: teal }\np { color: }}\n');
    redesigned();
    const page = await get(`/kite-club/${band()}/deck`);
    expect(page.text).toContain('style.css:2');
    expect(page.text).toContain('data-errors');
    expect(await deck()).toContain('Wren tells');
    writeFileSync(style, 'p { color: navy }\n');
    redesigned();
    expect((await get(`/kite-club/${band()}/deck`)).text).toContain('No problems.');
  });

  test('a template that is broken is told with its line, and the last good paper stays until it is mended', async () => {
    const plan = async () => (await get(`/made/kite-club/${band()}/plan/plan.pdf`)).text;
    const before = await plan();
    expect(before).toContain('%PDF');
    isTemplateWhole = false;
    redesigned();
    expect(await plan()).toBe(before);
    const page = await get(`/kite-club/${band()}/plan`);
    expect(page.text).toContain(`vscode://file${resolve('handouts/plan.typ')}:7:3`);
    expect(page.text).toContain('unclosed delimiter');
    isTemplateWhole = true;
    redesigned();
    expect((await get(`/kite-club/${band()}/plan`)).text).toContain('No problems.');
  });
});

describe('the server', () => {
  test('knows what there is, and says what there is not', async () => {
    expect((await get('/kite-club/none/deck')).status).toBe(404);
    expect((await get('/made/kite-club/none/deck/x.html')).status).toBe(404);
  });

  test('goes on after an address that is none', async () => {
    expect((await get('/%E0%A4%A')).status).toBe(404);
    expect((await get('/')).status).toBe(200);
  });

  test('answers this computer alone', async () => {
    const { get: ask } = await import('node:http');
    const status = await new Promise((done) =>
      ask(served.url, { headers: { host: 'elsewhere.example' } }, (response) => {
        response.resume();
        done(response.statusCode);
      }),
    );
    expect(status).toBe(403);
  });
});
