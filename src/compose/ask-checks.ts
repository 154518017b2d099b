import type { List, Node, Paragraph, RootContent } from 'mdast';
import { toString as textContent } from 'mdast-util-to-string';
import type { Component } from '#model/component.ts';
import { attribute, inside, inTurn, itemsOf, mapTree, withNotes } from './nodes.ts';
import { type Piece, partSlides } from './pieces.ts';

/** Minutes in which a class can vote, hear why, and vote again. */
const LEAST_MINUTES = 1.5;

/**
 * Checks as the deck has room and time for: one of each risk, in order, then further ones of the risk that leads. A
 * risk whose check gets no slide is asked about aloud, with the last of those that do: nothing is taught unchecked.
 * @param room Slides that the deck may still have.
 * @param minutes What the band has for checks.
 */
export function askChecks(pieces: readonly Piece[], room: number, minutes: number): Component[] {
  const checks = pieces.map((piece) => partSlides(piece, 'check'));
  const inTime = Math.max(pieces.length, Math.floor(minutes / LEAST_MINUTES));
  const chosen = new Set(inTurn(checks).slice(0, Math.max(1, Math.min(room, inTime))));
  const slides = checks.flat().filter((slide) => chosen.has(slide));
  const aloud = pieces.flatMap((piece, index) => {
    const [first] = checks[index] ?? [];
    return first && !chosen.has(first) ? spoken(first, piece) : [];
  });
  return slides.map((slide, index) =>
    index === slides.length - 1 ? withNotes(slide, (notes) => [...notes, ...aloud]) : slide,
  );
}

/** A check as the teacher reads it out: the question, and each answer with its reply. */
function spoken(slide: Component, piece: Piece): RootContent[] {
  const check = inside(slide, 'Check')[0];
  if (!check) return [];
  const ask: Paragraph = {
    type: 'paragraph',
    children: [
      {
        type: 'strong',
        children: [{ type: 'text', value: askAloud(piece) }],
      },
      { type: 'text', value: ` “${attribute(check, 'question')}” Fingers show the answer.` },
    ],
  };
  const answers: List = {
    type: 'list',
    ordered: true,
    spread: false,
    children: itemsOf([check]).map((item) => {
      const [answer, ...reply] = item.children;
      const says = answer ? textContent(withoutPictures(answer)).trim() : '';
      const mark = item.checked === true ? ' (the best one)' : '';
      return {
        type: 'listItem',
        spread: false,
        children: [
          {
            type: 'paragraph',
            children: [
              { type: 'strong', children: [{ type: 'text', value: `“${says}”${mark}` }] },
              { type: 'text', value: ' ' },
              ...reply.flatMap((one) => (one.type === 'paragraph' ? one.children : [])),
            ],
          },
        ],
      };
    }),
  };
  return [ask, answers];
}

/** The story of a support is not on the short route: there nobody could answer. */
const askAloud = ({ module, role }: Piece): string =>
  `Ask aloud${role === 'support' ? ' (not on the short route)' : ''}, on ${attribute(module, 'topic')}:`;

/** A picture's description is for eyes that cannot see it, and is not read out to those that can. */
const withoutPictures = (node: Node): Node =>
  mapTree(node, (one) => (one.type === 'image' ? [] : [one]))[0] ?? node;
