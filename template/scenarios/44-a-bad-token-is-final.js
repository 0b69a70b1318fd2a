// A bad token is final, explained, and the event is kept in the log on request
mockData.keepFailedEvents = true;
meta = () => refusal(401, 190);
check(() => {
  assertThat(requests).hasLength(1);
  assertThat(logs[0]).contains('the access token is not valid');
  assertThat(JSON.parse(logs[1]).data[0]).isEqualTo(sent());
  assertApi('gtmOnFailure').wasCalled();
  assertApi('gtmOnSuccess').wasNotCalled();
});
