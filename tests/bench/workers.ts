import type { CDPSession } from '@playwright/test';
import type { NetworkEvent, Traffic } from './traffic.ts';

interface WorkerMessage {
  method?: string;
  params?: NetworkEvent;
}

/**
 * Puts the service workers of a page on the page's network, which they would otherwise be free of,
 * and counts what they fetch.
 */
export async function followWorkers(cdp: CDPSession, traffic: Traffic, conditions: object) {
  let calls = 0;
  const call = async (sessionId: string, method: string, params: object = {}) => {
    calls += 1;
    const message = JSON.stringify({ id: calls, method, params });
    await cdp.send('Target.sendMessageToTarget', { sessionId, message });
  };
  cdp.on('Target.attachedToTarget', async ({ sessionId }) => {
    await call(sessionId, 'Network.enable');
    await call(sessionId, 'Network.emulateNetworkConditions', conditions);
    await call(sessionId, 'Runtime.runIfWaitingForDebugger');
  });
  cdp.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { method, params } = JSON.parse(message) as WorkerMessage;
    if (method?.startsWith('Network.') && params) traffic.hear(method, params, true);
  });
  const attach = { autoAttach: true, waitForDebuggerOnStart: true, flatten: false };
  await cdp.send('Target.setAutoAttach', attach);
}
