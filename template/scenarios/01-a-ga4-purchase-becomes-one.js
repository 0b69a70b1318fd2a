// A GA4 purchase becomes one Purchase with value, currency and contents
mockEvent.items = [
  { item_id: 'SKU-1', item_name: 'Tee', price: 9.99, quantity: 2 },
  { item_id: 'SKU-2', item_name: 'Cap', price: 9.99 },
];
check(() => {
  assertThat(requests).hasLength(1);
  assertThat(sent().event_name).isEqualTo('Purchase');
  assertThat(sent().event_id).isEqualTo('Purchase.T1');
  assertThat(custom()).isEqualTo({
    value: 29.97,
    currency: 'EUR',
    order_id: 'T1',
    contents: [
      { id: 'SKU-1', quantity: 2, item_price: 9.99, title: 'Tee' },
      { id: 'SKU-2', quantity: 1, item_price: 9.99, title: 'Cap' },
    ],
    content_ids: ['SKU-1', 'SKU-2'],
    content_type: 'product',
    num_items: 3,
  });
  assertApi('gtmOnSuccess').wasCalled();
  assertApi('gtmOnFailure').wasNotCalled();
});
