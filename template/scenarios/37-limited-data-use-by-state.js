// Limited Data Use by state
mockData.limitedDataUse = 'by_state';
mockEvent.event_location = { country: 'US', region: 'US-CA' };
check(() => {
  assertThat(sent().data_processing_options).isEqualTo(['LDU']);
  assertThat(sent().data_processing_options_country).isEqualTo(1);
  assertThat(sent().data_processing_options_state).isEqualTo(1000);
});
