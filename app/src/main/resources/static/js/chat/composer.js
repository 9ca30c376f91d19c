// Where a message is written.

const READ = 4096; // what the bot reads of a message
const NEAR = 500;
const MOST = 100_000;

export class Composer {
  #form;
  #text;
  #count;
  #texts;

  constructor(root, onSend) {
    this.#form = root.querySelector('#form');
    this.#text = root.querySelector('#text');
    this.#count = root.querySelector('#count');
    this.#texts = root.dataset;
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#send(onSend);
    });
    this.#text.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && !event.shiftKey && !event.isComposing && !matchMedia('(pointer: coarse)').matches) {
        event.preventDefault();
        this.#send(onSend);
      }
    });
    this.#text.addEventListener('input', () => this.#changed());
  }

  show() {
    this.#form.hidden = false;
  }

  focus() {
    this.#text.focus();
  }

  /** Puts a text back to be mended. */
  offer(text) {
    this.#text.value = this.#text.value ? `${this.#text.value}\n${text}` : text;
    this.#changed();
    this.focus();
  }

  #send(onSend) {
    const text = this.#text.value.trim();
    if (text && text.length <= MOST) {
      this.#text.value = '';
      this.#changed();
      onSend(text);
    }
    this.focus();
  }

  #changed() {
    this.#text.style.height = 'auto';
    this.#text.style.height = `${Math.min(this.#text.scrollHeight + 2, 160)}px`;
    const length = this.#text.value.trim().length;
    this.#count.textContent = this.#hint(length);
    this.#count.classList.toggle('over', length > READ);
  }

  #hint(length) {
    if (length > MOST) {
      return this.#texts.textToolong;
    }
    if (length > READ) {
      return fill(this.#texts.textOver, READ, length - READ);
    }
    return length > READ - NEAR ? fill(this.#texts.textLeft, READ - length) : '';
  }
}

export function fill(template, ...values) {
  return template.replace(/\{(\d)}/g, (whole, index) => values[index] ?? whole);
}
