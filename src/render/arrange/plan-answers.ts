/** What a plan takes from the slides, for a teacher who holds only the plan: timers, what to listen for, and answers. */

import { toString as textContent } from 'mdast-util-to-string';
import type { Part } from '#model/band.ts';
import type { BandVersion } from '#model/band-version.ts';
import type { Place, Text } from '#model/lesson/content.ts';
import type { Slide, SlideBlock } from '#model/lesson/slide.ts';
import { halves } from '#model/text/half-minutes.ts';
import { capital } from '#model/text/mid-sentence.ts';
import type { PageContext } from './page-context.ts';
import { type InlineData, textData } from './text-data.ts';

interface Row {
  left: InlineData[];
  right: InlineData[];
}

const said = (v: string): InlineData[] => [{ t: 'text', v }];
const strong = (v: string): InlineData[] => [{ t: 'strong', c: said(v) }];

/** A part's slides that have a timer, each with its minutes: “Sort the cards: 8 on the timer, then 4 together.” */
export const timersOf = (slides: readonly Slide[], part: Part, page: PageContext) =>
  slides
    .filter((slide) => slide.part === part && !slide.optional)
    .flatMap(({ id, title, minutes, blocks, place }) => {
      const timer = blocks.reduce((sum, block) => sum + timerOf(block), 0);
      if (timer === 0) return [];
      const rest = minutes - timer;
      const then = rest > 0 ? `, then ${halves(rest)} together` : '';
      return [
        {
          slide: id.slice(1),
          says: page.text(`${title}: ${halves(timer)} on the timer${then}.`, place),
        },
      ];
    });

const timerOf = (block: SlideBlock): number =>
  block.kind === 'task' || block.kind === 'talk' ? block.minutes : 0;

/** The label of the note that says what a class may answer, by the part: what a teacher listens for. */
const LISTEN: Partial<Record<Part, RegExp>> = {
  story: /^You might hear/,
  activity: /^(?:What good|Good) looks like|^Listen for/,
  endpoint: /^Look for/,
};

/** What to listen for in a part: the best answer of a check, and what the notes of its slides say of answers. */
export function listenFor(slides: readonly Slide[], part: Part, page: PageContext): InlineData[][] {
  const ofPart = slides.filter((slide) => slide.part === part && !slide.optional);
  const best = ofPart
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'check' ? block.options : []))
    .filter(({ right }) => right)
    .map(({ text, place }) => [...strong('Best: '), ...textData(text, place, page)]);
  const label = LISTEN[part];
  const noted = ofPart.flatMap(({ notes, place }) =>
    notes.flatMap((node) => {
      const [first, ...rest] = node.type === 'paragraph' ? node.children : [];
      if (!label || !first || !label.test(textContent(first))) return [];
      const text = textContent({ type: 'paragraph', children: rest }).trim();
      return [said(page.text(capital(firstSentences(text)), place))];
    }),
  );
  // A story has a reply on most of its slides: the first stands for them.
  return [...best, ...(part === 'story' ? noted.slice(0, 1) : noted)];
}

/** Most words of a note: all of it stands beside the slide. */
const MOST_WORDS = 30;

/** The first sentences of a note, without a quotation that is cut off. */
function firstSentences(text: string): string {
  const ends = [...text.matchAll(/[.!?][”’"')]*(?= |$)/g)]
    .map(({ 0: end, index }) => text.slice(0, index + end.length))
    .filter((part) => part.split('“').length === part.split('”').length);
  return ends.findLast((part) => part.split(' ').length <= MOST_WORDS) ?? ends[0] ?? text;
}

/** The statements that are marked before and after, each with its answer from the notes. */
export function statementsAsked({ slides }: BandVersion, page: PageContext): Row[] {
  const marked = (again: boolean) =>
    slides.flatMap((slide) =>
      slide.blocks.flatMap((block) =>
        block.kind === 'statements' && block.again === again
          ? [{ ...block, notes: slide.notes }]
          : [],
      ),
    );
  const answers = new Map(
    marked(true).map(({ id, notes }) => [
      id,
      notes.flatMap((node) => (node.type === 'list' && node.ordered ? node.children : [])),
    ]),
  );
  return marked(false).flatMap(({ id, items, place }) =>
    items.map((item, index) => {
      const [answer] = answers.get(id)?.[index]?.children ?? [];
      return {
        left: textData(item, place, page),
        right:
          answer?.type === 'paragraph'
            ? textData(answer.children, place, page)
            : said('In the notes beside it, when it comes again.'),
      };
    }),
  );
}

/** What belongs where in the activities: cards by their group, pairs, and steps in their order. */
export const answerKeys = ({ slides }: BandVersion, page: PageContext): Row[] =>
  slides.flatMap(({ id, blocks }) =>
    blocks
      .flatMap((block) => keyOf(block, page))
      .map(({ left, right }) => ({ left: [...said(`${id.slice(1)} · `), ...left], right })),
  );

function keyOf(block: SlideBlock, page: PageContext): Row[] {
  const joined = (texts: readonly Text[], place: Place): InlineData[] =>
    texts.flatMap((text, index) => [
      ...said(index > 0 ? '; ' : ''),
      ...textData(text, place, page),
    ]);
  const named = (name: string, place: Place) => said(page.text(name, place));
  if (block.kind === 'sort')
    return block.groups.map((group) => ({
      left: named(group, block.place),
      right: joined(
        block.cards.filter((card) => card.group === group).map(({ text }) => text),
        block.place,
      ),
    }));
  if (block.kind === 'match')
    return block.pairs.map(({ left, right, place }) => ({
      left: textData(left, place, page),
      right: textData(right, place, page),
    }));
  if (block.kind === 'order')
    return block.items.map(({ text, place }, index) => ({
      left: said(`${index + 1}`),
      right: textData(text, place, page),
    }));
  return [];
}

/** Replies to the answers of the checks. */
export const repliesTo = ({ slides }: BandVersion, page: PageContext): Row[] =>
  slides
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'check' ? block.options : []))
    .map(({ text, right, reply, place }) => ({
      left: textData(text, place, page),
      right: [
        ...(right ? strong('Best. ') : []),
        ...reply.flatMap((node, at) => [
          ...(at > 0 ? said(' ') : []),
          ...('children' in node ? textData(node.children as Text, place, page) : []),
        ]),
      ],
    }));
