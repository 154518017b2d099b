import type { SharedData } from '#model/lesson/lesson.ts';

/** Links to the phone numbers and addresses of the help routes: the only ones allowed on paper. */
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
