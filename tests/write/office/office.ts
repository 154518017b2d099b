/** The engines that the tests of Word documents share, with one day for all of them. */
import { createOffice } from '#scripts/engines/office.ts';
import type { OfficeTools } from '#write/office/office-tools.ts';
import { tools } from '../paper/paper.ts';

export const office: OfficeTools = { ...(await createOffice()), paper: tools, day: '2026-11-24' };
