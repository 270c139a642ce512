#include "endpoint.hpp"
#include "clock.h"
#include <cstdio>
#include <cstdlib>
#include <fastdds/dds/core/status/SubscriptionMatchedStatus.hpp>
#include <fastdds/dds/domain/DomainParticipantFactory.hpp>
#include <fastdds/dds/publisher/Publisher.hpp>
#include <fastdds/dds/subscriber/Subscriber.hpp>
#include <fastdds/rtps/reader/ReaderDiscoveryInfo.h>
#include <fastdds/rtps/transport/UDPv4TransportDescriptor.h>
#include <fastdds/rtps/writer/WriterDiscoveryInfo.h>

using namespace eprosima::fastdds::dds;
using eprosima::fastrtps::rtps::PREALLOCATED_WITH_REALLOC_MEMORY_MODE;
using eprosima::fastrtps::rtps::ReaderDiscoveryInfo;
using eprosima::fastrtps::rtps::WriterDiscoveryInfo;

namespace {

constexpr int32_t depth = 10;  // Of the QoS profile services_default.

template <typename Entity>
Entity *or_fail(Entity *entity, const char *what) {
  if (entity != nullptr) return entity;
  fprintf(stderr, "Fast DDS gives no %s\n", what);
  exit(70);
}

// Readers and writers have these in common.
template <typename Qos>
Qos services_default(Qos qos) {
  qos.reliability().kind = RELIABLE_RELIABILITY_QOS;
  qos.durability().kind = VOLATILE_DURABILITY_QOS;
  qos.history().kind = KEEP_LAST_HISTORY_QOS;
  qos.history().depth = depth;
  qos.endpoint().history_memory_policy = PREALLOCATED_WITH_REALLOC_MEMORY_MODE;
  qos.data_sharing().off();
  return qos;
}

}  // namespace

Endpoint::Endpoint(const options &options, const ServiceKind &kind, EndpointEvents events)
    : events_(std::move(events)), request_topic_(std::string("rq") + options.name + "Request"),
      reply_topic_(std::string("rr") + options.name + "Reply") {
  open_participant(options.domain);
  Topic *requests = open_topic(request_topic_, kind.request_type);
  Topic *replies = open_topic(reply_topic_, kind.reply_type);
  Subscriber *subscriber = or_fail(participant->create_subscriber(SUBSCRIBER_QOS_DEFAULT), "subscriber");
  Publisher *publisher = or_fail(participant->create_publisher(PUBLISHER_QOS_DEFAULT), "publisher");

  reader = or_fail(subscriber->create_datareader(options.server ? requests : replies,
                                                 services_default(DATAREADER_QOS_DEFAULT), this), "reader");
  DataWriterQos qos = services_default(DATAWRITER_QOS_DEFAULT);
  qos.publish_mode().kind = SYNCHRONOUS_PUBLISH_MODE;
  writer = or_fail(publisher->create_datawriter(options.server ? replies : requests, qos, events_.writer_listener),
                   "writer");
}

Endpoint::~Endpoint() {
  reader->set_listener(nullptr);
  writer->set_listener(nullptr);
  participant->delete_contained_entities();
  DomainParticipantFactory::get_instance()->delete_participant(participant);
}

TopicCounts Endpoint::graph() {
  const std::lock_guard<std::mutex> lock(mutex_);
  return { int(request_readers_.size()), int(reply_writers_.size()) };
}

void Endpoint::open_participant(uint32_t domain) {
  DomainParticipantFactory *factory = DomainParticipantFactory::get_instance();
  factory->load_profiles();
  DomainParticipantQos qos = factory->get_default_participant_qos();
  static const char enclave[] = "enclave=/;";  // Its terminating NUL goes out too, as with rmw_fastrtps.
  qos.user_data().data_vec(std::vector<uint8_t>(enclave, enclave + sizeof enclave));
  qos.name("/");
  qos.wire_protocol().builtin.readerHistoryMemoryPolicy = PREALLOCATED_WITH_REALLOC_MEMORY_MODE;
  qos.wire_protocol().builtin.writerHistoryMemoryPolicy = PREALLOCATED_WITH_REALLOC_MEMORY_MODE;
  if (qos.transport().user_transports.empty()) {
    qos.transport().use_builtin_transports = false;
    qos.transport().user_transports.push_back(
      std::make_shared<eprosima::fastdds::rtps::UDPv4TransportDescriptor>());
  }
  participant = or_fail(factory->create_participant(domain, qos, this, StatusMask::none()), "participant");
}

Topic *Endpoint::open_topic(const std::string &name, const char *type) {
  TypeSupport(new OctetsType(type)).register_type(participant);
  return or_fail(participant->create_topic(name, type, TOPIC_QOS_DEFAULT), "topic");
}

// Runs on Fast DDS's receive thread for each sample that arrives.
void Endpoint::on_data_available(DataReader *from) {
  for (;;) {
    auto *sample = new TakenSample;
    if (from->take_next_sample(&sample->octets, &sample->info) != ReturnCode_t::RETCODE_OK) {
      delete sample;
      return;
    }
    if (!sample->info.valid_data) {  // A writer has left.
      delete sample;
      continue;
    }
    sample->base.arrived_us = now_us();
    if (events_.on_taken) events_.on_taken(*sample);
    queue_push(taken, sample);
  }
}

void Endpoint::on_subscription_matched(DataReader *, const SubscriptionMatchedStatus &status) {
  if (status.current_count_change < 0 && events_.on_writer_unmatched)
    events_.on_writer_unmatched(eprosima::fastrtps::rtps::iHandle2GUID(status.last_publication_handle));
}

void Endpoint::on_subscriber_discovery(DomainParticipant *, ReaderDiscoveryInfo &&info) {
  const std::lock_guard<std::mutex> lock(mutex_);
  if (info.info.topicName() != request_topic_) return;
  if (info.status == ReaderDiscoveryInfo::REMOVED_READER) request_readers_.erase(info.info.guid());
  else request_readers_.insert(info.info.guid());
}

void Endpoint::on_publisher_discovery(DomainParticipant *, WriterDiscoveryInfo &&info) {
  const std::lock_guard<std::mutex> lock(mutex_);
  if (info.info.topicName() != reply_topic_) return;
  if (info.status == WriterDiscoveryInfo::REMOVED_WRITER) reply_writers_.erase(info.info.guid());
  else reply_writers_.insert(info.info.guid());
}
