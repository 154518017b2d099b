/** Set by `npm run prove` for the tests that it runs: they try everything instead of a sample. */
export const WHOLE_VARIABLE = 'FOREWARNED_WHOLE';
