import { toneOf } from '/work/w-extract/src/ingest/extract/polarity.ts';
for (const s of process.argv.slice(2)) console.log(JSON.stringify(toneOf(s)), s);
