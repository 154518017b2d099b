/** What a class is asked at the door is new to it, and what it is asked at the start is shown by the story that it hears. */
import { toString as textContent } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { attribute, inside, itemsOf } from '#compose/nodes.ts';
import type { Component } from '#model/lesson/component.ts';
import { type Tellable, tellingsOf } from '#model/lesson/tellings.ts';
import { forPupilsOf } from '#model/mechanism.ts';
import { sharedDataForTests } from '#scripts/samples/shared-data.ts';

const { sharedData, modules } = await sharedDataForTests();

/** Stories of the bands that have a baseline: their pupils write an exit ticket, or answer a second question. */
const stories = sharedData.bands
  .filter(({ parts }) => parts.baseline !== undefined)
  .flatMap((band) => tellingsOf(modules, band.id).map((story) => ({ ...story, band: band.id })));
const named = ({ band, id }: (typeof stories)[number]) => `${band} ${id}`;

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
  const without = stories.filter((story) => {
    const asked = [...questions(story)];
    return !['check-1', 'check-2'].every((id) => asked.some((question) => question.startsWith(id)));
  });
  expect(without.map(named)).toEqual([]);
});

/** What share of a statement's longer words, with those of its answer, its story says too: a statement from another story has fewer. */
const LEAST = 0.36;

const stems = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 5));

/** A story's own statements, or its risk's. */
function claimsOf({ module, risk, band }: (typeof stories)[number]) {
  const claims = inside(module, 'Claims');
  const shared = modules.risks.get(risk)?.bands.get(band);
  return itemsOf(claims.length > 0 || !shared ? claims : inside(shared, 'Claims'));
}

test('each statement of a baseline is about what its story shows', () => {
  const strange = stories.flatMap((story) => {
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

/** From this share of the shorter one's words on, two statements say the same to a class. */
const SAME = 0.6;

/** Words that most statements have. */
const COMMON = /^(the|and|you|that|can|for|what|with|has|not|are|your|who|they|was|one)$/;

/** Which share of the words of the shorter of two statements the other has as well. */
function shared(text: string, other: string): number {
  const words = (text: string) =>
    new Set((text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).filter((word) => !COMMON.test(word)));
  const [a, b] = [words(text), words(other)];
  return a.intersection(b).size / Math.max(1, Math.min(a.size, b.size));
}

test('the statements on a service and on its risk ask two things', () => {
  const twice = stories.flatMap((story) => {
    const band = sharedData.bands.find(({ id }) => id === story.band);
    const { telling } = story;
    if (!band || !telling) return [];
    const saysOf = (claim: ReturnType<typeof claimsOf>[number]) =>
      textContent(claim.children[0] ?? claim);
    const storyClaims = claimsOf(story).slice(0, 2).map(saysOf);
    return sharedData.mechanisms
      .filter(({ id }) => telling.shows.includes(id) || id in telling.asks)
      .flatMap((mechanism) => forPupilsOf(mechanism, band, sharedData.bands)?.claim.says ?? [])
      .flatMap((mechanismClaim) =>
        storyClaims.filter(
          (claim) => claim !== mechanismClaim && shared(mechanismClaim, claim) >= SAME,
        ),
      )
      .map((claim) => `${named(story)}: ${claim}`);
  });
  expect(twice).toEqual([]);
});

/** An answer is told by its length where it is longer than every other one by more than this. */
const LONGER = 1.15;

/** Share of the questions of an age whose right answer may be told so. */
const MOST_TOLD = 0.4;

test('the right answer is mostly not the longest', () => {
  const checks = stories.flatMap((story) =>
    slidesOf(story, 'check').flatMap((slide) =>
      inside(slide, 'Check').map((check) => {
        const answers = itemsOf([check]).map(({ checked, children: [first] }) => {
          return { checked, length: first ? textContent(first).trim().length : 0 };
        });
        const longest = (right: boolean) =>
          Math.max(
            0,
            ...answers.filter((answer) => answer.checked === right).map(({ length }) => length),
          );
        return { band: story.band, isTold: longest(true) > longest(false) * LONGER };
      }),
    ),
  );
  for (const [band, some] of Map.groupBy(checks, (check) => check.band))
    expect(some.filter(({ isTold }) => isTold).length / some.length, band).toBeLessThan(MOST_TOLD);
});

test('as long is given to mark the statements again as to mark them first', () => {
  const shorter = sharedData.bands.filter(
    ({ parts: { baseline = 0, endpoint = 0 } }) => endpoint < baseline,
  );
  expect(shorter.map(({ id }) => id)).toEqual([]);
});
