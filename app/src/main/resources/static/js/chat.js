// The chat's page: puts its parts together.
import { Client } from './chat/client.js';
import { Composer } from './chat/composer.js';
import { Live } from './chat/live.js';
import { Memory } from './chat/memory.js';
import { Sending } from './chat/sending.js';
import { View } from './chat/view.js';

const root = document.getElementById('chat');
const memory = new Memory(window.localStorage);
const client = new Client(root.dataset.api);
const view = new View(root, { choose, retry: (id) => sending.retry(id), discard });
const live = new Live(client, {
  onMessage: arrived,
  onStatus: (status) => {
    view.caughtUp();
    view.holder(status);
  },
  onState: (state) => view.state(state),
  onUnknown: startAgain,
});
const sending = new Sending(client, memory, {
  onStarted: (session) => live.open(session, 0),
  onFate: (id, fate) => view.fate(id, fate),
  language: document.documentElement.lang,
});
const composer = new Composer(root, (text) => say({ text }));

function say(what) {
  const message = sending.add(what);
  view.own(message, { pending: true });
  view.think();
}

function choose(button) {
  say({ button: button.id, label: button.label });
  composer.focus();
}

function discard(id) {
  const message = sending.discard(id);
  if (message?.text) {
    composer.offer(message.text);
  }
}

function arrived(message) {
  if (message.clientId) {
    sending.stored(message.clientId);
  }
  view.message(message);
}

function startAgain() {
  live.close();
  memory.clear();
  sending.clear();
  view.clear();
  composer.focus();
}

function restore() {
  sending.waiting().forEach((message) => view.own(message, { pending: true }));
  if (memory.session) {
    view.catchUp();
    live.open(memory.session, 0);
  }
  sending.go();
}

document.querySelectorAll('[data-example]').forEach((example) => {
  example.addEventListener('click', () => {
    say({ text: example.textContent });
    composer.focus();
  });
});
view.onAgain(startAgain);
composer.show();
view.ready();
restore();
