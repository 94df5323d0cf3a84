import fc from 'fast-check';

// The same examples at every run, so that a failure belongs to the change that it came with. SEED=… tries others.
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 20261123) });
