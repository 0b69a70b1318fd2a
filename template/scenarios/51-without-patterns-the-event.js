// Without createRegex, as on old server images, the event is still sent
mock('createRegex', () => null);
mockEvent.user_data.phone_number = '+49 (151) 123-45678';
mockEvent.user_data.address = { first_name: 'Mary Ann' };
mockEvent.coupon = 'mary@example.com';
check(() => {
  assertThat(user().em).isEqualTo([hash('john_smith@gmail.com')]);
  assertThat(user().ph).isEqualTo([hash('4915112345678')]);
  assertThat(user().fn).isEqualTo([hash('maryann')]);
  assertThat(custom().coupon).isUndefined();
  assertApi('gtmOnSuccess').wasCalled();
});
