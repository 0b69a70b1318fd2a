// An answer that counts no event is a failure
meta = () => answer(200, '{"events_received":0,"messages":[]}');
check(() => {
  assertThat(logs[0]).contains('did not count');
  assertApi('gtmOnFailure').wasCalled();
});
