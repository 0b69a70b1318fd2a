// Other parameters pass, internal and personal ones do not
mockEvent.coupon = 'SUMMER';
mockEvent.note = 'mary@example.com';
mockEvent['x-ga-page_id'] = 1;
check(() => {
  assertThat(custom()).isEqualTo({ value: 29.97, currency: 'EUR', order_id: 'T1', coupon: 'SUMMER' });
  assertThat(logs[0]).contains('custom_data.note: personal parameter');
});
