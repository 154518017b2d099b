import type { SharedData } from '#model/lesson.ts';

/** Links that lead to a number or an address of the help routes: no other may stand on paper. */
export type ListedContacts = Readonly<Record<string, true>>;

export const listedContacts = ({ routes }: Pick<SharedData, 'routes'>): ListedContacts =>
  Object.fromEntries(
    routes.routes
      .flatMap(({ contact: { phone, url, email } }) => [
        ...(phone ? [`tel:${phone.replace(/\s/g, '')}`] : []),
        ...(url ? [`https://${url}`] : []),
        ...(email ? [`mailto:${email}`] : []),
      ])
      .map((uri) => [uri, true]),
  );
