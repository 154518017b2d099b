/** What stands in every lesson of this program, whatever its alert: the frame of each age, rules, and who can help. */
import { HelpRoutes } from '#model/help-route.ts';
import { ENGLISH } from '#model/letter-frame.ts';
import { readYaml } from '#read/read-yaml.ts';
import { sharedFile } from '../../sources.ts';

const quiet = () => {};
/** Shorter lines stand somewhere in any long text. */
const LEAST = 12;

/** Letters and digits alone: quotes are typeset later, and marks are for other eyes. */
const keyOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * Tells a line that is the same in every lesson from one that this alert brought. What has a word of this lesson in it, or a
 * character's other name, is not the same.
 */
export async function sameInAll(lessons: string): Promise<(line: string) => boolean> {
  const [templates, common, help] = await Promise.all(
    ['templates.mdx', 'common.mdx', 'help-routes.yaml'].map((name) =>
      sharedFile(lessons, name, quiet),
    ),
  );
  const frame = keyOf([templates, common, help].map((file) => file?.text ?? '').join(' '));
  const routes = (help && readYaml(help, HelpRoutes, quiet)?.routes) || [];
  const words = new Set(Object.values(ENGLISH).map(keyOf));
  const names = routes.map(({ name }) => name);
  return (line) => {
    const key = keyOf(line);
    return (
      words.has(key) ||
      (key.length >= LEAST && frame.includes(key)) ||
      names.some((name) => line.startsWith(`${name}:`) || line.startsWith(`${name} `))
    );
  };
}
