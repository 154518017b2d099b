import { z } from 'zod';
import { type Report, startOf } from '#diagnostics/problem.ts';
import { attributesOf, isComponentNode } from '#model/lesson/component.ts';
import type { FurtherTelling } from '#model/lesson/module.ts';
import { FAMILIES, type Stories } from '#model/lesson/story.ts';
import { readFrontMatter } from './read-front-matter.ts';
import { readSharedTree } from './read-tree.ts';
import type { SourceFile } from './read-yaml.ts';

/** Front matter of `lessons/stories/<family>/<telling>.mdx`. */
const TellingMeta = z.strictObject({
  /** Its id, which is also its file name. */
  telling: z.string(),
  /** Id in the taxonomy of the risk that it leads. */
  risk: z.string(),
  /** Kind of story, which is also its folder. */
  family: z.enum(FAMILIES),
});

/** An error in a story, and how to mend it. */
type Fault = readonly [reason: string, note: string];

/**
 * Reads the further stories of risks, and reports every error.
 * @param stories Stories by band: a further story has an entry there, with its risk.
 * @param only Risks whose stories are read, by id; `null` for all.
 */
export function readTellings(
  files: readonly SourceFile[],
  stories: ReadonlyMap<string, Stories>,
  only: ReadonlySet<string> | null,
  report: Report,
): Map<string, FurtherTelling> {
  const tellings = new Map<string, FurtherTelling>();
  const risks = riskOfEach(stories);
  for (const file of files) {
    const risk = risks.get(nameOf(file));
    if (only && risk && !only.has(risk)) continue;
    const telling = readTelling(file, stories, report);
    if (telling) tellings.set(telling.telling, telling);
  }
  for (const [id, risk] of risks)
    if ((only === null || only.has(risk)) && !files.some((file) => nameOf(file) === id))
      report({
        ruleId: 'reference-resolves',
        place: startOf('lessons/stories'),
        reason: `Unexpected telling “${id}” without a file, expected lessons/stories/FAMILY/${id}.mdx`,
        note: 'A further story needs its slides and sheets. Write the file, or take the telling out of the stories of its band.',
      });
  return tellings;
}

/** Further stories with their risks. */
const riskOfEach = (stories: ReadonlyMap<string, Stories>): Map<string, string> =>
  new Map(
    [...stories.values()].flatMap(({ tellings }) =>
      Object.entries(tellings).flatMap(([id, { risk }]) => (risk ? [[id, risk] as const] : [])),
    ),
  );

/** A telling's id, from its file name; its folder is its family. */
const nameOf = ({ path }: SourceFile): string => /([^/]*)\.mdx$/.exec(path)?.[1] ?? '';
const folderOf = ({ path }: SourceFile): string => path.split('/').at(-2) ?? '';

function readTelling(
  source: SourceFile,
  stories: ReadonlyMap<string, Stories>,
  report: Report,
): FurtherTelling | null {
  const root = readSharedTree(source, new Set(['Module']), report);
  const meta = root && readFrontMatter(root, source, TellingMeta, report);
  if (!meta) return null;
  const teach = root.children.filter((node) => isComponentNode(node, 'Module'));
  const [module] = teach;
  const at = module ? attributesOf(module, 'Module') : null;
  if (!module || !at?.success) {
    reportAt(source, report, [
      'Unexpected telling without <Module>, expected one',
      'A telling is for one band. Write <Module band="…"> … </Module>.',
    ]);
    return null;
  }
  const { band } = at.data;
  const faults: (Fault | false)[] = [
    teach.length > 1 && [
      `Unexpected second <Module>, expected one`,
      'A telling is for one band: another age has other people. Give it a file of its own.',
    ],
    meta.telling !== nameOf(source) && [
      `Unexpected telling “${meta.telling}”, expected “${nameOf(source)}”, as the file is called`,
      'A lesson finds a telling by the name of its file. Make the two agree.',
    ],
    meta.family !== folderOf(source) && [
      `Unexpected family “${meta.family}”, expected “${folderOf(source)}”, as the folder is called`,
      'Tellings of a family lie side by side. Make the two agree.',
    ],
    stories.get(band)?.tellings[meta.telling]?.risk !== meta.risk && [
      `Unexpected telling “${meta.telling}”, expected it in lessons/stories/${band}.yaml too, with risk: ${meta.risk}`,
      'What a story offers to turns stands there: people, record, hooks. Add it under tellings.',
    ],
  ];
  for (const fault of faults) if (fault) reportAt(source, report, fault);
  return { ...meta, file: source.path, band, module };
}

const reportAt = (source: SourceFile, report: Report, [reason, note]: Fault): void =>
  report({ ruleId: 'reference-resolves', place: startOf(source.path), reason, note });
