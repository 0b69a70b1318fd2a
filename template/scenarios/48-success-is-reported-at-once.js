// Success is reported at once where the form says so
mockData.optimistic = true;
meta = () => refusal(401, 190);
check(() => {
  assertThat(logs[0]).contains('failed for pixel');
  assertApi('gtmOnSuccess').wasCalled();
  assertApi('gtmOnFailure').wasNotCalled();
});
