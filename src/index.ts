/** The library: articles as plain data in, the report as plain data out. Reads no files and prints nothing. */
export { analyze, compare, extract } from './analyze.ts';
export type { Filter } from './filter.ts';
export { filterReport } from './filter.ts';
export type * from './model.ts';
export type { Render, RenderOptions } from './report/index.ts';
