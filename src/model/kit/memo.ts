/** Memoization: a result is reused while everything that it was made from is the same. */

/** A cached value, with the problems found while it was made, so that they are reported again. */
export interface Memoized {
  problems: readonly object[];
}

/** Cached results, by their inputs. */
export interface Memo {
  /**
   * A cached result; `null` where there is none.
   * @param unit Its name: “slides of ks3”.
   * @param inputs Everything that it may depend on: plain data.
   */
  find<Value extends Memoized>(unit: string, inputs: object): Promise<Value | null>;
  /** The cached value of a unit, or a new one. Its key is what `make` reads of the inputs. */
  memoize<Inputs extends object, Value extends Memoized>(
    unit: string,
    inputs: Inputs,
    make: (inputs: Inputs) => Promise<Value>,
  ): Promise<Value>;
}

/** A memo without a cache. */
export const NO_MEMO: Memo = {
  find: async () => null,
  memoize: (_, inputs, make) => make(inputs),
};
