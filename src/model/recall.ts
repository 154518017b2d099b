/** What was made before need not be made again, where all that went into it is the same. */

/** What is kept says what was found while it was made, so that it is told again. */
export interface Kept {
  problems: readonly object[];
}

export interface Recall {
  /**
   * What was made of the same before; `null` where nobody knows it.
   * @param unit What it is, in a few words: “slides of ks3”.
   * @param inputs All that it may be made from: data alone.
   */
  known<Value extends Kept>(unit: string, inputs: object): Promise<Value | null>;
  /** The same, made where it is not known. Only what `make` reads of the inputs that it is given counts. */
  made<Inputs extends object, Value extends Kept>(
    unit: string,
    inputs: Inputs,
    make: (inputs: Inputs) => Promise<Value>,
  ): Promise<Value>;
}

/** Knows nothing: all is made. */
export const NO_RECALL: Recall = {
  known: async () => null,
  made: (_, inputs, make) => make(inputs),
};
