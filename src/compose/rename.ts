import type { Node } from 'mdast';
import type { Character } from '#model/lesson/character.ts';
import { type Component, isComponentNode } from '#model/lesson/component.ts';
import { renamer } from '#model/text/rename.ts';
import { mapTop } from './nodes.ts';

/**
 * Renames characters in a band's texts and readable attributes (titles, questions, descriptions of pictures). Ids stay,
 * so that pictures keep their faces.
 * @param names New names by a character's id.
 */
export function renamed(
  band: Component,
  cast: readonly Pick<Character, 'id' | 'name'>[],
  names: Readonly<Record<string, string>>,
): Component {
  const inText = renamer(cast, names);
  if (!inText) return band;
  return mapTop(band, (part) => {
    if (isComponentNode(part))
      return [
        Object.assign({}, part, {
          attributes: part.attributes.map((attribute) =>
            attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
              ? { ...attribute, value: inText(attribute.value) }
              : attribute,
          ),
        }),
      ];
    const { value, alt } = part as Node & { value?: string; alt?: string | null };
    return [
      Object.assign(
        {},
        part,
        value ? { value: inText(value) } : {},
        alt ? { alt: inText(alt) } : {},
      ),
    ];
  });
}
