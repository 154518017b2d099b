/** An alert that names nothing, for lessons that are composed to try the shared data's modules. */
export const PLAIN_ALERT = `---
title: An alert
publisher: null
issued: null
read: 2026-11-24
names: []
status:
  { asOf: 2026-11-24, alertSays: It runs., now: We are checking., nowUnnamed: We are checking., short: unchecked, source: none, confirmedBy: null }
reviewBy: 2027-05-24
facts:
  - { id: f01, says: It raises a risk., source: line 1, kind: risk, holds: 'yes' }
routes: []
---
`;
