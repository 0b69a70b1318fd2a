/** The child process of the commands: calls one function of one module and sends its result. Plain JavaScript, as it loads tsx. */
import { register } from 'tsx/esm/api';

// It does not end itself: the parent does, once it has the message, which an exit could overtake.
process.once('message', async ({ module, name, args }) => {
  register();
  try {
    const loaded = await import(module);
    process.send({ value: await loaded[name](...args) });
  } catch (error) {
    process.send({ error: error.message });
  }
});
process.once('disconnect', () => process.exit());
