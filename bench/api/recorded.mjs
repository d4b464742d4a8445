/**
 * A driver whose sessions note what they send while they are asked to: for counting db hits of the very same statements.
 * @param {import('neo4j-driver').Driver} driver
 */
export function recorded(driver) {
  const sent = [];
  const state = { on: false };
  const noting = (runner) => {
    const run = runner.run.bind(runner);
    runner.run = (text, parameters, ...rest) => {
      if (state.on) sent.push({ text, parameters });
      return run(text, parameters, ...rest);
    };
    return runner;
  };
  const session = driver.session.bind(driver);
  driver.session = (...options) => {
    const made = noting(session(...options));
    for (const name of ['executeRead', 'executeWrite']) {
      const execute = made[name].bind(made);
      made[name] = (work, ...rest) => execute((transaction) => work(noting(transaction)), ...rest);
    }
    return made;
  };
  return {
    driver,
    start: () => {
      state.on = true;
      sent.length = 0;
      return 'recording';
    },
    /** What was sent since, with whole numbers marked, since no message can carry the driver's own. */
    stop: () => {
      state.on = false;
      return JSON.stringify(sent, (_, value) =>
        (value?.__isInteger__ ?? isInteger(value)) ? { integer: Number(`${value}`) } : value,
      );
    },
  };
}

/** The driver's integers have a `high` and a `low` half. */
function isInteger(value) {
  return typeof value === 'object' && value !== null && 'high' in value && 'low' in value;
}

/** Says where a server listens, and answers the parent's `record` and `stop`. */
export function answerParent(url, recording) {
  process.on('message', (message) => {
    if (message === 'record') process.send(recording.start());
    if (message === 'sent') process.send(recording.stop());
  });
  process.on('disconnect', () => process.exit(0));
  process.send(url);
}
