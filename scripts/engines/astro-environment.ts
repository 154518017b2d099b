/** A minimal environment: a test runner's variables would end up in `import.meta.env` and change the pages. */
export const astroEnvironment = (extra: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv => ({
  ...process.env,
  DEV: undefined,
  PROD: undefined,
  MODE: undefined,
  SSR: undefined,
  BASE_URL: undefined,
  ASTRO_TELEMETRY_DISABLED: '1',
  NODE_ENV: 'production',
  ...extra,
});
