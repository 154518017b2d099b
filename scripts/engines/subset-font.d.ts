/** What is used of `subset-font`, which comes without types. */
declare module 'subset-font' {
  /** @returns The font with the letters of `text` alone. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options:
      | { targetFormat: 'sfnt'; noLayoutClosure: boolean; dropTables: string[] }
      | { targetFormat: 'woff2'; variationAxes: Record<string, number> },
  ): Promise<Buffer>;
}
