import { readFileSync } from 'node:fs';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

/** What Node is given for a command, as `npm run` gives it: its flags and the script. */
export function program(command: string): string[] {
  const [node, ...words] = (scripts[command] ?? '').split(' ');
  if (node !== 'node') throw new Error(`package.json has no “${command}” that Node runs`);
  return words;
}
