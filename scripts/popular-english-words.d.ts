declare module 'popular-english-words' {
  export const words: {
    /** Most frequent first. */
    getMostPopular: (count: number) => string[];
  };
}
