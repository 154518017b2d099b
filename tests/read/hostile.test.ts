/** A lesson or an alert may come from a stranger: what it smuggles is refused with its place, or printed as it stands. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { fromHtml } from 'hast-util-from-html';
import PostalMime from 'postal-mime';
import { visit } from 'unist-util-visit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Problem } from '#diagnostics/problem.ts';
import type { RuleId } from '#diagnostics/rules.ts';
import type { KitFile } from '#model/kit/kit-file.ts';
import { makeBand } from '#pipeline/make-band.ts';
import { makeSchoolKit } from '#pipeline/make-kits.ts';
import { makeReport } from '#pipeline/make-report.ts';
import { makeWholeSchool } from '#pipeline/make-whole-school.ts';
import { readSharedData } from '#read/read-shared-data.ts';
import { createEngines } from '#scripts/engines/engines.ts';
import { readPages } from '#scripts/engines/pdf-pages.ts';
import { sharedSources } from '#scripts/samples/shared-data.ts';
import { lessonFolders } from '#scripts/sources.ts';
import { type Change, prepareFixture, prepareVariants } from '../prepare-fixture.ts';

const STORY = 'Wren shows her kite on a live video. A new flyer asks where she flies it.';
const SLIDE = '<Slide part="help" title="Keep telling"';
const HANDOUT = '<Handout id="kite-sheet"';
const KITE = '![A kite over a hill](kite)';
const dir = mkdtempSync(join(tmpdir(), 'hostile-'));
afterAll(() => rmSync(dir, { recursive: true }));

/** What is written instead of the story, unless it says where. */
type Row = [name: string, rule: RuleId, text: string, instead?: string];

