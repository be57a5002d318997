/** Running code in Firefox's own window, which is where a popup can be opened and looked into. */
import type { Browser } from 'puppeteer-core';

/** Sends a BiDi command Puppeteer has no method for. */
export async function sendBidi<Result>(
  browser: Browser,
  method: string,
  parameters: Record<string, unknown>,
): Promise<Result> {
  const { connection } = browser as unknown as {
    connection: { send(method: string, parameters: unknown): Promise<{ result: Result }> };
  };
  return (await connection.send(method, parameters)).result;
}

/** Evaluates an expression with Firefox's own rights; the result must be JSON. */
export async function inFirefoxItself<Result>(browser: Browser, source: string): Promise<Result> {
  const { contexts } = await sendBidi<{ contexts: { url: string; context: string }[] }>(
    browser,
    'browsingContext.getTree',
    { 'moz:scope': 'chrome', maxDepth: 0 },
  );
  const window = contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
  const answer = await sendBidi<{
    result?: { value?: string };
    exceptionDetails?: { text: string };
  }>(browser, 'script.evaluate', {
    expression: `(async () => JSON.stringify({ value: await (${source}) }))()`,
    target: { context: window?.context },
    awaitPromise: true,
  });
  if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
  return (JSON.parse(answer.result?.value ?? '{}') as { value: Result }).value;
}

/** Evaluates an expression in a view of the extension: its popup or background. */
export async function evaluateInView<Result>(
  browser: Browser,
  addon: string,
  view: string,
  source: string,
  timeout = 30_000,
): Promise<Result> {
  const frameScript = `(${runInFrame.toString()})(NAME, ${JSON.stringify(source)})`;
  const answer = await inFirefoxItself<string>(
    browser,
    `(async () => {
      const extension = WebExtensionPolicy.getByID(${JSON.stringify(addon)}).extension;
      if (${JSON.stringify(view)} === 'background') await extension.wakeupBackground?.();
      const found = [...extension.views].find((it) => it.viewType === ${JSON.stringify(view)});
      if (!found?.xulBrowser) throw new Error('no view: ${view}');
      const messages = found.xulBrowser.messageManager;
      const name = 'signoff:' + Math.random();
      return new Promise((resolve, reject) => {
        messages.addMessageListener(name, function heard(message) {
          messages.removeMessageListener(name, heard);
          resolve(message.data);
        });
        setTimeout(() => reject(new Error('no answer from ${view}')), ${timeout});
        const script = ${JSON.stringify(frameScript)}.replace('NAME', JSON.stringify(name));
        messages.loadFrameScript('data:,' + encodeURIComponent(script), false);
      });
    })()`,
  );
  const { value, fault } = JSON.parse(answer) as { value: Result; fault?: string };
  if (fault !== undefined) throw new Error(fault);
  return value;
}

// What a frame script of Firefox finds around it.
declare const content: { document: { notifyUserGestureActivation(): void } };
declare const sendAsyncMessage: (name: string, answer: string) => void;
declare const Cu: {
  Sandbox(principal: unknown, options: object): Record<string, unknown>;
  exportFunction(work: unknown, scope: unknown): unknown;
  evalInSandbox(source: string, sandbox: unknown): void;
};

// Runs as a frame script beside the view; a sandbox keeps the view's CSP out of the way.
function runInFrame(name: string, source: string): void {
  const done = (answer: string) => sendAsyncMessage(name, answer);
  try {
    content.document.notifyUserGestureActivation();
    const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    sandbox['done'] = Cu.exportFunction(done, sandbox);
    Cu.evalInSandbox(
      `(async () => JSON.stringify({ value: await (${source}) }))()
        .then(done, (fault) => done(JSON.stringify({ fault: String(fault) })))`,
      sandbox,
    );
  } catch (fault) {
    done(JSON.stringify({ fault: String(fault) }));
  }
}
