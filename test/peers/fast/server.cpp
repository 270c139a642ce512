#include "endpoint.hpp"
#include "reply-guard.hpp"
#include <fastdds/dds/core/status/PublicationMatchedStatus.hpp>
#include <memory>

using namespace eprosima::fastdds::dds;
using eprosima::fastrtps::rtps::GUID_t;
using eprosima::fastrtps::rtps::SampleIdentity;
using eprosima::fastrtps::rtps::WriteParams;

namespace {

class Server : private DataWriterListener {
public:
  Server(const options &options, const ServiceKind &kind)
      : endpoint_(options, kind, { this, [this](const TakenSample &sample) { remember_client(sample); },
                                   [this](const GUID_t &writer) { guard_.writer_unmatched(writer); } }),
        kind_(kind) {}

  int run(const options &options) {
    const server_transport transport = { this, endpoint_.taken, answer };
    return run_server(&options, &transport);
  }

private:
  static reply_fate answer(void *self, queued_request *request) {
    const std::unique_ptr<TakenSample> sample(reinterpret_cast<TakenSample *>(request));
    return static_cast<Server *>(self)->answer_sample(*sample);
  }

  void remember_client(const TakenSample &sample) {
    guard_.remember_client(sample.info.related_sample_identity.writer_guid(),
                           sample.info.sample_identity.writer_guid());
  }

  reply_fate answer_sample(TakenSample &sample) {
    // The request's number is that of its sample; the reply goes to the reader the client has named, if it has.
    SampleIdentity identity = sample.info.sample_identity;
    const GUID_t reader = sample.info.related_sample_identity.writer_guid();
    if (reader != GUID_t::unknown()) identity.writer_guid(reader);

    Octets reply = kind_.answer(sample.octets);
    const reply_fate fate = guard_.wait_for(identity.writer_guid());
    if (fate != REPLY_SENT) return fate;
    WriteParams parameters;
    parameters.related_sample_identity(identity);
    return endpoint_.writer->write(&reply, parameters) ? REPLY_SENT : REPLY_TIMEOUT;
  }

  void on_publication_matched(DataWriter *, const PublicationMatchedStatus &status) override {
    const GUID_t reader = eprosima::fastrtps::rtps::iHandle2GUID(status.last_subscription_handle);
    if (status.current_count_change > 0) guard_.reader_matched(reader);
    else if (status.current_count_change < 0) guard_.reader_unmatched(reader);
  }

  ReplyGuard guard_;  // Before the endpoint, whose threads use it.
  Endpoint endpoint_;
  const ServiceKind &kind_;
};

}  // namespace

int serve(const options &options, const ServiceKind &kind) { return Server(options, kind).run(options); }
