// The token travels in a header, the test code not outside preview
mockData.testEventCode = 'TEST1';
check(() => {
  assertThat(requests[0].url).isEqualTo('https://graph.facebook.com/v27.0/1234567890123456/events');
  assertThat(requests[0].options.headers.Authorization).isEqualTo('Bearer EAAtoken');
  assertThat(requests[0].body.test_event_code).isUndefined();
  assertThat(logs[0]).contains('test code ignored');
});
