/** What is wrong with a field of a form, in words that say how to mend it. */
export interface FieldFault {
  /** The field's name, which is its id too; empty for what is no field's. */
  field: string;
  says: string;
}

/** What stands at a field. */
export const faultAt = (faults: readonly FieldFault[], field: string): string | null =>
  faults.find((one) => one.field === field)?.says ?? null;
