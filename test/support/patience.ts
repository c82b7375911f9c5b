/** How long anything may take to happen in a test, in milliseconds: far above what it takes, for a machine that does much else. */
export const PATIENCE = 30_000;
