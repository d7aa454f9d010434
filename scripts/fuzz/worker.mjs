// The fuzzer's other thread: checks one set of articles after the other, so that what never ends can be ended.
import { parentPort } from 'node:worker_threads';
import { checker } from './check.mjs';
import { library } from './library.mjs';

const check = await checker(library);
parentPort.on('message', async (articles) => {
  try {
    parentPort.postMessage({ ok: await check(articles) });
  } catch (error) {
    parentPort.postMessage({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
parentPort.postMessage({ ready: true });
