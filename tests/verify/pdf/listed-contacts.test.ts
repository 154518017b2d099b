/** A page links to the help routes' own numbers and addresses, and to nothing that only looks like them. */
import { expect, test } from 'vitest';
import { listedContacts } from '#verify/pdf/listed-contacts.ts';

const route = (contact: { phone?: string; url?: string; email?: string }) => ({ contact });

test('each number, page and mail address of a help route may be linked to', () => {
  const routes = [
    route({ phone: '0800 1111', url: 'childline.org.uk' }),
    route({ email: 'help@nspcc.org.uk' }),
    route({}),
  ];
  expect(Object.keys(listedContacts({ routes: { routes } } as never))).toEqual([
    'tel:08001111',
    'https://childline.org.uk',
    'mailto:help@nspcc.org.uk',
  ]);
});
