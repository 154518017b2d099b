declare module 'popular-english-words' {
  export const words: {
    /** The commonest first. */
    getMostPopular: (count: number) => string[];
  };
}
