/** Compares a lesson with its approval, lists what keeps it a draft, and approves it. */
import { lessonDraftReasons } from '#adapt/draft-reasons.ts';
import { homeLetter } from '#adapt/home-letter.ts';
import type { Lesson, SharedData } from '#model/lesson/lesson.ts';
import type { AdultDeck } from '#model/paper/workshop.ts';
import { type AdaptWith, adaptBands } from './adapt-bands.ts';
import {
  approvalFile,
  approvalPath,
  judgeApproval,
  productHashes,
  type ReadApproval,
} from './approval.ts';
import type { Prepared } from './prepared.ts';

/** @param isWhole Have all bands been adapted? Otherwise the rest are adapted here, for the comparison. */
export async function withApprovalOf(
  prepared: Prepared,
  adaptWith: AdaptWith,
  isWhole: boolean,
  readApproval: ReadApproval | undefined,
): Promise<Prepared> {
  const { lesson } = prepared;
  const { sharedData } = adaptWith;
  const text = await readApproval?.(approvalPath(sharedData.school, lesson.slug));
  const approval = await judgeApproval(lesson, text ?? null, () => {
    // Problems of bands that are not built are reported when they are.
    const whole = isWhole ? prepared : adaptBands(lesson, all(adaptWith), () => {});
    return hashesOf({ ...prepared, ...whole }, sharedData);
  });
  return withApproval(prepared, approval, sharedData);
}

const all = ({ wants: _, ...rest }: AdaptWith): AdaptWith => rest;

const hashesOf = ({ lesson, versions, workshops }: Prepared, sharedData: SharedData) =>
  productHashes(
    { lesson, versions: versions.map(({ version }) => version), workshops },
    sharedData,
  );

/** Puts the approval, and what it leaves to be done, into versions that were adapted before it was known. */
export function withApproval(
  prepared: Prepared,
  approval: Lesson['approval'],
  sharedData: SharedData,
): Prepared {
  const { versions, workshops } = prepared;
  const lesson = { ...prepared.lesson, approval };
  const draft = lessonDraftReasons(lesson, sharedData);
  const isDraft = draft.length > 0;
  const judged = new Map(versions.map(({ version }) => [version, { ...version, draft, isDraft }]));
  // Slides of the lesson that families are shown keep the approval of the pupils' version.
  const deckOf = (deck: AdultDeck): AdultDeck => ({
    ...deck,
    slides: deck.slides.map((slide) => ({
      ...slide,
      from: slide.from && (judged.get(slide.from) ?? slide.from),
    })),
    draft,
  });
  return {
    ...prepared,
    lesson,
    versions: versions.map(({ version, pupils }) => ({
      version: judged.get(version) ?? version,
      pupils: { ...pupils, draft: isDraft },
    })),
    workshops: workshops && {
      parents: {
        ...workshops.parents,
        deck: deckOf(workshops.parents.deck),
        cards: workshops.parents.cards.map((card) => ({ ...card, draft: isDraft })),
      },
      staff: deckOf(workshops.staff),
    },
  };
}

/**
 * Approves a lesson in its present state.
 * @returns The text of the approval file, or what has to be done first.
 */
export async function approveLesson(
  prepared: Prepared,
  sharedData: SharedData,
  by: { role: string; date: string },
): Promise<{ text: string; products: Record<string, string> } | { first: string[] }> {
  const { lesson, versions } = prepared;
  const first = lessonDraftReasons({ ...lesson, approval: null }, sharedData);
  if (first.length > 0) return { first };
  if (versions.length === 0 && homeLetter(lesson, sharedData) === null)
    return {
      first: ['There is nothing to approve: no lesson and no letter is made of this alert.'],
    };
  const products = await hashesOf(prepared, sharedData);
  return { text: await approvalFile(by, products), products };
}
