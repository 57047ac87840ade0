/**
 * Stands for React's scheduler in the pane: Fluent UI asks it only to run a context's listeners at normal priority, and Preact,
 * which renders here, knows one priority. The real one would be two kilobytes of every opening of the pane.
 */
exports.unstable_NormalPriority = 3;
exports.unstable_runWithPriority = (_priority, run) => run();
