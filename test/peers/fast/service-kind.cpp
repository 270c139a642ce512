#include "service-kind.hpp"
#include "blob.h"
#include <cstdio>
#include <fastcdr/Cdr.h>
#include <fastcdr/FastBuffer.h>
#include <unistd.h>

using eprosima::fastcdr::Cdr;
using eprosima::fastcdr::FastBuffer;

namespace {

// rmw_fastrtps_cpp writes classic CDR in the byte order of the machine, with both option octets zero.
template <typename Write>
Octets encode(size_t room, Write write) {
  Octets octets(room);
  FastBuffer buffer(octets.data(), octets.size());
  Cdr cdr(buffer, Cdr::DEFAULT_ENDIAN, Cdr::DDS_CDR);
  cdr.serialize_encapsulation();
  write(cdr);
  octets.resize(cdr.getSerializedDataLength());
  return octets;
}

template <typename Read>
void decode(Octets &octets, Read read) {
  FastBuffer buffer(octets.data(), octets.size());
  Cdr cdr(buffer, Cdr::DEFAULT_ENDIAN, Cdr::DDS_CDR);
  cdr.read_encapsulation();
  read(cdr);
}

constexpr size_t small = 1024;  // Room for any message here but a blob.

// Values differ from client to client, so that the answer to another's call is noticed.
int64_t salt() { return int64_t(getpid()) * 1000000; }

Octets add_fill(uint64_t call, uint32_t) {
  return encode(small, [&](Cdr &cdr) { cdr << salt() << -int64_t(call); });
}

Octets add_answer(Octets &request) {
  int64_t a, b;
  decode(request, [&](Cdr &cdr) { cdr >> a >> b; });
  return encode(small, [&](Cdr &cdr) { cdr << a + b; });
}

bool add_is_right(Octets &reply, uint64_t call, uint32_t) {
  int64_t sum;
  decode(reply, [&](Cdr &cdr) { cdr >> sum; });
  return sum == salt() - int64_t(call);
}

// ROS gives a message without fields one octet, since IDL knows no empty structure.
Octets trigger_fill(uint64_t, uint32_t) {
  return encode(small, [](Cdr &cdr) { cdr << uint8_t(0); });
}

Octets trigger_answer(Octets &) {
  return encode(small, [](Cdr &cdr) { cdr << true << std::string("triggered"); });
}

bool trigger_is_right(Octets &reply, uint64_t, uint32_t) {
  bool success;
  std::string message;
  decode(reply, [&](Cdr &cdr) { cdr >> success >> message; });
  return success && message == "triggered";
}

struct Turtle {
  float x, y, theta;
  std::string name;

  explicit Turtle(uint64_t call)
      // No value lies halfway between two thousandths: languages differ in how they round those.
      : x(float(call) * 0.25f), y(float(call) * -0.5f), theta(float(call % 63) / 10.0f),
        name("turtle" + std::to_string(getpid()) + "_" + std::to_string(call)) {}
  explicit Turtle(Octets &request) {
    decode(request, [&](Cdr &cdr) { cdr >> x >> y >> theta >> name; });
  }

  std::string described() const {
    char text[small / 2];
    snprintf(text, sizeof text, "%s:%.3f:%.3f:%.3f", name.c_str(), x, y, theta);
    return text;
  }
};

Octets spawn_fill(uint64_t call, uint32_t) {
  const Turtle turtle(call);
  return encode(small, [&](Cdr &cdr) { cdr << turtle.x << turtle.y << turtle.theta << turtle.name; });
}

Octets spawn_answer(Octets &request) {
  const Turtle turtle(request);
  return encode(small, [&](Cdr &cdr) { cdr << turtle.described(); });
}

bool spawn_is_right(Octets &reply, uint64_t call, uint32_t) {
  std::string name;
  decode(reply, [&](Cdr &cdr) { cdr >> name; });
  return name == Turtle(call).described();
}

Octets blob_encode(const std::vector<uint8_t> &data) {
  return encode(data.size() + small, [&](Cdr &cdr) { cdr << data; });
}

std::vector<uint8_t> blob_decode(Octets &octets) {
  std::vector<uint8_t> data;
  decode(octets, [&](Cdr &cdr) { cdr >> data; });
  return data;
}

Octets blob_request(uint64_t call, uint32_t size_octets) {
  std::vector<uint8_t> data(size_octets);
  blob_fill(data.data(), data.size(), call);
  return blob_encode(data);
}

Octets blob_reply(Octets &request) {
  std::vector<uint8_t> data = blob_decode(request);
  blob_answer(data.data(), data.data(), data.size());
  return blob_encode(data);
}

bool blob_reply_is_right(Octets &reply, uint64_t call, uint32_t size_octets) {
  const std::vector<uint8_t> data = blob_decode(reply);
  return data.size() == size_octets && blob_is_answer(data.data(), data.size(), call);
}

const ServiceKind kinds[] = {
  { "add_two_ints", "example_interfaces::srv::dds_::AddTwoInts_Request_",
    "example_interfaces::srv::dds_::AddTwoInts_Response_", add_fill, add_answer, add_is_right },
  { "trigger", "std_srvs::srv::dds_::Trigger_Request_", "std_srvs::srv::dds_::Trigger_Response_",
    trigger_fill, trigger_answer, trigger_is_right },
  { "spawn", "turtlesim::srv::dds_::Spawn_Request_", "turtlesim::srv::dds_::Spawn_Response_",
    spawn_fill, spawn_answer, spawn_is_right },
  { "blob", "peer_interfaces::srv::dds_::Blob_Request_", "peer_interfaces::srv::dds_::Blob_Response_",
    blob_request, blob_reply, blob_reply_is_right },
};

}  // namespace

const ServiceKind *service_kind_by_name(const std::string &name) {
  for (const ServiceKind &kind : kinds)
    if (name == kind.name) return &kind;
  return nullptr;
}
