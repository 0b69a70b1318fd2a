// A malformed browser id is left out with the reason
cookies = { _fbp: 'fb.1.abc' };
check(() => {
  assertThat(user().fbp).isUndefined();
  assertThat(logs[0]).contains('user_data.fbp: malformed click id');
  assertApi('setCookie').wasNotCalled();
});
