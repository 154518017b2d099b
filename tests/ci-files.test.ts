/** The ready-made CI files: each is YAML of its kind, and every command in it is one of ours, as it is used. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { run, runAlone } from './run-program.ts';

const FILES = ['github-actions.yml', 'gitlab-ci.yml', 'kubernetes.yaml'] as const;
const read = (name: string): unknown[] =>
  parseAllDocuments(readFileSync(`ci/${name}`, 'utf8'), { strict: true }).map((document) => {
    expect(document.errors).toEqual([]);
    return document.toJS();
  });

/** All texts in a value, wherever they stand. */
const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];

/** What a CI puts in the place of its variables. */
const FILLED: [RegExp, string][] = [
  [/\$\{\{ (?:matrix\.shard|strategy\.job-total) \}\}/g, '4'],
  [/\$(?:CI_NODE_INDEX|CI_NODE_TOTAL|index)\b/g, '4'],
];

/** Each of our commands in a file, as words: npm run NAME -- WORDS. */
function commandsIn(name: string): { command: string; words: string[] }[] {
  return textsIn(read(name))
    .flatMap((text) => text.split(/\n|&&|;/))
    .map((line) => FILLED.reduce((filled, [variable, by]) => filled.replaceAll(variable, by), line))
    .flatMap((line) => {
      const [, command = '', words = ''] = /^\s*npm run ([a-z]+)(?: -- (.*))?$/.exec(line) ?? [];
      return command === '' ? [] : [{ command, words: words.trim().split(/\s+/) }];
    });
}

describe.each(FILES)('%s', (name) => {
  const commands = commandsIn(name);

  test('builds shards, merges and publishes, for everybody to see', () => {
    expect(commands.map(({ command }) => command)).toEqual(['build', 'merge', 'publish']);
    const [build] = commands;
    expect(build?.words).toEqual(expect.arrayContaining(['--public', '--shard', '4/4']));
    expect(readFileSync(`ci/${name}`, 'utf8')).toContain('FOREWARNED_CACHE');
  });

  test('gives each command options that it has', async () => {
    for (const { command, words } of commands) {
      // The first file’s are begun as a machine begins them.
      const runs = name === FILES[0] ? runAlone : run;
      const { status, out } = await runs(command, [...words, '--help']);
      expect([command, words, status]).toEqual([command, words, 0]);
      expect(out).toContain(`npm run ${command}`);
    }
    // The look finds an option that a command does not have.
    expect((await run('merge', ['--shard', '1/2', '--help'])).status).toBe(2);
  });

  test('reads and writes the same folders from one command to the next', () => {
    const [build, merge, publish] = commands.map(({ words }) => words.join(' '));
    const shards = /--out (\S*shards)\/4/.exec(build ?? '')?.[1];
    expect(shards).toBeDefined();
    if (shards !== 'shards') expect(merge).toContain(`${shards}/4`);
    const merged = /--out (\S+)/.exec(merge ?? '')?.[1];
    expect(publish?.startsWith(`${merged} `)).toBe(true);
  });

  test('keeps, caches and hands on no alert’s own words', () => {
    const text = readFileSync(`ci/${name}`, 'utf8');
    const [files] = read(name);
    const handedOn = textsIn(files).filter((line) => /\balert\.source\.json\b/.test(line));
    expect(handedOn.every((line) => /!\*\*\/alert\.source\.json|^\*\*\/alert/.test(line))).toBe(
      true,
    );
    expect(text).not.toMatch(/(path|paths):\s*\[?\s*(\.|lessons|approvals)\/?\s*\]?$/m);
  });
});

test('as many shards are built as are merged on Kubernetes', () => {
  const [, build] = read('kubernetes.yaml') as [unknown, KubernetesJob];
  const { completions, parallelism, completionMode } = build.spec.jobTemplate.spec;
  expect({ completions, parallelism, completionMode }).toEqual({
    completions: 4,
    parallelism: 4,
    completionMode: 'Indexed',
  });
  const merge = commandsIn('kubernetes.yaml').find(({ command }) => command === 'merge');
  expect(merge?.words.filter((word) => word.startsWith('/library/shards/'))).toHaveLength(
    completions,
  );
});

interface KubernetesJob {
  spec: {
    jobTemplate: {
      spec: Record<'completions' | 'parallelism', number> & { completionMode: string };
    };
  };
}