describe('a lesson is refused, with the place, for', () => {
  const inSlide = (attributes: string): [string, string] => [`${SLIDE} ${attributes}`, SLIDE];
  const ROWS: Row[] = [
    [
      'an import',
      'lesson-is-data',
      'import fs from "node:fs"\n\n<Band id="lks2"',
      '<Band id="lks2"',
    ],
    ['an export', 'lesson-is-data', 'export const x = 1\n\n<Band id="lks2"', '<Band id="lks2"'],
    ['an expression', 'lesson-is-data', '{process.exit()}'],
    ['an expression in a line', 'lesson-is-data', 'Wren {globalThis.x = 1} flies.'],
    ['a template', 'mdx-valid', 'Wren {{7*7}} flies.'],
    ['a template string', 'lesson-is-data', `Wren $\{process.env.HOME} flies.`],
    ['an expression as an attribute', 'lesson-is-data', ...inSlide('years={evil()}')],
    ['attributes that are spread', 'lesson-is-data', ...inSlide('{...evil}')],
    ['an unknown component', 'component-known', '<Evil/>'],
    ['an unknown component in a line', 'component-known', 'Wren <Evil/> flies.'],
    ['a component of an object', 'component-known', '<constructor.prototype/>'],
    ['a component with a namespace', 'component-known', '<svg:script/>'],
    ['a component without a name', 'component-known', '<>Wren</>'],
    ['a component of the prototype', 'component-known', '<constructor/>'],
    ['another of the prototype', 'component-known', '<__proto__/>'],
    ['an event handler', 'attribute-valid', ...inSlide('onclick="alert(1)"')],
    ['a style', 'attribute-valid', ...inSlide('style="position: fixed"')],
    ['markup as an attribute', 'attribute-valid', ...inSlide('dangerouslySetInnerHTML="x"')],
    ['an attribute of the prototype', 'attribute-valid', ...inSlide('constructor="x"')],
    ['the prototype as an attribute', 'attribute-valid', ...inSlide('__proto__="x"')],
    ['a script', 'component-known', '<script>alert(1)</script>'],
    ['a frame', 'component-known', '<iframe src="https://example.org"/>'],
    ['a picture that runs code', 'component-known', '<img src="x" onerror="alert(1)"/>'],
    ['a comment', 'mdx-valid', '<!-- hidden -->'],
    ['a link that runs code', 'markdown-plain', '[Fly](javascript:alert(1))'],
    ['such a link in capitals', 'markdown-plain', '[Fly](JaVaScRiPt:alert(1))'],
    ['such a link in character references', 'markdown-plain', '[Fly](java&#115;cript:alert(1))'],
    ['such a link after a space', 'markdown-plain', '[Fly](<\tjavascript:alert(1)>)'],
    ['such a link by reference', 'markdown-plain', '[Fly][1]\n\n[1]: javascript:alert(1)'],
    ['a link of data', 'markdown-plain', '[Fly](data:text/html,<script>alert(1)</script>)'],
    ['a link to a file', 'markdown-plain', '[Fly](file:///etc/passwd)'],
    ['a link without a scheme', 'markdown-plain', '[Fly](//example.org/x)'],
    ['a remote picture', 'markdown-plain', '![A kite](https://example.org/kite.png)', KITE],
    ['a picture of data', 'markdown-plain', '![A kite](data:image/svg+xml,<svg/>)', KITE],
    ['a path as a picture', 'markdown-plain', '![A kite](../../../etc/passwd)', KITE],
    ['a path as a character', 'markdown-plain', '![A kite](cast:../../x)', KITE],
    ['a picture of the prototype', 'picture-exists', '![A kite](constructor)', KITE],
    ['a character of the prototype', 'picture-exists', '![A kite](cast:constructor)', KITE],
    ['a speaker of the prototype', 'picture-exists', '<Say who="constructor">\n\nHello.\n\n</Say>'],
    [
      'a reference to the prototype',
      'reference-resolves',
      '<Again of="constructor"/>',
      '<Again of="think"/>',
    ],
    [
      'a path in a scene',
      'picture-exists',
      '<Scene alt="A kite">\n\n<Thing name="../../../etc/passwd" x="1" y="1" size="9"/>\n\n</Scene>',
    ],
    ['a path as a sheet’s id', 'attribute-valid', '<Handout id="../../kite"', HANDOUT],
    ['a line break in a sheet’s id', 'attribute-valid', '<Handout id="kite&#10;sheet"', HANDOUT],
    ['a footnote', 'markdown-plain', 'Wren[^1] flies.\n\n[^1]: x'],
    ['quotes in quotes without end', 'mdx-valid', `${'> '.repeat(99)}Wren`],
    ['lists in lists without end', 'mdx-valid', `${'- '.repeat(99)}Wren`],
    [
      'components without end',
      'mdx-valid',
      `${'<Only bands="lks2">\n\n'.repeat(80)}Wren\n\n${'</Only>\n\n'.repeat(80)}`,
    ],
    ['code', 'markdown-plain', '```js\nalert(1)\n```'],
  ];
  let prepared: Awaited<ReturnType<typeof prepareVariants>>;
  beforeAll(async () => {
    prepared = await prepareVariants(
      ROWS.map(([, , text, from = STORY]) => ({ lesson: [[from, text]] })),
    );
  });
  test.each(ROWS.map(([name, rule], index) => [name, rule, index] as const))(
    '%s',
    (_, rule, at) => {
      const problems = prepared[at]?.problems ?? [];
      const found = problems.filter(({ ruleId }) => ruleId === rule);
      expect(
        found,
        problems.map(({ ruleId, reason }) => `${ruleId}: ${reason}`).join('\n'),
      ).not.toEqual([]);
      expect(found[0]?.place.line).toBeGreaterThan(5);
      expect(found[0]?.reason).toMatch(/^Unexpected /);
    },
  );
});

