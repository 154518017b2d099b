/** A help route as a reader sees it. */

/** A help route in the words for its reader. */
export interface ShownRoute {
  id: string;
  name: string;
  /** Contacts as printed: numbers and addresses. Links have an `href`. */
  contact: { text: string; href: string | null }[];
  /** Its purpose. */
  says: string;
  /** Id of the route for under-18s that it is printed beside. */
  insteadOf?: string;
  /** Is it unconfirmed, so that an adult has to check it? */
  check: boolean;
}

/** Its phone number; `undefined` for none. */
export const phoneOf = ({ contact }: Pick<ShownRoute, 'contact'>): string | undefined =>
  contact.find(({ href }) => href?.startsWith('tel:'))?.text;
