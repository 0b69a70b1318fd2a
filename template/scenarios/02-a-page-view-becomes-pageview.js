// A page view becomes PageView
mockEvent.event_name = 'page_view';
check(() => assertThat(sent().event_name).isEqualTo('PageView'));
