/** `npm run try-stories`: composes every lead story with the turns that may join it, and prints the problems. */
import type { Node } from 'mdast';
import { toString as textContent } from 'mdast-util-to-string';
import { composeLesson } from '#compose/compose-lesson.ts';
import { hasErrors, printProblems } from '#diagnostics/print-problems.ts';
import type { Problem } from '#diagnostics/problem.ts';
import type { Band } from '#model/band.ts';
import { childrenOf, isComponentNode } from '#model/lesson/component.ts';
import { joinTurns } from '#model/lesson/join-turns.ts';
import type { SharedData } from '#model/lesson/lesson.ts';
import type { Modules } from '#model/lesson/module.ts';
import { tellingsOf } from '#model/lesson/tellings.ts';
import { prepare } from '#pipeline';
import { type LessonFolder, readLesson } from '#read/read-lesson.ts';
import { readModules } from '#read/read-modules.ts';
import { readSharedData } from '#read/read-shared-data.ts';
import { EXIT, runCommand } from './command.ts';
import { knownPictures } from './engines/pictures.ts';
import { bandToTry, lessonToTry } from './samples/lesson-to-try.ts';
import { PLAIN_ALERT } from './samples/plain-alert.ts';
import { moduleFiles, sharedFiles } from './sources.ts';
import { storyTable } from './story-table.ts';

/** Risks of a lesson, the leading one first, and its story. */
interface Choice {
  risks: readonly string[];
  telling: string;
}

/** Lead stories with their turns: all pairs, or enough that each turn is combined with each story. */
function combinations(
  band: Band,
  sharedData: SharedData,
  modules: Modules,
  all: boolean,
): Choice[] {
  const stories = modules.stories.get(band.id);
  const turns = Object.keys(stories?.turns ?? {});
  return tellingsOf(modules, band.id).flatMap(({ id: telling, risk: lead }): Choice[] => {
    const joins = (risks: readonly string[]) =>
      joinTurns(risks, stories, band, sharedData.risks, telling).left.length === 0;
    const inTelling = (lists: readonly (readonly string[])[]) =>
      lists.map((risks) => ({ risks, telling }));
    const others = turns.filter((id) => id !== lead && joins([lead, id]));
    const pairs = others.flatMap((first, index) =>
      others.slice(index + 1).flatMap((second) => {
        const risks = [lead, first, second];
        return joins(risks) ? [risks] : [];
      }),
    );
    if (all) return inTelling([[lead], ...others.map((other) => [lead, other]), ...pairs]);
    const covered = new Set<string>();
    const some = pairs.filter(([, first = '', second = '']) => {
      if (covered.has(first) && covered.has(second)) return false;
      covered.add(first).add(second);
      return true;
    });
    const alone = others.filter((id) => !covered.has(id)).map((id) => [lead, id]);
    return inTelling([[lead], ...some, ...alone]);
  });
}

const lessonOf = (band: Band, { risks, telling }: Choice, slug: string, mechanism = '') => ({
  slug,
  lesson: {
    path: `try/${band.id}/${[telling, ...risks.slice(1)].join('+')}.mdx`,
    text: lessonToTry(risks[0] ?? '', [bandToTry({ id: band.id, risks, telling })], { mechanism }),
  },
  alert: { path: `try/${band.id}/${[telling, ...risks.slice(1)].join('+')}.md`, text: PLAIN_ALERT },
  shingles: null,
});

async function print(
  folder: LessonFolder,
  sharedData: SharedData,
  modules: Modules,
  report: (problem: Problem) => void,
): Promise<void> {
  const lesson = await readLesson(folder, report);
  if (!lesson) return;
  const { root } = composeLesson(lesson, sharedData, modules, report);
  for (const node of root.children)
    if (isComponentNode(node, 'Band')) for (const line of linesOf(node)) console.log(line);
}

/** Attributes with readable text. */
const TEXT_ATTRIBUTES = [
  'title',
  'question',
  'prompt',
  'subject',
  'intro',
  'caption',
  'label',
  'alt',
  'who',
];

