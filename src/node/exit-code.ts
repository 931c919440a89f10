/** 0: everything was read and placed. 1: something was not placed or not understood. 2: a file is no list, or the command is wrong. */
export type ExitCode = 0 | 1 | 2;
