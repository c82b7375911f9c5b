/** The scheme a page shows, where it decides itself; left out, the system's scheme holds. */
export type Theme = 'light' | 'dark';
