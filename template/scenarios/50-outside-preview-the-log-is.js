// Outside preview the log is silent, unless an event fails
mockData.logLevel = 'preview';
check(() => {
  assertThat(requests).hasLength(1);
  assertThat(logs).isEmpty();
});
