/** Fields that say where a thing stands in its file, how it is laid out, or whether it is final. */
const NOT_READ = new Set([
  'position',
  'place',
  'data',
  'layout',
  'added',
  'paper',
  'draft',
  'newSide',
  'widths',
]);

/** A value as text, its fields in the order of their names, without what nobody reads in it. */
export const readText = (value: unknown): string =>
  JSON.stringify(value, (key, field: unknown) =>
    NOT_READ.has(key)
      ? undefined
      : typeof field === 'object' && field !== null && !Array.isArray(field)
        ? Object.fromEntries(Object.entries(field).sort(([a], [b]) => (a < b ? -1 : 1)))
        : field,
  );
