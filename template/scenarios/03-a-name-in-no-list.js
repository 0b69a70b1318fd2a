// A name in no list is sent as it is
mockEvent.event_name = 'quiz_finished';
check(() => assertThat(sent().event_name).isEqualTo('quiz_finished'));
