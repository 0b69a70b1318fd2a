// Milliseconds become seconds
mockEvent.event_time = NOW - 5000;
check(() => assertThat(sent().event_time).isEqualTo(1789999995));
