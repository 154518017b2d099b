/** A change of `alert.md`: where a value stands, and what it is to be; `undefined` takes it away. */
export interface AlertEdit {
  at: readonly (string | number)[];
  value: unknown;
}
