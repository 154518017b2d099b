/** A fault in a form field, with how to mend it. */
export interface FieldFault {
  /** The field's name, which is also its id; empty for a fault of the whole form. */
  field: string;
  says: string;
}

/** The fault of a field. */
export const faultAt = (faults: readonly FieldFault[], field: string): string | null =>
  faults.find((fault) => fault.field === field)?.says ?? null;

/** Faults in the order of the form's fields; what is in none of these comes last. */
export function inFormOrder(
  faults: readonly FieldFault[],
  fields: readonly string[],
): FieldFault[] {
  const placeOf = ({ field }: FieldFault): number => {
    const at = fields.indexOf(field);
    return at < 0 ? fields.length : at;
  };
  return faults.toSorted((one, other) => placeOf(one) - placeOf(other));
}
