// What the agents' desk does besides swapping pieces: the number in the title, news for those who do not see the page,
// the transcript's last line in sight, Ctrl+Enter.
const title = document.title;
const reply = document.getElementById('respuesta');
let known = caseIds();

function caseIds() {
    return new Set([...document.querySelectorAll('#casos .case-link')].map((link) => link.id));
}

function waiting() {
    return document.querySelectorAll('#casos .waiting').length;
}

function showCount() {
    document.title = waiting() > 0 ? `(${waiting()}) ${title}` : title;
}

function tell(what) {
    const news = document.getElementById('novedades');
    news.textContent = '';
    news.textContent = news.dataset[what];
}

function listChanged() {
    const now = caseIds();
    if ([...now].some((id) => !known.has(id))) {
        tell('case');
    }
    known = now;
    showCount();
}

function showEnd(transcript) {
    transcript.scrollTop = transcript.scrollHeight;
}

function isAtEnd(transcript) {
    return transcript.scrollHeight - transcript.scrollTop - transcript.clientHeight < 80;
}

function transcriptChanged(now) {
    if (Number(now.dataset.lines) > before.lines) {
        tell('message');
    }
    if (before.atEnd) {
        showEnd(now);
    } else {
        now.scrollTop = before.top;
    }
}

let before = {lines: 0, atEnd: true, top: 0};

document.addEventListener('htmx:beforeSwap', (event) => {
    if (event.detail.target.id === 'conversacion') {
        const old = event.detail.target;
        before = {lines: Number(old.dataset.lines), atEnd: isAtEnd(old), top: old.scrollTop};
    }
});

document.addEventListener('htmx:afterSwap', (event) => {
    const id = event.detail.target.id;
    if (id === 'casos') {
        listChanged();
    } else if (id === 'conversacion') {
        transcriptChanged(document.getElementById(id));
    } else if (id === 'acciones' && reply) {
        reply.querySelector('fieldset').disabled = document.getElementById(id).dataset.mine !== 'true';
    }
});

if (reply) {
    reply.addEventListener('keydown', (event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            reply.requestSubmit();
        }
    });
}
const transcript = document.getElementById('conversacion');
if (transcript) {
    showEnd(transcript);
}
showCount();
