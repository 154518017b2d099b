import type { Component } from '#model/lesson/component.ts';

/** An attribute of a module; empty where it has none of that name. */
export function attributeOf(node: Component | undefined, name: string): string {
  const attribute = node?.attributes.find(
    (entry) => entry.type === 'mdxJsxAttribute' && entry.name === name,
  );
  return typeof attribute?.value === 'string' ? attribute.value : '';
}
