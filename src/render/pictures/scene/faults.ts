/** What a composition does that a picture may not: heads over heads, words over heads, somebody cut off. */

import type { Box } from '../people/figure.ts';
import { overlap, runsOver } from './balloons.ts';
import type { Composition } from './compose.ts';
import { STAGE_HEIGHT, STAGE_WIDTH } from './layout.ts';

/** @returns A plain sentence for each fault; none for a sound composition. */
export function compositionFaults({
  people,
  balloons,
  things,
  shift,
  bottom,
}: Composition): string[] {
  const faults: string[] = [];
  const isOutside = ({ x, y, width, height }: Box): boolean =>
    x < 0 || y < shift || x + width > STAGE_WIDTH || y + height > STAGE_HEIGHT + shift;
  const inner = (box: Box): Box => shrunk(box, 0.12);
  for (const [index, person] of people.entries()) {
    for (const other of people.slice(index + 1))
      if (overlap(inner(person.head), inner(other.head)))
        faults.push(`the heads of ${person.who} and ${other.who} overlap`);
    if (isOutside(inner(person.head)))
      faults.push(`the head of ${person.who} is cut off by the edge`);
    for (const balloon of balloons)
      if (overlap(balloon.box, inner(person.head)))
        faults.push(`the balloon of ${balloon.who} covers the head of ${person.who}`);
    for (const thing of things)
      if (thing.layer !== 'back' && overlap(inner(person.head), shrunk(thing.box, 0.2)))
        faults.push(`the ${thing.name} covers the head of ${person.who}`);
  }
  for (const [index, balloon] of balloons.entries()) {
    if (isOutside(balloon.box)) faults.push(`the balloon of ${balloon.who} is cut off by the edge`);
    if (balloon.box.y + balloon.box.height > bottom)
      faults.push(`the balloon of ${balloon.who} runs under the words below the picture`);
    for (const other of balloons)
      if (runsOver(balloon, other.box))
        faults.push(`the tail of ${balloon.who}'s balloon runs over the words of ${other.who}`);
    for (const other of balloons.slice(index + 1))
      if (overlap(balloon.box, other.box))
        faults.push(`the balloons of ${balloon.who} and ${other.who} overlap`);
  }
  return faults;
}

/** Least distance between a face and what stands on the table before it. */
const BESIDE_HEAD = 24;

/** Does somebody stand before what the picture is about? Who sits behind a table has it beside their head, not before it. */
export const hidesThings = ({ people, things, layout }: Composition): boolean =>
  things
    .filter(({ layer }) => layer !== 'back')
    .some(({ box }) =>
      people.some((person) =>
        layout.table === undefined
          ? overlap(shrunk(box, 0.25), shrunk(person.box, 0.3))
          : overlap(box, person.head, BESIDE_HEAD),
      ),
    );

const shrunk = ({ x, y, width, height }: Box, share: number): Box => ({
  x: x + width * share,
  y: y + height * share,
  width: width * (1 - 2 * share),
  height: height * (1 - 2 * share),
});
