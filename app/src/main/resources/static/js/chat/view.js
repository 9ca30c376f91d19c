// What is seen. Words of citizens and names go in as text; the only HTML is what the server has sanitised.
import { fill } from './composer.js';

const THINKING = 12_000;
const NEAR_THE_END = 80;
const MARGIN = 12;

export class View {
  #root;
  #actions;
  #messages;
  #scroll;
  #log;
  #thinking;
  #newer;
  #title = document.title;
  #unread = 0;
  #thinkingTimer = 0;
  #byPerson = false;
  #catchingUp = false;
  #time;
  #dayAndTime;
  #day;

  constructor(root, actions) {
    this.#root = root;
    this.#actions = actions;
    this.#messages = root.querySelector('#messages');
    this.#scroll = root.querySelector('#scroll');
    this.#log = root.querySelector('#log');
    this.#thinking = root.querySelector('#thinking');
    this.#newer = root.querySelector('#newer');
    const language = document.documentElement.lang;
    const zone = { timeZone: root.dataset.zone };
    this.#time = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', ...zone });
    this.#dayAndTime = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', ...zone });
    this.#day = new Intl.DateTimeFormat(language, { dateStyle: 'long', ...zone });
    this.#newer.addEventListener('click', () => this.#toTheEnd());
    this.#scroll.addEventListener('scroll', () => {
      if (this.#isAtTheEnd()) {
        this.#newer.hidden = true;
      }
    });
    document.addEventListener('visibilitychange', () => this.#seen());
  }

  /** The page works now. */
  ready() {
    this.#refresh();
  }

  /** What comes now is old: a screen reader need not read all of it out. */
  catchUp() {
    this.#catchingUp = true;
    this.#log.setAttribute('aria-busy', 'true');
  }

  /** What comes from now on is new. */
  caughtUp() {
    this.#catchingUp = false;
    this.#log.removeAttribute('aria-busy');
  }

  /** Shows a message that the conversation has. */
  message(message) {
    if (message.from === 'citizen') {
      this.own({ ...message, id: message.clientId }, { pending: false });
      return;
    }
    const follow = this.#isAtTheEnd();
    this.#calm();
    const item = this.#said(message);
    this.#insert(item);
    this.#arrived(item, follow);
  }

  /** Shows what the citizen says, once, whether the server has it yet or not. */
  own(message, { pending }) {
    const known = this.#own(message.id);
    const item = known ?? this.#ownItem(message);
    item.toggleAttribute('data-pending', pending);
    if (pending) {
      this.#messages.append(item);
      this.fate(message.id, { state: 'sending' });
      this.#toTheEnd();
    } else {
      this.#settle(item, known);
    }
    this.#refresh();
  }

  /** How a message of the citizen's fares. */
  fate(id, { state, detail, hopeless }) {
    const item = this.#own(id);
    if (!item) {
      return;
    }
    const follow = this.#isAtTheEnd();
    const texts = this.#root.dataset;
    const words = { sending: texts.textSending, sent: texts.textSent, failed: texts.textFailed };
    item.dataset.fate = state;
    item.querySelector('.fate-text').textContent = [words[state], detail].filter(Boolean).join(' ');
    item.querySelector('.retry').hidden = state !== 'failed' || hopeless;
    item.querySelector('.discard').hidden = state !== 'failed';
    if (state === 'failed') {
      this.#calm();
      if (follow) {
        this.#toTheEnd();
      }
    }
  }

  /** Who answers now. */
  holder({ holder, agent }) {
    const texts = this.#root.dataset;
    this.#byPerson = holder === 'agent';
    const byPerson = agent ? fill(texts.textAgent, agent) : texts.textAgentUnnamed;
    this.#root.querySelector('#holder').textContent = this.#byPerson ? byPerson : texts.textAutomatic;
    this.#root.dataset.holder = holder;
    if (this.#byPerson) {
      this.#calm();
    }
  }

  /** How the connection is. */
  state(state) {
    const place = this.#root.querySelector('#state');
    const texts = this.#root.dataset;
    place.dataset.state = state;
    place.textContent = {
      ready: texts.textReady,
      connecting: texts.textConnecting,
      connected: texts.textConnected,
      lost: texts.textLost,
    }[state];
  }

  /** An answer is expected soon. */
  think() {
    if (this.#byPerson) {
      return;
    }
    this.#thinking.hidden = false;
    clearTimeout(this.#thinkingTimer);
    this.#thinkingTimer = setTimeout(() => this.#calm(), THINKING);
    this.#toTheEnd();
  }

  clear() {
    this.#messages.replaceChildren();
    this.holder({ holder: 'bot' });
    this.state('ready');
    this.#calm();
    this.#refresh();
  }

  /** Asks before a conversation is left. */
  onAgain(again) {
    const ask = this.#root.querySelector('#ask');
    this.#root.querySelector('#again').addEventListener('click', () => {
      ask.returnValue = 'no';
      ask.showModal();
    });
    ask.addEventListener('close', () => {
      if (ask.returnValue === 'yes') {
        again();
      }
    });
  }

  #said(message) {
    const item = this.#root.querySelector('#said').content.firstElementChild.cloneNode(true);
    item.classList.add(message.from);
    if (!message.automatic) {
      item.querySelector('.name').textContent = message.agent ?? this.#root.dataset.textPerson;
    }
    this.#stamp(item.querySelector('.by time'), message.at, this.#clock(message.at));
    item.querySelector('.words').innerHTML = message.html;
    this.#source(item, message.source);
    this.#choices(item, message.buttons);
    return item;
  }

  #source(item, source) {
    if (!source) {
      return;
    }
    item.querySelector('.source').hidden = false;
    this.#stamp(item.querySelector('.source time'), source.asOf, this.#day);
    const name = item.querySelector('.source-name');
    if (/^https?:\/\//.test(source.url ?? '')) {
      const link = document.createElement('a');
      link.href = source.url;
      link.rel = 'noopener noreferrer';
      link.textContent = source.name;
      name.replaceChildren(link);
    } else {
      name.textContent = source.name;
    }
  }

  #choices(item, buttons) {
    const list = item.querySelector('.choices');
    list.hidden = buttons.length === 0;
    for (const button of buttons) {
      const choice = document.createElement('button');
      choice.type = 'button';
      choice.className = 'choice';
      choice.textContent = button.label;
      choice.addEventListener('click', () => this.#actions.choose(button));
      const place = document.createElement('li');
      place.append(choice);
      list.append(place);
    }
  }

  #ownItem(message) {
    const item = this.#root.querySelector('#own').content.firstElementChild.cloneNode(true);
    item.dataset.id = message.id;
    item.querySelector('.words').textContent = message.text ?? message.label;
    this.#stamp(item.querySelector('time'), message.at, this.#clock(message.at));
    item.querySelector('.retry').addEventListener('click', () => this.#actions.retry(message.id));
    item.querySelector('.discard').addEventListener('click', () => {
      item.remove();
      this.#actions.discard(message.id);
      this.#refresh();
    });
    return item;
  }

  #own(id) {
    return this.#messages.querySelector(`[data-id="${CSS.escape(id)}"]`);
  }

  /** Puts a message of the citizen's where the conversation has it. */
  #settle(item, known) {
    const follow = this.#isAtTheEnd();
    const before = this.#messages.querySelector('[data-pending]');
    if (!known || (before && before.compareDocumentPosition(item) & Node.DOCUMENT_POSITION_FOLLOWING)) {
      this.#insert(item);
    }
    this.fate(item.dataset.id, { state: 'sent' });
    if (follow || this.#catchingUp) {
      this.#toTheEnd();
    }
  }

  #insert(item) {
    this.#messages.insertBefore(item, this.#messages.querySelector('[data-pending]'));
  }

  #arrived(item, follow) {
    if (document.hidden) {
      this.#unread++;
      document.title = `(${this.#unread}) ${this.#title}`;
    }
    this.#refresh();
    if (this.#catchingUp) {
      this.#toTheEnd();
    } else if (follow) {
      this.#toTheBeginningOf(item);
    } else {
      this.#newer.hidden = false;
    }
  }

  #seen() {
    if (!document.hidden) {
      this.#unread = 0;
      document.title = this.#title;
    }
  }

  #calm() {
    clearTimeout(this.#thinkingTimer);
    this.#thinking.hidden = true;
  }

  #refresh() {
    const empty = this.#messages.childElementCount === 0;
    this.#root.querySelector('#welcome').hidden = !empty;
    this.#root.querySelector('#again').hidden = empty;
  }

  /** The time today, with the day otherwise. */
  #clock(at) {
    return this.#day.format(new Date(at)) === this.#day.format(new Date()) ? this.#time : this.#dayAndTime;
  }

  #stamp(place, at, format) {
    place.dateTime = at;
    place.textContent = format.format(new Date(at));
  }

  #isAtTheEnd() {
    return this.#scroll.scrollHeight - this.#scroll.scrollTop - this.#scroll.clientHeight < NEAR_THE_END;
  }

  /** To the end, but not past the first line of a message that is longer than what is visible. */
  #toTheBeginningOf(item) {
    const above = item.getBoundingClientRect().top - this.#scroll.getBoundingClientRect().top;
    const beginning = this.#scroll.scrollTop + above - MARGIN;
    this.#scroll.scrollTop = Math.min(beginning, this.#scroll.scrollHeight);
    this.#newer.hidden = true;
  }

  #toTheEnd() {
    this.#newer.hidden = true;
    this.#scroll.scrollTop = this.#scroll.scrollHeight;
  }
}
