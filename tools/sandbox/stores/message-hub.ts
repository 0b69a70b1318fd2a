/** Carries messages between the templates of one container: addMessageListener, hasMessageListener, sendMessage. */

export type MessageListener = (type: string, message: unknown) => void;

export interface MessageHub {
  add: (type: string, listener: MessageListener) => void;
  has: (type: string) => boolean;
  /** Calls the listeners of the type at once, in the order in which they came. */
  send: (type: string, message: unknown) => void;
}

export const createMessageHub = (): MessageHub => {
  const listeners = new Map<string, MessageListener[]>();
  return {
    add: (type, listener) => void listeners.set(type, [...(listeners.get(type) ?? []), listener]),
    has: (type) => listeners.has(type),
    send: (type, message) => listeners.get(type)?.forEach((listener) => listener(type, message)),
  };
};
