// Google’s hash of a phone is left out with the reason
mockEvent.user_data.sha256_phone_number = hash('+16505551212');
check(() => {
  assertThat(user().ph).isUndefined();
  assertThat(logs[0]).contains('user_data.ph: google phone hash');
});
