// What outlives a reload: which conversation it is, and what was not sent yet. Works without storage too, until the reload.

const KEY = 'ventanilla.chat';

export class Memory {
  #storage;
  #kept;

  constructor(storage) {
    this.#storage = storage;
    this.#kept = this.#read();
  }

  get session() {
    return this.#kept.session ?? null;
  }

  set session(session) {
    this.#keep({ ...this.#kept, session });
  }

  /** Messages that the server has not confirmed. */
  get waiting() {
    return this.#kept.waiting ?? [];
  }

  set waiting(waiting) {
    this.#keep({ ...this.#kept, waiting });
  }

  clear() {
    this.#keep({});
  }

  #read() {
    try {
      return JSON.parse(this.#storage.getItem(KEY)) ?? {};
    } catch {
      return {};
    }
  }

  #keep(kept) {
    this.#kept = kept;
    try {
      this.#storage.setItem(KEY, JSON.stringify(kept));
    } catch {
      // no storage here: the conversation lasts as long as the page
    }
  }
}
