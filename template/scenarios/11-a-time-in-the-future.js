// A time in the future becomes now
mockEvent.event_time = 1790000999;
check(() => assertThat(sent().event_time).isEqualTo(1790000000));
