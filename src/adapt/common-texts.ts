import type { Node, RootContent } from 'mdast';
import type { Band } from '#model/band.ts';
import type { Common } from '#model/common.ts';
import type { Flow, Text } from '#model/lesson/content.ts';
import type { SharedData } from '#model/lesson/lesson.ts';
import { LEAD_ROLE, type School, SOCIAL_CARE } from '#model/school.ts';
import { listItems, textIn, textOf } from './text.ts';

/** A common text with the nation's addition, and with the school's names for people and services. */
export function commonSection(sharedData: SharedData, id: string): Flow {
  const { nation } = sharedData.school;
  const nodes = [
    ...(sharedData.common.get(id) ?? []),
    ...(sharedData.common.get(`${id}-${nation}`) ?? []),
  ];
  return nodes.map((node) => fillNation(node, nation));
}

/** The nation's own section, or else the one for all nations. */
export function nationSection(sharedData: SharedData, id: string): Flow {
  const { nation } = sharedData.school;
  const nodes = sharedData.common.get(`${id}-${nation}`) ?? sharedData.common.get(id) ?? [];
  return nodes.map((node) => fillNation(node, nation));
}

/** The common texts of a lesson's papers; bands that are read to have the `…-young` variant where there is one. */
export function commonTexts(sharedData: SharedData, band: Pick<Band, 'readAloud'>): Common {
  const items = (id: string): Text[] => {
    const young = `${id}-young`;
    return listItems(
      commonSection(sharedData, band.readAloud && sharedData.common.has(young) ? young : id),
    ).map(textOf);
  };
  return {
    disclosure: items('disclosure'),
    before: items('before'),
    after: items('after'),
    imageRule: textIn(
      (sharedData.common.get('image-rule') ?? []).map((node) =>
        fillNation(node, sharedData.school.nation),
      ),
    ),
  };
}

/** Fills `{leadRole}` and `{socialCare}` with the nation's terms. */
const fillNation = <N extends RootContent | Node>(node: N, nation: School['nation']): N =>
  fillNames(node, { leadRole: LEAD_ROLE[nation], socialCare: SOCIAL_CARE[nation] });

/** Fills `{leadRole}`. */
export const fillRole = <N extends RootContent | Node>(node: N, role: string): N =>
  fillNames(node, { leadRole: role });

/** Fills each `{key}` in a tree's text. */
export function fillNames<N extends RootContent | Node>(
  node: N,
  names: Readonly<Record<string, string>>,
): N {
  if ('value' in node && typeof node.value === 'string')
    return { ...node, value: fillIn(node.value, names) };
  if ('children' in node && Array.isArray(node.children))
    return { ...node, children: node.children.map((child: Node) => fillNames(child, names)) };
  return node;
}

/** Fills each `{key}` in a line. */
export const fillIn = (text: string, names: Readonly<Record<string, string>>): string =>
  Object.entries(names).reduce((line, [key, name]) => line.replaceAll(`{${key}}`, name), text);
