const control = /\p{Cc}/u;
const sign = 'key=';

type Values = Readonly<Record<string, unknown>>;

/** Stored keys have control characters, which our door refuses: over HTTP those of the peers travel as our cursors do. */
export function carried(variables: Values): Values {
  return eachText(variables, (text) => (control.test(text) ? sign + Buffer.from(text).toString('base64url') : text));
}

export function opened(variables: Values): Values {
  return eachText(variables, (text) =>
    text.startsWith(sign) ? Buffer.from(text.slice(sign.length), 'base64url').toString() : text,
  );
}

function eachText(variables: Values, change: (text: string) => string): Values {
  const entries = Object.entries(variables);
  return Object.fromEntries(entries.map(([name, value]) => [name, typeof value === 'string' ? change(value) : value]));
}
