// No network is a failure after one more try
meta = () => Promise.create((resolve, reject) => reject({ reason: 'failed' }));
check(() => {
  assertThat(requests).hasLength(2);
  assertThat(logs[0]).contains('no answer from graph.facebook.com');
  assertApi('gtmOnFailure').wasCalled();
});
