/** The size of a small picture of a page, in pixels. */
export interface Frame {
  width: number;
  height: number;
}

/** Of 16:9, and about twice as wide as it is mostly shown. */
export const SLIDE_FRAME: Frame = { width: 288, height: 162 };

/** Of A4, upright; what lies across stands in the middle. */
export const SHEET_FRAME: Frame = { width: 200, height: 283 };
