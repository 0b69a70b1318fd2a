// Without an id, name and order make one
mockEvent.event_id = undefined;
check(() => assertThat(sent().event_id).isEqualTo('Purchase.T1'));
