import type { BandVersion } from '#model/band-version.ts';
import { copiesFor } from '#model/copies.ts';
import { type Edition, STANDARD } from '#model/edition.ts';
import type { Handout, HandoutBlock } from '#model/handout.ts';
import type { Sheet } from '#render/arrange/paper-tools.ts';
import { cardsOn, copyingMinutes, cuttingMinutes } from './copying-time.ts';
import { type HandedOut, handOutOrder } from './hand-out-order.ts';

/** A sheet that was made, by the id of its handout and of its version. */
export type MadeSheets = (handout: string, version: string) => Sheet | undefined;

/** A master of the print pack. */
interface Master {
  paper: Edition;
  sheet: Sheet;
}

/** What a class is handed at one time: everybody's sheet, and the versions of it with other parts. */
export interface PackItem extends HandedOut {
  everybody: Master;
  others: Master[];
  copies: number;
  /** Printed on fronts only, so that nothing is cut apart on the back. */
  oneSided: boolean;
  /** Sheets of paper for all copies. */
  paper: number;
  /** Cards to cut out of each copy; 0 for none. */
  cards: number;
  /** Minutes of copying and of cutting, estimated. */
  copying: number;
  cutting: number;
}

/** The print pack's masters, in the order they are handed out. */
export function packItems(version: BandVersion, made: MadeSheets): PackItem[] {
  const packed = version.paper.filter((paper) => paper.packed);
  return handOutOrder(version).flatMap((one): PackItem[] => {
    const { handout } = one;
    const masters = packed.flatMap((paper): Master[] => {
      const sheet = made(handout.id, paper.id);
      return sheet ? [{ paper, sheet }] : [];
    });
    const everybody = masters.find(({ paper }) => paper.parts === STANDARD);
    if (!everybody) return [];
    const copies = copiesFor(handout.copies, version.school.classSize);
    const oneSided = isOneSided(handout);
    const { pages } = everybody.sheet;
    return [
      {
        ...one,
        everybody,
        others: masters.filter(({ paper }) => paper.parts !== STANDARD),
        copies,
        oneSided,
        paper: copies * (oneSided ? pages : Math.ceil(pages / 2)),
        cards: cardsOn(handout.blocks),
        copying: copyingMinutes(copies, pages),
        cutting: cuttingMinutes(handout.blocks, copies),
      },
    ];
  });
}

/** Posters, and cards: unless these have backs, which are printed behind them. */
const isOneSided = ({ kind, blocks }: Handout): boolean =>
  kind === 'poster' || (kind === 'cards' && !blocks.some(hasBacks));

const hasBacks = (block: HandoutBlock): boolean =>
  block.kind === 'cards' && block.cards.some(({ back }) => back.length > 0);
