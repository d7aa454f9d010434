// The built library as the checks need it.
import * as api from '../../dist/index.js';
import { inMemory, linesOf, readLines } from '../../dist/extract/json-lines.js';

export const library = { ...api, inMemory, linesOf, readLines };
