/**
 * 0: everything was read and placed but for what is only noted, and what was to be updated changed. 1: somebody has to look at something: it was not placed,
 * not understood, set aside or left out. 2: a file is no list, or the command is wrong. 3: there was nothing new.
 */
export type ExitCode = 0 | 1 | 2 | 3;
