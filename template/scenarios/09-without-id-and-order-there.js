// Without id and order there is no id, and the log says so
mockEvent.event_id = undefined;
mockEvent.transaction_id = undefined;
check(() => {
  assertThat(sent().event_id).isUndefined();
  assertThat(logs[0]).contains('no event id');
});
