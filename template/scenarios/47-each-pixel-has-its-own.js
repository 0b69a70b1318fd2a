// Each pixel has its own outcome
const yes = meta;
meta = () => (requests.length > 1 ? yes() : refusal(400, 190));
mockData.furtherPixels = [{ pixelId: '22', accessToken: 'EAAsecond' }];
check(() => {
  assertThat(requests[1].url).contains('/22/events');
  assertThat(requests[1].options.headers.Authorization).isEqualTo('Bearer EAAsecond');
  assertThat(logs.join(' ')).contains('failed for pixel 1234567890123456');
  assertThat(logs.join(' ')).contains('sent to pixel 22');
  assertApi('gtmOnFailure').wasCalled();
});
