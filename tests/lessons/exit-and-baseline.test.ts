/** What a class is asked at the door is new to it, and what it is asked at the start is shown by the story that it hears. */
import { toString as textContent } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { attribute, inside, itemsOf } from '#compose/nodes.ts';
import type { Component } from '#model/component.ts';
import { type Tellable, tellingsOf } from '#model/tellings.ts';
import { sharedDataForTests } from './shared-data.ts';

const { sharedData, modules } = await sharedDataForTests();

/** Stories of the bands that have a baseline: their pupils write an exit ticket, or answer a second question. */
const told = sharedData.bands
  .filter(({ parts }) => parts.baseline !== undefined)
  .flatMap((band) => tellingsOf(modules, band.id).map((story) => ({ ...story, band: band.id })));
const named = ({ band, id }: (typeof told)[number]) => `${band} ${id}`;

const slidesOf = ({ module }: Tellable, ...parts: string[]): Component[] =>
  inside(module, 'Slide').filter((slide) => parts.includes(attribute(slide, 'part') ?? ''));

test('each story keeps a question for the exit ticket that its deck does not ask', () => {
  const questions = (story: Tellable) =>
    new Set(
      slidesOf(story, 'check').flatMap((slide) =>
        inside(slide, 'Check').map(
          (check) => `${attribute(slide, 'id')}: ${attribute(check, 'question')}`,
        ),
      ),
    );
  const without = told.filter((story) => {
    const asked = [...questions(story)];
    return !['check-1', 'check-2'].every((id) => asked.some((one) => one.startsWith(id)));
  });
  expect(without.map(named)).toEqual([]);
});

/** What share of a statement's longer words, with those of its answer, its story says too: a statement from another story has fewer. */
const LEAST = 0.36;

const stems = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 5));

/** A story's own statements, or its risk's. */
function claimsOf({ module, risk, band }: (typeof told)[number]) {
  const own = inside(module, 'Claims');
  const shared = modules.risks.get(risk)?.bands.get(band);
  return itemsOf(own.length > 0 || !shared ? own : inside(shared, 'Claims'));
}

test('each statement of a baseline is about what its story shows', () => {
  const strange = told.flatMap((story) => {
    const shown = new Set(
      slidesOf(story, 'story', 'check', 'activity').flatMap((slide) => stems(textContent(slide))),
    );
    return claimsOf(story).flatMap((claim) => {
      const words = stems(textContent(claim));
      const share = words.filter((word) => shown.has(word)).length / words.length;
      return share < LEAST ? [`${named(story)}: ${textContent(claim)}`] : [];
    });
  });
  expect(strange).toEqual([]);
});
