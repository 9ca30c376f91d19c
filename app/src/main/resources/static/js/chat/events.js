// Reads server-sent events from a response's body. EventSource could not send the token in a header.

/** Yields {type, id, data} for each event, and {type: 'beat'} for each comment. */
export async function* events(body) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  try {
    let rest = '';
    let event = {};
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      const lines = (rest + part.value).split(/\r?\n/);
      rest = lines.pop();
      for (const line of lines) {
        if (line.startsWith(':')) {
          yield { type: 'beat' };
        } else if (line !== '') {
          field(event, line);
        } else {
          if (event.data !== undefined) {
            yield { type: event.event ?? 'message', id: event.id, data: JSON.parse(event.data) };
          }
          event = {};
        }
      }
    }
  } finally {
    reader.cancel().catch(() => {});
  }
}

function field(event, line) {
  const colon = line.indexOf(':');
  const name = colon < 0 ? line : line.slice(0, colon);
  const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
  event[name] = name === 'data' && event.data !== undefined ? `${event.data}\n${value}` : value;
}
