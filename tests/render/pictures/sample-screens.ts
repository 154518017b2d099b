/** A screen of every kind, read from a lesson as any other is. */
import { readFileSync } from 'node:fs';
import { screenBlock } from '#adapt/blocks/screen-block.ts';
import type { Problem } from '#diagnostics/problem.ts';
import { type Component, isComponentNode } from '#model/lesson/component.ts';
import type { Screen } from '#model/lesson/screen.ts';
import { parseMdx } from '#read/parse-mdx.ts';

const PEOPLE = { zeke: 'Zeke', zahra: 'Zahra', lewis: 'Lewis' };

export const sampleScreens = (): Screen[] =>
  screensOf(readFileSync('tests/fixtures/screens.mdx', 'utf8'));

/** The screens of a lesson's text. */
export function screensOf(source: string, problems: Problem[] = []): Screen[] {
  const file = 'screens.mdx';
  const report = (problem: Problem): void => void problems.push(problem);
  const tree = parseMdx({ path: file, text: source }, report);
  const context = {
    file,
    band: { id: 'ks3' },
    parts: null,
    sharedData: { school: { nation: 'england' } },
    cast: Object.fromEntries(Object.entries(PEOPLE).map(([id, name]) => [id, { id, name }])),
    report,
    hasPicture: (name: string) => name === 'umbrella',
  } as unknown as Parameters<typeof screenBlock>[0];
  return (tree?.children ?? [])
    .filter((node) => isComponentNode(node, 'Screen'))
    .flatMap((node) => screenBlock(context, node as Component) ?? []);
}
