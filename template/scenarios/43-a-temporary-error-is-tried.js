// A temporary error is tried once more with the same event
const yes = meta;
meta = () => (requests.length > 1 ? yes() : refusal(503, 2));
check(() => {
  assertThat(requests).hasLength(2);
  assertThat(requests[1].body).isEqualTo(requests[0].body);
  assertApi('gtmOnSuccess').wasCalled();
});
