// A GA4 purchase becomes one Purchase with value, currency and contents
runCode(mockData);

callLater(() => {
  assertThat(requests).hasLength(1);
  assertThat(sent().event_name).isEqualTo('Purchase');
  assertThat(sent().event_id).isEqualTo('Purchase.T1');
  assertThat(sent().custom_data.value).isEqualTo(29.97);
  assertThat(sent().custom_data.currency).isEqualTo('EUR');
  assertThat(sent().custom_data.order_id).isEqualTo('T1');
  assertThat(sent().custom_data.contents).isEqualTo([
    { id: 'SKU-1', quantity: 2, item_price: 9.99, title: 'Tee' },
    { id: 'SKU-2', quantity: 1, item_price: 9.99, title: 'Cap' },
  ]);
  assertApi('gtmOnSuccess').wasCalled();
  assertApi('gtmOnFailure').wasNotCalled();
});
