// Personal data is cut out of the page’s URL
mockEvent.page_location = 'https://shop.example/ty?email=mary@example.com&a=1#x';
check(() => assertThat(sent().event_source_url).isEqualTo('https://shop.example/ty?a=1#x'));
