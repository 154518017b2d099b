import { PARTS } from '#model/band.ts';
import type { Component } from '#model/lesson/component.ts';
import { attribute } from './nodes.ts';

/**
 * Sorts slides by part. A check with `beat="choose"` goes into the story, after the main character's dilemma and before
 * the telling.
 */
export function inOrder(slides: readonly Component[]): Component[] {
  const choices = slides.filter((slide) => attribute(slide, 'beat') === 'choose');
  return PARTS.flatMap((part) => {
    const all = slides.filter((slide) => attribute(slide, 'part') === part);
    if (part !== 'story') return all.filter((slide) => !choices.includes(slide));
    const tell = all.findIndex((slide) => attribute(slide, 'beat') === 'tell');
    const at = tell < 0 ? all.length : tell;
    return [...all.slice(0, at), ...choices, ...all.slice(at)];
  });
}
