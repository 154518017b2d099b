/** The size of a small picture of a page, in pixels. */
export interface Frame {
  width: number;
  height: number;
}

/** Frame of a slide preview: 16:9, about twice as wide as it is mostly shown. */
export const SLIDE_FRAME: Frame = { width: 288, height: 162 };

/** Frame of a sheet preview: A4 upright; a landscape sheet is centred. */
export const SHEET_FRAME: Frame = { width: 200, height: 283 };
