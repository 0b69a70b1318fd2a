/** The child process of the commands: calls one function of one module and sends its result. Plain JavaScript, as it loads tsx. */
import { register } from 'tsx/esm/api';

process.once('message', async ({ module, name, args }) => {
  register();
  try {
    const loaded = await import(module);
    process.send({ value: await loaded[name](...args) }, () => process.exit(0));
  } catch (error) {
    process.send({ error: error.message }, () => process.exit(1));
  }
});
