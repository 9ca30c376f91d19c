// Keeps the stream of a conversation open: reconnects with growing pauses and resumes after the last event seen.

const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 30_000;
const SILENCE = 40_000; // the server's heart beats every 15 s

export class Live {
  #client;
  #listener;
  #last = 0;
  #running = null;
  #wake = () => {};

  constructor(client, listener) {
    this.#client = client;
    this.#listener = listener;
    window.addEventListener('online', () => this.#wake());
    document.addEventListener('visibilitychange', () => {
      if (!document.hidden) {
        this.#wake();
      }
    });
  }

  open(session, last) {
    this.close();
    this.#last = last;
    const running = new AbortController();
    this.#running = running;
    this.#run(session, running.signal);
  }

  close() {
    this.#running?.abort();
    this.#running = null;
  }

  async #run(session, signal) {
    let pause = FIRST_PAUSE;
    this.#listener.onState('connecting');
    while (!signal.aborted) {
      try {
        await this.#read(session, signal, () => {
          pause = FIRST_PAUSE;
          this.#listener.onState('connected');
        });
      } catch (failure) {
        if (failure.status === 401 && !signal.aborted) {
          this.#listener.onUnknown();
          return;
        }
        pause = Math.max(pause, (failure.retryAfter ?? 0) * 1000);
      }
      if (!signal.aborted) {
        this.#listener.onState('lost');
        await this.#rest(pause * (0.75 + Math.random() / 2));
        pause = Math.min(pause * 2, LONGEST_PAUSE);
      }
    }
  }

  /** Reads one connection to its end; one that has gone silent is given up. */
  async #read(session, signal, onOpen) {
    const connection = new AbortController();
    const end = () => connection.abort();
    signal.addEventListener('abort', end);
    let silence = setTimeout(end, SILENCE);
    try {
      for await (const event of this.#client.stream(session, this.#last, connection.signal)) {
        clearTimeout(silence);
        silence = setTimeout(end, SILENCE);
        if (signal.aborted) {
          return;
        }
        this.#dispatch(event, onOpen);
      }
    } finally {
      clearTimeout(silence);
      signal.removeEventListener('abort', end);
      end();
    }
  }

  #dispatch(event, onOpen) {
    if (event.type === 'open') {
      onOpen();
    } else if (event.type === 'message' && event.data.id > this.#last) {
      this.#last = event.data.id;
      this.#listener.onMessage(event.data);
    } else if (event.type === 'status') {
      this.#listener.onStatus(event.data);
    }
  }

  #rest(milliseconds) {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
