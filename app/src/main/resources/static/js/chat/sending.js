// Sends messages one after the other, each until the server has it: trying again never sends twice, for the id stays.

const PAUSES = [500, 1000, 2000, 4000, 8000];

export class Sending {
  #client;
  #memory;
  #listener;
  #busy = false;
  #failed = new Set();

  constructor(client, memory, listener) {
    this.#client = client;
    this.#memory = memory;
    this.#listener = listener;
  }

  add(what) {
    const message = { id: freshId(), at: new Date().toISOString(), ...what };
    this.#memory.waiting = [...this.#memory.waiting, message];
    this.go();
    return message;
  }

  waiting() {
    return this.#memory.waiting;
  }

  retry(id) {
    this.#failed.delete(id);
    this.#listener.onFate(id, { state: 'sending' });
    this.go();
  }

  discard(id) {
    const message = this.#memory.waiting.find((each) => each.id === id);
    this.stored(id);
    return message;
  }

  /** The server has it. */
  stored(id) {
    this.#failed.delete(id);
    this.#memory.waiting = this.#memory.waiting.filter((message) => message.id !== id);
  }

  clear() {
    this.#failed.clear();
  }

  async go() {
    if (this.#busy) {
      return;
    }
    this.#busy = true;
    try {
      for (let next = this.#next(); next; next = this.#next()) {
        await this.#send(next);
      }
    } finally {
      this.#busy = false;
    }
  }

  #next() {
    return this.#memory.waiting.find((message) => !this.#failed.has(message.id));
  }

  async #send(message) {
    for (let attempt = 0; ; attempt++) {
      try {
        await this.#client.send(await this.#session(), this.#body(message));
        this.stored(message.id);
        this.#listener.onFate(message.id, { state: 'sent' });
        return;
      } catch (failure) {
        if (failure.status === 401) {
          this.#memory.session = null;
        }
        const hopeless = failure.status !== undefined && failure.status !== 401 && !failure.passes;
        if (hopeless || attempt >= PAUSES.length) {
          this.#failed.add(message.id);
          this.#listener.onFate(message.id, { state: 'failed', detail: failure.status ? failure.message : '', hopeless });
          return;
        }
        await pause(Math.max(PAUSES[attempt], (failure.retryAfter ?? 0) * 1000));
      }
      if (!this.#memory.waiting.some((each) => each.id === message.id)) {
        return;
      }
    }
  }

  async #session() {
    if (!this.#memory.session) {
      const session = await this.#client.start();
      this.#memory.session = session;
      this.#listener.onStarted(session);
    }
    return this.#memory.session;
  }

  #body({ id, text, button }) {
    return button ? { id, button, language: this.#listener.language } : { id, text, language: this.#listener.language };
  }
}

/** crypto.randomUUID() would need a secure context, which http://host is not. */
function freshId() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
