// A phone is completed from the customer’s country
mockEvent.user_data = { phone_number: '(650)555-1212', address: { country: 'United States' } };
check(() => {
  assertThat(user().ph).isEqualTo(['e323ec626319ca94ee8bff2e4c87cf613be6ea19919ed1364124e16807ab3176']);
  assertThat(user().country).isEqualTo([hash('us')]);
});
