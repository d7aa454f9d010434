/** Articles written to break a page: each sets `window.broken` if any of its code runs. Shared by the tests on the text and in the browser. */
import type { RawArticle } from '../../src/model.ts';
import { raw } from '../raw.ts';

const attack = `<script>window.broken=1</script> <img src=x onerror="window.broken=2"> <svg onload=window.broken=3>`;
const story = (count: number): string => `</p></article></aside></body><!-- ${attack}
"><a href="javascript:window.broken=4">click</a> &lt;b&gt; {{constructor}} \${window.broken=5}

Mayor Ida Marsh said "</script><script>window.broken=6</script> we saw ${count} boats" on Tuesday, 5 March 2024.

The \u202eevil\u202c mayor __proto__ met constructor Per Holm in Melby on ${count} March 2024. ${count} boats <b>sank</b> in the harbour of Melby.

Read more: http://example.com/" onmouseover="window.broken=7" style="position:fixed;inset:0
`;

const hostile = (id: string, text: string): RawArticle => ({
  ...raw(id, text),
  metadata: {
    outlet: `${attack} '"><style>*{display:none}</style>`,
    title: `</title>${attack}\u2028\u202e`,
    published: '2024-03-06',
  },
});

export const hostileArticles: readonly RawArticle[] = [
  hostile('__proto__', story(12)),
  { ...hostile('a"><script>window.broken=8</script>', story(14)), path: `news/${attack}.txt` },
  hostile('constructor', story(14)),
];
