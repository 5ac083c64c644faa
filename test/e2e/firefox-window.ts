import type { Browser } from 'puppeteer-core';

/** What Puppeteer speaks to Firefox with. */
interface Connection {
  send(method: string, parameters: object): Promise<{ result: { contexts?: { context: string }[] } }>;
}

/** Runs script in Firefox's own window, where tabs are and keys are pressed that no page sees. @throws where it cannot be run. */
export async function inFirefoxWindow(browser: Browser, script: string): Promise<void> {
  const { connection } = browser as unknown as { connection: Connection };
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const answer = await connection.send('script.evaluate', {
    expression: `(async () => {${script}})()`,
    target: { context: result.contexts?.[0]?.context },
    awaitPromise: true,
  });
  if ('exceptionDetails' in answer.result) throw new Error(JSON.stringify(answer.result.exceptionDetails));
}
