import type { Audience } from '#model/alert/alert-reading.ts';
import type { Block } from './alert-block.ts';
import type { Section } from './section-words.ts';

/** A block of an alert with the section that it stands in. */
export interface Placed extends Block {
  /** Section of the block; `null` where no heading says. */
  section: Section | null;
  /** How we know: a heading says so plainly, its words only hint at it, or it was read from what stands there. */
  sure: 'plain' | 'loose' | 'guess';
  /** The heading or lead-in it stands under, as written; empty for none. */
  heading: string;
  /** For whom alone its part of the paper is; `null` where nothing says. */
  audience: Audience | null;
  /** Does it only introduce a list? */
  isLeadIn: boolean;
  isTitle: boolean;
}