describe('front matter is refused for', () => {
  const BOMB = `bomb: ${'[&a [x]'}\n`;
  const laughs = [
    'a: &a [x, x, x, x, x, x, x, x, x]',
    ...['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map(
      (key, index) => `${key}: &${key} [${Array(9).fill(`*${'abcdefghi'[index]}`).join(', ')}]`,
    ),
  ].join('\n');
  const ROWS = [
    ['a tag that makes a function', 'title: !!js/function "function () {}"'],
    ['a tag of its own', 'title: !<tag:evil.example,2026:x> Kite'],
    ['a key of the prototype', 'title: Kite\n__proto__: { polluted: yes }'],
    ['another', 'title: Kite\nconstructor: { prototype: { polluted: yes } }'],
    ['a billion laughs', `title: Kite\n${laughs}`],
    ['an alias of itself', 'title: &a [*a]'],
    ['an open bracket', BOMB],
    ['two keys of one name', 'title: Kite\ntitle: Kite'],
    ['no text', 'title: \u0000'],
  ] as const;
  let prepared: Awaited<ReturnType<typeof prepareVariants>>;
  beforeAll(async () => {
    prepared = await prepareVariants(
      ROWS.flatMap(([, text]) => [
        { lesson: [['title: Meeting at the kite club', text]] },
        { alert: [['title: Notice about Blobchat', text]] },
      ]),
    );
  });
  test.each(ROWS.map(([name], index) => [name, index] as const))('%s', (_, index) => {
    const [lesson, alert] = prepared.slice(2 * index);
    expect(lesson?.problems.map(({ ruleId }) => ruleId)).toContain('yaml-valid');
    expect(lesson?.lessons).toEqual([]);
    expect(alert?.problems.map(({ ruleId }) => ruleId)).toContain('yaml-valid');
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  test('a character renamed to the prototype', async () => {
    const { problems } = await prepareFixture({
      lesson: [['status: final', 'status: final\nnames: { __proto__: Bo, constructor: Bo }']],
    });
    expect(problems.every(({ reason }) => reason.startsWith('Unexpected '))).toBe(true);
    expect(String({})).toBe('[object Object]');
  });
});

const school = readFileSync('lessons/schools/example.yaml', 'utf8');
const withName = (line: string) => school.replace(/^name: .*$/m, () => line);
async function readSchool(text: string) {
  const problems: Problem[] = [];
  const report = (problem: Problem) => problems.push(problem);
  const read = await readSharedData(
    { ...sharedSources, school: { path: 'school.yaml', text } },
    report,
  );
  return { read, problems };
}
/** A school’s name of markup and line breaks, which are text and no more: it is printed with the other words below. */
const SCHOOL = '<script>alert(1)</script>\r\nBcc: a@b.example\r\n\r\n#panic() #read("/etc/passwd")';

describe('a school’s file', () => {
  test.each([
    ['a tag', 'name: !!js/function "x"'],
    ['an alias of itself', 'name: &a [*a]'],
    ['a key of the prototype', 'name: Kite\n__proto__: { polluted: yes }'],
    ['a list instead of a name', 'name: [a, b]'],
    ['a key that nobody knows', 'name: Kite\nonload: alert(1)'],
  ])('is refused for %s, with its line', async (_, line) => {
    const { read, problems } = await readSchool(withName(line));
    expect(read).toBeNull();
    expect(problems[0]).toMatchObject({ ruleId: 'yaml-valid', place: { file: 'school.yaml' } });
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

describe('a folder of lessons is refused for', () => {
  test.each(['Kite', 'kite club', '[object Object]', 'kite.', '-kite', 'con', `$\{kite}`, '#kite'])(
    'the name “%s”',
    async (name) => {
      mkdirSync(join(dir, 'lessons', name), { recursive: true });
      writeFileSync(join(dir, 'lessons', name, 'lesson.mdx'), 'x');
      const problems: Problem[] = [];
      const folders = await lessonFolders(join(dir, 'lessons'), name, (problem) =>
        problems.push(problem),
      );
      expect(folders).toEqual([]);
      expect(problems.map(({ ruleId }) => ruleId)).toEqual(['file-readable']);
    },
  );
});

/** Text that means something to a program, and nothing to a reader. In a lesson, braces are written with a backslash. */
const INJECTED = [
  '#import "/etc/passwd": *',
  '#read("/etc/passwd")',
  '#panic("x")',
  '#sys.inputs',
  '\\u{41} \\ \\begin',
  '$ 1/0 $',
  '= Heading',
  '/* open',
  '// shut',
  '$' + '{process.env.HOME}',
  '{{7*7}}',
  '<%= 7*7 %>',
  '=HYPERLINK("https://example.org")',
  '+1+cmd|calc',
  '@SUM(A1)',
  '<script>alert(1)</script>',
  '</style><img src=x onerror=alert(1)>',
  ']]></svg>',
  '] #panic("y") [',
  '@label <label>',
  '#{ let x = 1 }',
  '%s %n',
];
const inMarkdown = (text: string) =>
  text.replace(/[\\{}<>*_#=+`|~@/[\]$:-]/g, (sign) => `&#${sign.charCodeAt(0)};`);
/** As a printer sets it: curly quotes. */
const flat = (text: string) => text.replace(/[\s“”"]+/g, '');

describe('is printed as it stands:', () => {
  let files: KitFile[];
  let problems: Problem[];
  let kits: KitFile[];
  const file = (name: string) =>
    files.find(({ entry }) => entry.path.endsWith(`/${name}`))?.bytes ?? new Uint8Array();
  const pages = async (name: string) => flat((await readPages(file(name))).join('\n'));

  beforeAll(async () => {
    const engines = await createEngines();
    const all = INJECTED.map(inMarkdown).join('; ');
    const attribute = INJECTED.map(inMarkdown).join('; ').replaceAll('"', '&quot;');
    const yaml = JSON.stringify(INJECTED.join('; '));
    const lesson: Change[] = [
      [STORY, all],
      ['What could Wren say?', all],
      ['Read slide 3 aloud, then hand out the cards.', all],
      ['We are writing to say what your child will learn.', all],
      ['title="Keep or tell"', `title="../..\\\\${attribute}"`],
      ['title="Cards"', 'title="../../../../etc/con"'],
      [
        'subject="Online safety in Years 3 and 4"',
        'subject="Online&#13;&#10;Bcc: a@b.example&#10;&#10;<b>x</b>\nX-Evil: 1"',
      ],
    ];
    const alert: Change[] = [
      ['now: The app in the alert, Blobchat, still runs as described.', `now: ${yaml}`],
      ['nowUnnamed: The app in the alert still runs as described.', `nowUnnamed: ${yaml}`],
      ['says: Some users said they were younger than they were.', `says: ${yaml}`],
      ['leftOut: No date and no source.', `leftOut: ${yaml}`],
      ['title: Notice about Blobchat', `title: ${yaml}`],
    ];
    const { sharedData, lessons } = await prepareFixture({ lesson, alert });
    const [prepared] = lessons;
    const [version] = prepared?.versions ?? [];
    if (!sharedData || !prepared || !version) throw new Error('The lesson cannot be read');
    const named = await readSchool(withName(`name: ${JSON.stringify(SCHOOL)}`));
    if (!named.read) throw new Error('The school cannot be read');
    version.version.school = named.read.school;
    const band = await makeBand(
      { lesson: prepared.lesson, sharedData, ...version, all: true },
      engines,
    );
    const whole = await makeWholeSchool(prepared, sharedData, engines, true);
    const report = await makeReport(prepared, sharedData, [], engines);
    files = [...band.files, ...whole.files, ...report.files];
    problems = [...band.problems, ...whole.problems, ...report.problems];
    kits = (await makeSchoolKit(prepared, sharedData, files, engines)).files;
  });

  test.each(['kite-sheet.pdf', 'plan.pdf', 'letter.pdf'])('on %s', async (name) => {
    const text = await pages(name);
    for (const words of INJECTED) expect(text).toContain(flat(words));
    expect(text).not.toContain('root:');
  });

  test('in the lead’s report', async () => {
    const text = await pages('report.pdf');
    for (const words of INJECTED) expect(text).toContain(flat(words));
  });

  test.each(['deck.html', 'deck-single-file.html', 'deck-share.html', 'letter.html'])(
    'in %s, where nothing of it runs',
    (name) => {
      const tree = fromHtml(strFromU8(file(name)));
      let text = '';
      const odd: string[] = [];
      visit(tree, (node) => {
        if (node.type === 'text') text += node.value;
        if (node.type !== 'element') return;
        if (node.tagName === 'script' && strFromU8(file(name)).includes('<script>alert'))
          odd.push('script');
        for (const [key, value] of Object.entries(node.properties))
          if (/^on/i.test(key) || /^\s*javascript:/i.test(String(value))) odd.push(key);
      });
      expect(odd).toEqual([]);
      for (const words of INJECTED) expect(flat(text)).toContain(flat(words));
    },
  );

  test('in a mail, whose headers nobody adds to', async () => {
    const mail = await PostalMime.parse(file('letter.eml'));
    expect(mail.bcc ?? []).toEqual([]);
    expect(mail.headers.map(({ key }) => key).sort()).toEqual(
      expect.arrayContaining(['content-type', 'mime-version', 'subject', 'x-unsent']),
    );
    expect(mail.headers.map(({ key }) => key)).not.toContain('x-evil');
    expect(mail.headers).toHaveLength(4);
    for (const words of INJECTED) expect(flat(mail.text ?? '')).toContain(flat(words));
  });

  test('in a school’s name, in a mail, on its page and on paper', async () => {
    const { headers } = await PostalMime.parse(file('letter.eml'));
    expect(headers.map(({ key }) => key)).not.toContain('bcc');
    expect(strFromU8(file('letter.html'))).not.toContain('<script');
    expect(await pages('letter.pdf')).toContain(flat('#panic()'));
  });

  test('and a zip has no name that leads out of it', () => {
    for (const { bytes } of kits)
      for (const name of Object.keys(unzipSync(bytes, { filter: () => true }))) {
        expect(name).toMatch(/^(README\.txt|(pupils|teacher|parents|staff)\/[^/\\:*?"<>|]+\.\w+)$/);
        expect(name).not.toMatch(/\.\.|^\/|\/con\./);
      }
  });

  test('and what no font can print is said', () => {
    for (const { reason } of problems) expect(reason).toMatch(/^Unexpected /);
  });
});
