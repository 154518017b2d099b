import type { BuildInfo } from '#pipeline/site-data.ts';

/** A build of everything, on the day of the tests. */
export const BUILT_AS: BuildInfo = { date: '2026-11-24', all: true, kits: true, isPublic: false };
