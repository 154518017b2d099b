/** What stands behind something for staff that nobody has looked up lately: a number, a name of a framework. */
export const CHECK_BEFORE_USE = ' (check before you use it)';
