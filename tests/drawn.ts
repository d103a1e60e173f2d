/**
 * What a test draws at random it draws alike on every run, so that nothing passes here and fails there by chance.
 * `SEED=7 npm test` draws other examples; what fails so is told with how to repeat it.
 */
export const seed = Number(process.env['SEED'] ?? 2_015);
