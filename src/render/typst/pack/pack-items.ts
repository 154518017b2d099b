import type { BandVersion } from '#model/band-version.ts';
import { copiesFor } from '#model/paper/copies.ts';
import { type Edition, STANDARD } from '#model/paper/edition.ts';
import type { Handout, HandoutBlock } from '#model/paper/handout.ts';
import type { Sheet } from '#render/arrange/paper-tools.ts';
import { cardsOn, copyingMinutes, cuttingMinutes, slipsOn } from './copying-time.ts';
import { type HandedOut, handOutOrder } from './hand-out-order.ts';

/** Looks up a finished sheet, by the ids of its handout and edition. */
export type MadeSheets = (handout: string, version: string) => Sheet | undefined;

/** A master of the print pack. */
interface Master {
  paper: Edition;
  sheet: Sheet;
}

/** Sheets handed out together: the standard one, and editions with other parts. */
export interface PackItem extends HandedOut {
  everybody: Master;
  others: Master[];
  copies: number;
  /** Slips on each copy, one for each pupil. Default: 0. */
  slips: number;
  /** Printed on fronts only, since it is cut apart. */
  oneSided: boolean;
  /** Sheets of paper for all copies. */
  paper: number;
  /** Cards to cut out of each copy. */
  cards: number;
  /** Estimated minutes of copying and of cutting. */
  copying: number;
  cutting: number;
}

/** The masters of a print pack, in the order of the lesson. */
export function packItems(version: BandVersion, made: MadeSheets): PackItem[] {
  const packed = version.paper.filter((paper) => paper.packed);
  return handOutOrder(version).flatMap((handedOut): PackItem[] => {
    const { handout } = handedOut;
    const masters = packed.flatMap((paper): Master[] => {
      const sheet = made(handout.id, paper.id);
      return sheet ? [{ paper, sheet }] : [];
    });
    const everybody = masters.find(({ paper }) => paper.parts === STANDARD);
    if (!everybody) return [];
    const slips = slipsOn(handout.blocks);
    const copies = Math.ceil(
      copiesFor(handout.copies, version.school.classSize) / Math.max(1, slips),
    );
    const oneSided = isOneSided(handout);
    const { pages } = everybody.sheet;
    return [
      {
        ...handedOut,
        everybody,
        others: masters.filter(({ paper }) => paper.parts !== STANDARD),
        copies,
        slips,
        oneSided,
        paper: copies * (oneSided ? pages : Math.ceil(pages / 2)),
        cards: cardsOn(handout.blocks),
        copying: copyingMinutes(copies, pages),
        cutting: cuttingMinutes(handout.blocks, copies),
      },
    ];
  });
}

/** Posters, and cards without backs. */
const isOneSided = ({ kind, blocks }: Handout): boolean =>
  kind === 'poster' || slipsOn(blocks) > 0 || (kind === 'cards' && !blocks.some(hasBacks));

const hasBacks = (block: HandoutBlock): boolean =>
  block.kind === 'cards' && block.cards.some(({ back }) => back.length > 0);
