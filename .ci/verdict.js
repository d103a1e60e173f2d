// Reads the summary of a test run. A test that was skipped is a promise nobody checked, so it fails the run.
import { readFileSync } from 'node:fs';

const [path, status] = process.argv.slice(2);
const text = readFileSync(path, 'utf8');
const run = text === '' ? undefined : JSON.parse(text);

const skipped = run === undefined ? 0 : run.numPendingTests + run.numTodoTests;
const passed = run?.numPassedTests ?? 0;
const broken = run === undefined ? 1 : run.numFailedTests + run.numRuntimeErrorTestSuites;
const failed = broken + skipped || (status === '0' && passed > 0 ? 0 : 1);

if (run === undefined) console.log('The tests ended without a summary.');
if (skipped > 0) console.log(`${skipped} skipped, which counts as failed.`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
