/**
 * The content scripts' side of the messages, without the polyfill (3 KB gz in every page).
 * Chromium's and Firefox's own promise forms are enough here.
 */
import {
  isFailure,
  type Answer,
  type Message,
  type MessageType,
  type Messages,
} from './messages.ts';

type Api = typeof chrome;

/** The browser's own extension API, with promises in both browsers. */
export function extensionApi(): Api {
  const { browser } = globalThis as { browser?: Api };
  return browser?.runtime ? browser : chrome;
}

/** Undefined where the extension was updated or removed under the page, or nobody answered. */
export async function ask<T extends MessageType>(
  type: T,
  what: Messages[T]['ask'],
): Promise<Answer<T> | undefined> {
  try {
    const answer: unknown = await extensionApi().runtime.sendMessage({ type, ...what });
    return isFailure(answer) ? undefined : (answer as Answer<T>);
  } catch {
    return undefined;
  }
}

type Handlers = { [T in MessageType]?: (ask: Message<T>) => Promise<Answer<T>> | Answer<T> };

/** Answers messages of these types until the signal. */
export function answer(handlers: Handlers, signal: AbortSignal): void {
  const { onMessage } = extensionApi().runtime;
  const listener = (
    message: unknown,
    sender: chrome.runtime.MessageSender,
    respond: (a: unknown) => void,
  ) => {
    const { type } = message as Message;
    const handler = handlers[type] as ((ask: unknown) => unknown) | undefined;
    if (sender.id !== extensionApi().runtime.id || !handler) return undefined;
    const answer = handler(message);
    if (!(answer instanceof Promise)) return respond(answer);
    void answer.then(respond);
    // The answer comes later.
    return true;
  };
  onMessage.addListener(listener);
  signal.addEventListener('abort', () => onMessage.removeListener(listener));
}
