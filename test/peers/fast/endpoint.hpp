// One end of a service: a participant with a reader and a writer, configured as rmw_fastrtps_cpp does.
#pragma once
#include "octets-type.hpp"
#include "options.h"
#include "queue.h"
#include "server-loop.h"
#include "service-kind.hpp"
#include <atomic>
#include <fastdds/dds/domain/DomainParticipant.hpp>
#include <fastdds/dds/domain/DomainParticipantListener.hpp>
#include <fastdds/dds/publisher/DataWriter.hpp>
#include <fastdds/dds/publisher/DataWriterListener.hpp>
#include <fastdds/dds/subscriber/DataReader.hpp>
#include <fastdds/dds/subscriber/DataReaderListener.hpp>
#include <fastdds/dds/subscriber/SampleInfo.hpp>
#include <map>
#include <mutex>

struct TakenSample {
  queued_request base;  // First: the server loop sees a sample as this.
  eprosima::fastdds::dds::SampleInfo info;
  Octets octets;
};

// What is announced on a topic, whether it matches or not: the ROS graph.
struct TopicCounts {
  int readers_of_requests = 0;
  int writers_of_replies = 0;
};

// What a server wants to hear. Called on Fast DDS's threads, from the moment of construction on.
struct EndpointEvents {
  eprosima::fastdds::dds::DataWriterListener *writer_listener = nullptr;
  std::function<void(const TakenSample &)> on_taken;
  std::function<void(const eprosima::fastrtps::rtps::GUID_t &)> on_writer_unmatched;
};

class Endpoint : private eprosima::fastdds::dds::DomainParticipantListener {
public:
  using Guid = eprosima::fastrtps::rtps::GUID_t;

  // Ends the process with a message when the middleware refuses.
  Endpoint(const options &options, const ServiceKind &kind, EndpointEvents events = {});
  // Deletes the entities, so that the others hear that we have left.
  ~Endpoint();

  eprosima::fastdds::dds::DomainParticipant *participant = nullptr;
  eprosima::fastdds::dds::DataReader *reader = nullptr;
  eprosima::fastdds::dds::DataWriter *writer = nullptr;
  queue *const taken = queue_new();  // Of TakenSample.
  TopicCounts graph();

private:
  void open_participant(uint32_t domain);
  eprosima::fastdds::dds::Topic *open_topic(const std::string &name, const char *type);

  void on_data_available(eprosima::fastdds::dds::DataReader *reader) override;
  void on_subscription_matched(eprosima::fastdds::dds::DataReader *reader,
                               const eprosima::fastdds::dds::SubscriptionMatchedStatus &status) override;
  void on_subscriber_discovery(eprosima::fastdds::dds::DomainParticipant *participant,
                               eprosima::fastrtps::rtps::ReaderDiscoveryInfo &&info) override;
  void on_publisher_discovery(eprosima::fastdds::dds::DomainParticipant *participant,
                              eprosima::fastrtps::rtps::WriterDiscoveryInfo &&info) override;

  const EndpointEvents events_;
  const std::string request_topic_, reply_topic_;
  std::mutex mutex_;
  std::set<Guid> request_readers_, reply_writers_;
};
