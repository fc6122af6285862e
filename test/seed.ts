import fc from 'fast-check';

/**
 * Properties draw the same examples for the same code, so that the gate never fails on chance alone. To look further:
 * `OTOKUI_SEED=random npx vitest run`, or any number; a counterexample it finds becomes a test of its own.
 */
const wished = process.env['OTOKUI_SEED'];
if (wished !== 'random') fc.configureGlobal({ seed: Number(wished ?? 20261121) });
