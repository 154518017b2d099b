/** When a product is made: with every build, or with those that ask for everything. */
export const TIERS = ['core', 'more'] as const;
export type Tier = (typeof TIERS)[number];
