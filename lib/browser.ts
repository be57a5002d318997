/** The one adapter to the browser API: typed messages. The content script uses guide-port.ts instead. */
import browser from 'webextension-polyfill';
import type { Answer, Message, MessageType, Messages } from './messages.ts';

export { browser };

/** Sends to the background. Rejects where nobody listens. */
export function send<T extends MessageType>(type: T, ask: Messages[T]['ask']): Promise<Answer<T>> {
  return browser.runtime.sendMessage({ type, ...ask });
}

/** Sends to the guide in one tab. Undefined where the tab has no guide. */
export async function sendToTab<T extends MessageType>(
  tabId: number,
  type: T,
  ask: Messages[T]['ask'],
): Promise<Answer<T> | undefined> {
  try {
    return await browser.tabs.sendMessage(tabId, { type, ...ask }, { frameId: 0 });
  } catch {
    return undefined;
  }
}

export type Handlers = {
  [T in MessageType]?: (
    ask: Message<T>,
    sender: { tabId: number | undefined },
  ) => Promise<Answer<T>> | Answer<T>;
};

/** Answers messages by type. Types without a handler are left to other listeners. */
export function listen(handlers: Handlers): () => void {
  const listener = (
    message: unknown,
    sender: browser.Runtime.MessageSender,
    sendResponse: (answer: unknown) => void,
  ): true | undefined => {
    const { type } = message as Message;
    const handler = handlers[type] as
      ((ask: unknown, from: { tabId: number | undefined }) => unknown) | undefined;
    if (sender.id !== browser.runtime.id || handler === undefined) return undefined;
    void Promise.resolve(handler(message, { tabId: sender.tab?.id })).then(sendResponse);
    return true;
  };
  browser.runtime.onMessage.addListener(listener as never);
  return () => browser.runtime.onMessage.removeListener(listener as never);
}
