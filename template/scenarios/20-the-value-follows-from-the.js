// The value follows from the items where the event has none
mockEvent.value = undefined;
mockEvent.items = [
  { item_id: 'A', price: '0.1' },
  { item_id: 'B', price: 0.1, quantity: 2 },
];
check(() => assertThat(custom().value).isEqualTo(0.3));
