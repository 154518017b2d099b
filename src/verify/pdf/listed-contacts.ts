import type { House } from '#model/lesson.ts';

/** Tells whether a link leads to a number or an address of the help routes: no other may stand on paper. */
export function listedContacts({ routes }: Pick<House, 'routes'>): (uri: string) => boolean {
  const listed = new Set(
    routes.routes.flatMap(({ contact: { phone, url, email } }) => [
      ...(phone ? [`tel:${phone.replace(/\s/g, '')}`] : []),
      ...(url ? [`https://${url}`] : []),
      ...(email ? [`mailto:${email}`] : []),
    ]),
  );
  return (uri) => listed.has(uri);
}
