/** README.md says what is true: its commands run, and print what it says. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { run } from './run-program.ts';

const readme = readFileSync('README.md', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};
const blocks = [...readme.matchAll(/```(sh|txt)\n([\s\S]*?)```/g)].map(([, kind, text]) => ({
  kind,
  text: (text ?? '').trim(),
}));

describe('README', () => {
  test('names only commands that exist', () => {
    const named = [...readme.matchAll(/npm (?:run )?([a-z]+)/g)].map(([, name]) => name ?? '');
    for (const name of new Set(named))
      if (name !== 'install' && name !== 'brings')
        expect([name, scripts[name] !== undefined]).toEqual([name, true]);
  });

  test('names only files that exist', () => {
    for (const [, path] of readme.matchAll(
      /`((?:src|lessons|scripts|tests)\/[\w./-]+|[A-Z]+\.md|LICENSE)`/g,
    ))
      expect([path, existsSync(path ?? '')]).toEqual([path, true]);
    const map = /```\n(lessons\/[\s\S]*?)```/.exec(readme)?.[1] ?? '';
    for (const line of map.trim().split('\n')) {
      const path = line.split(/\s/)[0] ?? '';
      if (path !== 'dist/') expect([path, existsSync(path)]).toEqual([path, true]);
    }
  });

  test('shows what the command of “Use” prints', async () => {
    const at = blocks.findIndex(({ text }) => text === 'npm run check');
    const { out, status } = await run('check', []);
    expect(status).toBe(0);
    expect(out.trim()).toBe(blocks[at + 1]?.text);
  });
});

describe('ARCHITECTURE.md', () => {
  const text = readFileSync('ARCHITECTURE.md', 'utf8');
  test('names only files that exist', () => {
    const paths = [...text.matchAll(/`((?:src|lessons|scripts|tests)\/[\w./-]+|[A-Z]+\.md)`/g)];
    expect(paths.length).toBeGreaterThan(20);
    for (const [, path = ''] of paths) expect([path, existsSync(path)]).toEqual([path, true]);
  });

  test('follows a sentence that goes where it says', () => {
    const lesson = readFileSync('lessons/meeting-people-on-live-video/lesson.mdx', 'utf8');
    expect(lesson).toMatch(/<Slide [^>]*title="Name the move"[^>]*facts="[^"]*\bf09\b/);
    expect(lesson).toContain('<Handout id="name-the-move"');
    const alert = readFileSync('lessons/meeting-people-on-live-video/alert.md', 'utf8');
    expect(alert).toMatch(/id: f09\n\s+says: .*threatened or blackmailed/);
  });
});

test('the newest version of the changelog is the program’s, and says when its facts were checked', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const [newest, ...older] = readFileSync('CHANGELOG.md', 'utf8').split(/^## /m).slice(1);
  expect(newest?.split('\n')[0]).toBe(version);
  for (const entry of [newest, ...older])
    expect(entry).toMatch(/^Facts checked on \d+ \w+ \d{4}\.$/m);
});
