// Items as JSON text; a price of 0 is kept
mockEvent.items = '[{"item_id":"A","price":0}]';
check(() => assertThat(custom().contents).isEqualTo([{ id: 'A', quantity: 1, item_price: 0 }]));
