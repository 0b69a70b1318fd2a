// A skipped event is a failure where the form says so
mockData.skippedIsFailure = true;
mockEvent.event_name = 'scroll';
check(() => {
  assertThat(requests).isEmpty();
  assertApi('gtmOnFailure').wasCalled();
  assertApi('gtmOnSuccess').wasNotCalled();
});
