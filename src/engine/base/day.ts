/**
 * A day as formats want it that know only moments: its beginning, for nothing here knows an hour.
 *
 * @param day as YYYY-MM-DD
 */
export const startOfDay = (day: string): string => `${day}T00:00:00Z`;
