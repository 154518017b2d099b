/** Recognises lines that are the same in every lesson: band templates, rules and help. */
import { HelpRoutes } from '#model/help-route.ts';
import { ENGLISH } from '#model/paper/letter-frame.ts';
import { readYaml } from '#read/read-yaml.ts';
import { sharedFile } from '../../sources.ts';

const ignoreProblem = () => {};
/** Shorter lines are too likely to match by chance. */
const MIN_LENGTH = 12;

/** Letters and digits only: typography changes quotes later, and markup differs. */
const keyOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * Builds a predicate for lines that do not come from this alert. A line with a word of this lesson, or with a renamed
 * character, does not match.
 */
export async function sharedLineTest(lessons: string): Promise<(line: string) => boolean> {
  const [templates, common, help] = await Promise.all(
    ['templates.mdx', 'common.mdx', 'help-routes.yaml'].map((name) =>
      sharedFile(lessons, name, ignoreProblem),
    ),
  );
  const frame = keyOf([templates, common, help].map((file) => file?.text ?? '').join(' '));
  const routes = (help && readYaml(help, HelpRoutes, ignoreProblem)?.routes) || [];
  const words = new Set(Object.values(ENGLISH).map(keyOf));
  const names = routes.map(({ name }) => name);
  return (line) => {
    const key = keyOf(line);
    return (
      words.has(key) ||
      (key.length >= MIN_LENGTH && frame.includes(key)) ||
      names.some((name) => line.startsWith(`${name}:`) || line.startsWith(`${name} `))
    );
  };
}
