/**
 * Ends a switch over every kind of part. A kind without a case does not compile here, and the message names it.
 * @throws Where data holds a kind that the types do not have.
 */
export function assertNever(part: never): never {
  throw new Error(`There is no case for the part “${(part as { kind?: string }).kind}”`);
}
