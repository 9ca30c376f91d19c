// Keeps what somebody types until it is saved: a session that expires or a stray click loses nothing.
// A form names itself with data-keep; data-keep-version changes once the server has what was typed.
const prefix = 'ventanilla.keep.';
const sentKey = `${prefix}sent`;

function fields(form) {
    return [...form.elements].filter(
        (field) => field.name && field.name !== '_csrf' && field.type !== 'hidden' && field.type !== 'submit');
}

function save(form) {
    const values = fields(form).map((field) => [field.name, field.value, field.checked === true]);
    const kept = {version: form.dataset.keepVersion, values};
    sessionStorage.setItem(prefix + form.dataset.keep, JSON.stringify(kept));
}

function restore(form) {
    const text = sessionStorage.getItem(prefix + form.dataset.keep);
    if (text === null) {
        return;
    }
    const kept = JSON.parse(text);
    if (kept.version !== form.dataset.keepVersion) {
        sessionStorage.removeItem(prefix + form.dataset.keep);
        return;
    }
    const all = fields(form);
    let changed = false;
    kept.values.forEach(([name, value, checked], i) => {
        const field = all[i];
        if (field && field.name === name) {
            changed ||= field.value !== value;
            field.value = value;
            if (field.type === 'checkbox' || field.type === 'radio') {
                field.checked = checked;
            }
            field.dispatchEvent(new Event('kept', {bubbles: true}));
        }
    });
    const notice = form.querySelector('[data-kept-notice]');
    if (notice && changed) {
        notice.hidden = false;
    }
}

// A page that says that it is done has what was sent to it.
function forgetWhatIsDone() {
    const sent = sessionStorage.getItem(sentKey);
    if (sent !== null && document.querySelector('.notice.done')) {
        sessionStorage.removeItem(sent);
    }
    sessionStorage.removeItem(sentKey);
}

forgetWhatIsDone();
for (const form of document.querySelectorAll('form[data-keep]')) {
    restore(form);
    form.addEventListener('input', () => save(form));
    form.addEventListener('submit', () => sessionStorage.setItem(sentKey, prefix + form.dataset.keep));
}

for (const form of document.querySelectorAll('form.log-out')) {
    form.addEventListener('submit', () => {
        Object.keys(sessionStorage)
            .filter((key) => key.startsWith(prefix))
            .forEach((key) => sessionStorage.removeItem(key));
    });
}

// A second click while the first is on its way sends nothing twice.
document.addEventListener('submit', (event) => {
    if (event.target.dataset.sent) {
        event.preventDefault();
    }
    event.target.dataset.sent = 'yes';
});
window.addEventListener('pageshow', () => {
    document.querySelectorAll('form[data-sent]').forEach((form) => delete form.dataset.sent);
});
