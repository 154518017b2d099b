/** A place: what stands behind people and before them, on 1280 × 720. Its upper 140 are kept calm for a title. */
import type { Brush } from '../brush.ts';

export interface Place {
  back: string;
  /** Foreground, drawn before the people along the lower edge. */
  front?: string;
  /** Where the feet of people in front stand. Default: 676. */
  ground?: number;
  /** Where somebody further back stands, and how large beside those in front. */
  far?: { x: number; y: number; scale: number };
  /** A worktop beside whoever stands further back. */
  shelf?: { x: number; y: number };
  /** Has it a door? A story may name its colour. */
  door?: true;
  /** Is it out of doors? Tables and chairs are not put there. */
  outdoors?: true;
}

export type DrawPlace = (brush: Brush) => Place;
