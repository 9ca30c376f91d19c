// Speaks the chat's protocol, as /api/chat/openapi.json describes it.
import { events } from './events.js';

/** The server answered, but not with what was asked for. */
export class Refused extends Error {
  constructor(status, detail, retryAfter) {
    super(detail);
    this.status = status;
    this.retryAfter = retryAfter;
  }

  /** Whether the same may be accepted later. */
  get passes() {
    return this.status === 429 || this.status >= 500;
  }
}

export class Client {
  constructor(base) {
    this.base = base;
  }

  async start() {
    const response = await this.#fetch(this.base, { method: 'POST' });
    const { conversation, token } = await response.json();
    return { conversation, token };
  }

  /** Sends a message; the same id twice is once. */
  async send(session, message) {
    await this.#fetch(`${this.base}/${session.conversation}/messages`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...authorization(session) },
      body: JSON.stringify(message),
    });
  }

  /** The stream of events after the one last seen, until it breaks or the signal ends it. */
  async *stream(session, last, signal) {
    const response = await this.#fetch(`${this.base}/${session.conversation}/events`, {
      headers: { Accept: 'text/event-stream', 'Last-Event-ID': String(last), ...authorization(session) },
      signal,
    });
    yield { type: 'open' };
    yield* events(response.body);
  }

  async #fetch(url, options) {
    const response = await fetch(url, { cache: 'no-store', credentials: 'same-origin', ...options });
    if (!response.ok) {
      const problem = await response.json().catch(() => ({}));
      throw new Refused(response.status, problem.detail ?? '', Number(response.headers.get('Retry-After')) || 0);
    }
    return response;
  }
}

function authorization(session) {
  return { Authorization: `Bearer ${session.token}` };
}
