/** Types for the part of `subset-font` that is used. */
declare module 'subset-font' {
  /** @returns The font with only the characters of `text`. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options:
      | { targetFormat: 'sfnt'; noLayoutClosure: boolean; dropTables: string[] }
      | { targetFormat: 'woff2'; variationAxes: Record<string, number> },
  ): Promise<Buffer>;
}
