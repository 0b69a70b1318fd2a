// A shop’s sale of eight days is sent
mockEvent.event_time = 1790000000 - 8 * 86400;
mockEvent.action_source = 'physical_store';
check(() => assertThat(sent().action_source).isEqualTo('physical_store'));
