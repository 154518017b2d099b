/** Set by `npm run prove` for the tests that it runs: they try all, not a part that stands for all. */
export const WHOLE_VARIABLE = 'FOREWARNED_WHOLE';