/** A tree as lines of text. */
function linesOf(node: Node): string[] {
  if (node.type === 'paragraph' || node.type === 'heading') return [textContent(node), ''];
  if (node.type === 'tableRow')
    return [
      childrenOf(node)
        .map((node) => textContent(node))
        .join(' | '),
    ];
  if (node.type === 'listItem') {
    const { checked } = node as Node & { checked?: boolean | null };
    const mark = typeof checked === 'boolean' ? (checked ? '[x] ' : '[ ] ') : '';
    return [
      `- ${mark}${childrenOf(node)
        .map((node) => textContent(node))
        .join(' → ')}`,
    ];
  }
  const inside = childrenOf(node).flatMap(linesOf);
  if (!isComponentNode(node)) return [...inside, ''];
  const attributes = node.attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' && TEXT_ATTRIBUTES.includes(attribute.name)
      ? [`${attribute.name}: ${attribute.value}`]
      : [],
  );
  const head = `${node.name === 'Slide' ? '\n=== ' : '· '}${[node.name, ...attributes].join(' · ')}`;
  return [head, ...inside];
}

await runCommand({
  help: `npm run try-stories [-- --band ID] [--lead ID] [--all] [--read RISK,RISK,RISK] [--table]

Composes each lead story with the turns that may join it, and checks what comes of it. Nothing is written.

  --band ID     one band (default: every band)
  --lead ID     the stories of one risk, or one further story (default: every one)
  --all         with every pair of turns (default: each turn once or twice)
  --mechanism ID  of an alert that is led by it (default: none)
  --read LIST   print the lesson on these risks, to be read aloud; the first one leads, with the story of --lead
  --table       print which mechanism is shown to whom: as another way into a story, by a story of itself, by two
  --lessons DIR read the stories of DIR (default: lessons)

Exit codes: 0 no errors, 1 the content has problems, 2 wrong usage, 3 a fault of the program.`,
  options: {
    band: { type: 'string' },
    lead: { type: 'string' },
    all: { type: 'boolean', default: false },
    read: { type: 'string' },
    table: { type: 'boolean', default: false },
    mechanism: { type: 'string' },
    lessons: { type: 'string', default: 'lessons' },
  },
  async run({ band: only, lead, all, read, table, mechanism, lessons: dir = 'lessons' }) {
    const problems: Problem[] = [];
    const report = (problem: Problem) => problems.push(problem);
    const files = await sharedFiles(dir, undefined, report);
    const sharedData = files && (await readSharedData(files, report));
    const sources = await moduleFiles(dir, report);
    const modules = readModules(sources, report);
    const bands = sharedData?.bands.filter(({ id }) => id === (only ?? id)) ?? [];
    if (!files || !sharedData || bands.length === 0) {
      console.error(
        printProblems(problems, { color: false }) ||
          `There is no band “${only}” in ${dir}/bands.yaml.`,
      );
      return problems.length > 0 ? EXIT.content : EXIT.usage;
    }
    if (table) {
      for (const line of storyTable({ ...sharedData, bands }, modules)) console.log(line);
    } else if (read) {
      const risks = read.split(',');
      const choice = { risks, telling: lead ?? risks[0] ?? '' };
      for (const band of bands)
        await print(lessonOf(band, choice, 'to-read', mechanism), sharedData, modules, report);
    } else {
      const choices = bands.flatMap((band) =>
        combinations(band, sharedData, modules, all)
          .filter(({ risks, telling }) => [risks[0], telling].includes(lead ?? telling))
          .map((combination) => ({ band, choice: combination })),
      );
      const hasPicture = knownPictures();
      const prepared = await prepare(
        {
          sharedData: files,
          modules,
          lessons: choices.map(({ band, choice }, index) =>
            lessonOf(band, choice, `try-${index}`, mechanism),
          ),
        },
        { today: '2026-11-28', hasPicture },
      );
      problems.push(...prepared.problems);
      console.log(`${choices.length} lessons composed.`);
    }
    console.log(problems.length > 0 ? printProblems(problems, { color: false }) : 'No problems.');
    return hasErrors(problems) ? EXIT.content : EXIT.done;
  },
});
