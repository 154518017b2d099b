/** What was made before need not be made again, where all that went into it is the same. */

/** A cached value holds the problems found while it was made, so that they are reported again. */
export interface Memoized {
  problems: readonly object[];
}

/** Results of before, by what they were made from. */
export interface Memo {
  /**
   * What was made of the same before; `null` where nobody knows it.
   * @param unit What it is, in a few words: “slides of ks3”.
   * @param inputs All that it may be made from: data alone.
   */
  find<Value extends Memoized>(unit: string, inputs: object): Promise<Value | null>;
  /** Gives the cached value of a unit, or makes it. Its key is what `make` reads of the inputs. */
  memoize<Inputs extends object, Value extends Memoized>(
    unit: string,
    inputs: Inputs,
    make: (inputs: Inputs) => Promise<Value>,
  ): Promise<Value>;
}

/** Knows nothing: all is made. */
export const NO_MEMO: Memo = {
  find: async () => null,
  memoize: (_, inputs, make) => make(inputs),
};
