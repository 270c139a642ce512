#include "client-loop.h"
#include "endpoint.hpp"
#include <fastdds/dds/core/status/PublicationMatchedStatus.hpp>
#include <fastdds/dds/core/status/SubscriptionMatchedStatus.hpp>
#include <memory>

using namespace eprosima::fastdds::dds;
using eprosima::fastrtps::rtps::GUID_t;
using eprosima::fastrtps::rtps::WriteParams;

namespace {

class Client {
public:
  Client(const options &options, const ServiceKind &kind)
      : endpoint_(options, kind), kind_(kind), size_octets_(options.size_octets) {}

  int run(const options &options) {
    const client_transport transport = { this, available, send, receive };
    return run_client(&options, &transport);
  }

private:
  // The rule of rmw_fastrtps: as many request readers as reply writers, announced as well as matched.
  static bool available(void *self) {
    Endpoint &endpoint = static_cast<Client *>(self)->endpoint_;
    const TopicCounts announced = endpoint.graph();
    if (announced.readers_of_requests == 0) return false;
    if (announced.readers_of_requests != announced.writers_of_replies) return false;
    PublicationMatchedStatus readers;
    SubscriptionMatchedStatus writers;
    endpoint.writer->get_publication_matched_status(readers);
    endpoint.reader->get_subscription_matched_status(writers);
    return readers.current_count > 0 && readers.current_count == writers.current_count;
  }

  static bool send(void *self, uint64_t call) {
    Client &client = *static_cast<Client *>(self);
    Octets request = client.kind_.fill(call, client.size_octets_);
    WriteParams parameters;
    // The reply reader's GUID, and no sequence number: so the server knows whom to wait for.
    parameters.related_sample_identity().writer_guid() = client.endpoint_.reader->guid();
    if (!client.endpoint_.writer->write(&request, parameters)) return false;
    const uint64_t number = parameters.sample_identity().sequence_number().to64long();
    // Numbers of the calls and of the samples are the same as long as no write fails.
    client.skipped_ = number - call;
    return true;
  }

  static verdict receive(void *self, uint64_t timeout_us, uint64_t *call) {
    Client &client = *static_cast<Client *>(self);
    const std::unique_ptr<TakenSample> sample(
      static_cast<TakenSample *>(queue_pop(client.endpoint_.taken, timeout_us)));
    if (!sample) return NO_REPLY;
    const auto &identity = sample->info.related_sample_identity;
    const GUID_t &owner = identity.writer_guid();
    if (owner != client.endpoint_.reader->guid() && owner != client.endpoint_.writer->guid()) return FOREIGN_REPLY;
    *call = identity.sequence_number().to64long() - client.skipped_;
    return client.kind_.is_right(sample->octets, *call, client.size_octets_) ? RIGHT_REPLY : WRONG_REPLY;
  }

  Endpoint endpoint_;
  const ServiceKind &kind_;
  const uint32_t size_octets_;
  uint64_t skipped_ = 0;
};

}  // namespace

int call(const options &options, const ServiceKind &kind) { return Client(options, kind).run(options); }
