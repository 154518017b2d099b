/** A help route as a reader sees it. */

/** A help route, worded for its reader. */
export interface ShownRoute {
  id: string;
  name: string;
  /** Contact lines, as printed: number, address. Links carry `href`. */
  contact: { text: string; href: string | null }[];
  /** What it is for. */
  says: string;
  /** Id of the route that it stands beside, for those who are too old for that one. */
  insteadOf?: string;
  /** Is the fact unconfirmed, so that an adult must check it? */
  check: boolean;
}

/** The number that one rings; `undefined` where there is none. */
export const phoneOf = ({ contact }: Pick<ShownRoute, 'contact'>): string | undefined =>
  contact.find(({ href }) => href?.startsWith('tel:'))?.text;
