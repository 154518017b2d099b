/** A change of `alert.md`: the path of a value, and its new value; `undefined` removes it. */
export interface AlertEdit {
  at: readonly (string | number)[];
  value: unknown;
}
