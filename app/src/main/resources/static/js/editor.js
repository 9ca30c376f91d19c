// Counts the short text as X does: most letters of our languages are one, others two.
function weight(point) {
    const light = point <= 4351 || (point >= 8192 && point <= 8205) || (point >= 8208 && point <= 8223)
        || (point >= 8242 && point <= 8247);
    return light ? 1 : 2;
}

function length(text) {
    return [...text.normalize('NFC')].reduce((sum, letter) => sum + weight(letter.codePointAt(0)), 0);
}

for (const counted of document.querySelectorAll('.counted')) {
    const field = document.getElementById(counted.dataset.countFor);
    const output = counted.querySelector('output');
    const show = () => {
        const count = length(field.value.trim());
        output.value = count;
        counted.classList.toggle('too-long', count > Number(counted.dataset.most));
    };
    field.addEventListener('input', show);
    field.addEventListener('kept', show);
    show();
}
