/**
 * A sheet's blocks, and its editions. An edition with parts of its own is made only where they differ from the standard
 * sheet.
 */

import { attributeWords, type Component, isComponentNode } from '#model/lesson/component.ts';
import type { Slide } from '#model/lesson/slide.ts';
import { type Edition, STANDARD } from '#model/paper/edition.ts';
import type { Handout, HandoutBlock } from '#model/paper/handout.ts';
import type { HandoutKind } from '#model/paper/handout-kind.ts';
import { handoutBlocks } from './blocks/handout-blocks.ts';
import { childrenFor } from './components.ts';
import { type Context, fail } from './context.ts';
import { narrowBlocks } from './narrow-blocks.ts';
import { wordBank } from './word-bank.ts';

export function handoutEditions(
  context: Context,
  node: Component,
  kind: HandoutKind,
  slides: readonly Slide[],
): Pick<Handout, 'blocks' | 'editions'> {
  const named = namedVersions(node);
  checkNamed(context, node, named);
  const activities = new Map(
    slides
      .flatMap((slide) => slide.blocks)
      .flatMap((block) => ('id' in block ? [[block.id, block] as const] : [])),
  );
  const written = (parts: string) => {
    const at = { ...context, parts };
    return handoutBlocks(at, childrenFor(at, node), activities);
  };
  const standard = written(STANDARD);
  const partsOf = (version: Edition): HandoutBlock[] => {
    const blocks = version.parts !== STANDARD && named.size > 0 ? written(version.parts) : standard;
    const narrowed = narrowBlocks(blocks, version);
    return [...wordBank(narrowed, slides, version, context.band), ...narrowed];
  };
  return {
    blocks: standard,
    editions: context.sharedData.paper
      .filter(({ kinds }) => kinds.includes(kind))
      .flatMap((version) => {
        const blocks = partsOf(version);
        const same = JSON.stringify(blocks) === JSON.stringify(standard);
        if (same && version.parts !== STANDARD) return [];
        return [{ version: version.id, blocks: same ? null : blocks }];
      }),
  };
}

/** Editions that a default handout gets: the same parts, drawn differently. */
export const defaultEditions = (
  versions: readonly Edition[],
  { kind, paper }: Pick<Handout, 'kind' | 'paper'>,
): Handout['editions'] =>
  versions
    .filter(({ standing, parts, kinds }) => standing && parts === STANDARD && kinds.includes(kind))
    // Large print is held in the hand, and needs no larger paper as well.
    .filter(({ type }) => type.least === 0 || paper === 'a4')
    .map(({ id }) => ({ version: id, blocks: null }));

/** Ids of editions that parts of the sheet are marked for. */
function namedVersions(node: Component): Set<string> {
  const named = new Set<string>();
  const visit = (component: Component) => {
    for (const id of attributeWords(component, 'versions') ?? []) named.add(id);
    for (const child of component.children) if (isComponentNode(child)) visit(child);
  };
  visit(node);
  return named;
}

function checkNamed(context: Context, node: Component, named: ReadonlySet<string>) {
  const known = new Set(context.sharedData.paper.map(({ parts }) => parts));
  for (const id of named)
    if (!known.has(id))
      fail(
        context,
        'reference-resolves',
        node,
        `Unexpected versions="${id}" on a part of this sheet, expected ${[...known].join(', ')}`,
        'A part for an edition that nobody makes would be lost. Editions with parts of their own are in lessons/editions.yaml.',
      );
}
