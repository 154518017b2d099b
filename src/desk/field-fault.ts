/** A fault in a form field, with how to mend it. */
export interface FieldFault {
  /** The field's name, which is also its id; empty for a fault of the whole form. */
  field: string;
  says: string;
}

/** The fault of a field. */
export const faultAt = (faults: readonly FieldFault[], field: string): string | null =>
  faults.find((fault) => fault.field === field)?.says ?? null;
