/** Who a product is for. A closed set: a new reader needs a decision in every table over it. */
export const AUDIENCES = ['pupil', 'teacher', 'parent', 'staff'] as const;
export type Audience = (typeof AUDIENCES)[number];

export const NATIONS = ['england', 'wales', 'scotland', 'ni'] as const;
export type Nation = (typeof NATIONS)[number];
export const NATION_NAMES: Readonly<Record<Nation, string>> = {
  england: 'England',
  wales: 'Wales',
  scotland: 'Scotland',
  ni: 'Northern Ireland',
};
