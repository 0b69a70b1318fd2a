/**
 * Runs inside the realm. The sandbox's promise: settles asynchronously like JavaScript's own, but its jobs go to the queue
 * of a run, so that the run knows when everything has settled and can be stopped.
 */
(() => {
  const { freeze } = Object;
  const { deleteProperty } = Reflect;

  /** Hooks of a run: schedule(job), rejected(promise, reason), handled(promise), toReason(error), all given by the host. */
  class SandboxPromise {
    #hooks;
    #state = 'pending';
    #value;
    #reactions = [];
    #resolved = false;

    static create(hooks) {
      const promise = new SandboxPromise();
      promise.#hooks = hooks;
      return promise;
    }
    static is(value) {
      return typeof value === 'object' && value !== null && #hooks in value;
    }
    static settlers(promise) {
      const once = (settle) => (value) => {
        if (promise.#resolved) return;
        promise.#resolved = true;
        settle(value);
      };
      return [once((value) => promise.#resolve(value)), once((reason) => promise.#settle('rejected', reason))];
    }

    then(onFulfilled, onRejected) {
      const next = SandboxPromise.create(this.#hooks);
      const reaction = { next, onFulfilled, onRejected };
      if (this.#state === 'rejected' && this.#reactions.length === 0) this.#hooks.handled(this);
      this.#reactions.push(reaction);
      if (this.#state !== 'pending') this.#hooks.schedule(() => this.#react(reaction));
      return next;
    }
    catch(onRejected) {
      return this.then(undefined, onRejected);
    }
    finally(onSettled) {
      const pass = (run, value) => {
        const between = SandboxPromise.create(this.#hooks);
        between.#resolve(onSettled());
        return between.then(() => run(value));
      };
      const rethrow = (reason) => {
        const failed = SandboxPromise.create(this.#hooks);
        failed.#settle('rejected', reason);
        return failed;
      };
      if (typeof onSettled !== 'function') return this.then();
      return this.then(
        (value) => pass((kept) => kept, value),
        (reason) => pass(rethrow, reason),
      );
    }

    #react({ next, onFulfilled, onRejected }) {
      const callback = this.#state === 'fulfilled' ? onFulfilled : onRejected;
      if (typeof callback !== 'function') {
        if (this.#state === 'fulfilled') next.#resolve(this.#value);
        else next.#settle('rejected', this.#value);
        return;
      }
      let result;
      try {
        result = callback(this.#value);
      } catch (error) {
        next.#settle('rejected', this.#hooks.toReason(error));
        return;
      }
      next.#resolve(result);
    }

    #resolve(value) {
      if (value === this) return this.#settle('rejected', 'a promise cannot wait for itself');
      const then = typeof value === 'object' && value !== null ? value.then : undefined;
      if (typeof then !== 'function') return this.#settle('fulfilled', value);
      const [resolve, reject] = adopt(this);
      this.#hooks.schedule(() => {
        try {
          value.then(resolve, reject);
        } catch (error) {
          reject(this.#hooks.toReason(error));
        }
      });
    }

    #settle(state, value) {
      if (this.#state !== 'pending') return;
      this.#state = state;
      this.#value = value;
      if (state === 'rejected' && this.#reactions.length === 0) this.#hooks.rejected(this, value);
      for (const reaction of this.#reactions) this.#hooks.schedule(() => this.#react(reaction));
    }

    static adopt(promise) {
      let isCalled = false;
      const once = (settle) => (value) => {
        if (isCalled) return;
        isCalled = true;
        settle(value);
      };
      return [once((value) => promise.#resolve(value)), once((reason) => promise.#settle('rejected', reason))];
    }
  }

  const { adopt, create, is, settlers } = SandboxPromise;
  deleteProperty(SandboxPromise.prototype, 'constructor');
  const { prototype } = SandboxPromise;
  for (const method of [prototype.then, prototype.catch, prototype.finally]) freeze(method);
  freeze(prototype);

  const all = (hooks, list) => {
    const result = create(hooks);
    const [resolve, reject] = settlers(result);
    const values = [];
    let waiting = list.length;
    if (waiting === 0) resolve(values);
    for (let index = 0; index < list.length; index += 1) {
      const member = create(hooks);
      settlers(member)[0](list[index]);
      member.then((value) => {
        values[index] = value;
        waiting -= 1;
        if (waiting === 0) resolve(values);
      }, reject);
    }
    return result;
  };

  const watch = (promise, { value, reason }) => void promise.then(value, reason);

  return () => ({ create, is, settlers, all, watch });
})();
