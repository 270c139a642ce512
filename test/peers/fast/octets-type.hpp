// A topic type whose samples are ready-made payloads: one class serves all eight messages.
#pragma once
#include "service-kind.hpp"
#include <cstring>
#include <fastdds/dds/topic/TopicDataType.hpp>
#include <functional>

class OctetsType : public eprosima::fastdds::dds::TopicDataType {
public:
  explicit OctetsType(const char *name) {
    setName(name);
    m_typeSize = 4;  // Only a first guess: the histories are allocated as samples need it.
    m_isGetKeyDefined = false;
    // rmw_fastrtps_cpp of Humble announces no XTypes information.
    auto_fill_type_object(false);
    auto_fill_type_information(false);
  }

  bool serialize(void *data, eprosima::fastrtps::rtps::SerializedPayload_t *payload) override {
    const Octets &octets = *static_cast<Octets *>(data);
    if (octets.size() > payload->max_size) return false;
    payload->encapsulation = CDR_LE;
    payload->length = uint32_t(octets.size());
    memcpy(payload->data, octets.data(), octets.size());
    return true;
  }

  bool deserialize(eprosima::fastrtps::rtps::SerializedPayload_t *payload, void *data) override {
    const char *start = reinterpret_cast<const char *>(payload->data);
    static_cast<Octets *>(data)->assign(start, start + payload->length);
    return true;
  }

  std::function<uint32_t()> getSerializedSizeProvider(void *data) override {
    return [data] { return uint32_t(static_cast<Octets *>(data)->size()); };
  }

  void *createData() override { return new Octets; }
  void deleteData(void *data) override { delete static_cast<Octets *>(data); }
  bool getKey(void *, eprosima::fastrtps::rtps::InstanceHandle_t *, bool) override { return false; }
};
