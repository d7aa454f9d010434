/** The claim kinds. A new one is a type in schema.ts, a file here and a line in this list. */
import type { Kind } from '../model.ts';
import { date } from './date.ts';
import { figure } from './figure.ts';
import type { ClaimKind } from './kind.ts';
import { quote } from './quote.ts';
import { statement } from './statement.ts';
import { topic } from './topic.ts';

export const kinds: { readonly [K in Kind]: ClaimKind<K> } = { date, quote, topic, figure, statement };
export const kindNames = Object.keys(kinds) as Kind[];
