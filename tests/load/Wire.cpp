#include "tests/load/Wire.h"

#include <QtEndian>
#include <QtGlobal>

#include <arpa/inet.h>
#include <csignal>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <string>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>

namespace gonfalone::load {

namespace {

constexpr useconds_t kStall = 300'000;

sockaddr_in local(std::uint16_t port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    return address;
}

int newSocket()
{
    const int made = ::socket(AF_INET, SOCK_STREAM, 0);
    if (made < 0)
        qFatal("no socket");
    return made;
}

/// False when the other side is gone.
bool sendAll(int to, const char *bytes, std::size_t count)
{
    while (count > 0) {
        const ssize_t sent = ::send(to, bytes, count, MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        bytes += sent;
        count -= std::size_t(sent);
    }
    return true;
}

/// One connection: a socket on either side and what came of the message that is not whole yet.
struct Line {
    std::array<int, 2> socket{-1, -1}; ///< who sends this way: the client to the server, the server to the client
    std::array<std::string, 2> pending;
    bool started = false; ///< the client's first message has no letter before its length

    /// The length of the first whole message of this way; 0 while there is none.
    std::size_t whole(Way way) const
    {
        const std::string &bytes = pending[std::size_t(way)];
        const std::size_t head = way == Way::ToServer && !started ? 0 : 1;
        if (bytes.size() < head + 4)
            return 0;
        const std::size_t size = head + qFromBigEndian<quint32>(bytes.data() + head);
        return bytes.size() >= size ? size : 0;
    }
    void close(bool reset)
    {
        const linger hard{reset ? 1 : 0, 0};
        if (reset)
            ::setsockopt(socket[0], SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
        for (int &one : socket)
            ::close(std::exchange(one, -1));
    }
    bool isOpen() const { return socket[0] >= 0; }
};

class Carrier
{
public:
    Carrier(int listening, std::uint16_t serverPort, const CutPlan &plan, WireSeen &seen)
        : m_listening(listening), m_serverPort(serverPort), m_plan(plan), m_seen(seen)
    {}

    [[noreturn]] void run()
    {
        for (;;)
            round();
    }

private:
    void round()
    {
        std::vector<pollfd> waiting{{m_down ? -1 : m_listening, POLLIN, 0}};
        for (const Line &line : m_lines) {
            for (const int one : line.socket)
                waiting.push_back({one, POLLIN, 0});
        }
        ::poll(waiting.data(), waiting.size(), -1);
        const std::size_t known = m_lines.size();
        if ((waiting[0].revents & POLLIN) != 0)
            accept();
        for (std::size_t i = 0; i < known; ++i) {
            for (const Way way : {Way::ToServer, Way::ToClient}) {
                if (m_lines[i].isOpen() && waiting[1 + 2 * i + std::size_t(way)].revents != 0)
                    receive(m_lines[i], way);
            }
        }
        std::erase_if(m_lines, [](const Line &line) { return !line.isOpen(); });
    }

    void accept()
    {
        Line line;
        line.socket = {::accept(m_listening, nullptr, nullptr), newSocket()};
        const sockaddr_in server = local(m_serverPort);
        if (::connect(line.socket[1], reinterpret_cast<const sockaddr *>(&server), sizeof server) != 0)
            return line.close(false);
        const int on = 1;
        for (const int one : line.socket)
            ::setsockopt(one, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        m_lines.push_back(std::move(line));
    }

    void receive(Line &line, Way way)
    {
        std::array<char, 65536> bytes;
        const ssize_t count = ::recv(line.socket[std::size_t(way)], bytes.data(), bytes.size(), 0);
        if (count <= 0)
            return line.close(false);
        line.pending[std::size_t(way)].append(bytes.data(), std::size_t(count));
        while (const std::size_t size = line.isOpen() ? line.whole(way) : 0)
            carry(line, way, size);
    }

    void carry(Line &line, Way way, std::size_t size)
    {
        std::string &bytes = line.pending[std::size_t(way)];
        const int to = line.socket[1 - std::size_t(way)];
        const int count = ++m_seen.messages[std::size_t(way)];
        line.started = line.started || way == Way::ToServer;
        const bool cut = !m_seen.met && way == m_plan.way && count == m_plan.at;
        m_seen.met = m_seen.met || cut;
        if (cut && m_plan.cut == Cut::Stall)
            ::usleep(kStall);
        const bool whole = !cut || m_plan.cut == Cut::After || m_plan.cut == Cut::Stall;
        const std::size_t carried = whole ? size : m_plan.cut == Cut::Half ? size / 2 : 0;
        const bool there = sendAll(to, bytes.data(), carried);
        bytes.erase(0, size);
        if (cut && m_plan.cut != Cut::Stall) {
            if (!m_plan.comesBack) // for every process that has the socket
                m_down = ::shutdown(m_listening, SHUT_RDWR) == 0;
            line.close(m_plan.reset);
        } else if (!there) {
            line.close(false);
        }
    }

    int m_listening;
    std::uint16_t m_serverPort;
    CutPlan m_plan;
    WireSeen &m_seen;
    std::vector<Line> m_lines;
    bool m_down = false;
};

} // namespace

Wire::Wire(std::uint16_t serverPort) : m_serverPort(serverPort), m_listening(newSocket())
{
    sockaddr_in address = local(0);
    socklen_t size = sizeof address;
    if (::bind(m_listening, reinterpret_cast<const sockaddr *>(&address), size) != 0 || ::listen(m_listening, 16) != 0
        || ::getsockname(m_listening, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        qFatal("no port");
    m_port = ntohs(address.sin_port);
}

Wire::~Wire()
{
    ::close(m_listening);
}

void Wire::serve(const CutPlan &plan, WireSeen &seen)
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    Carrier(m_listening, m_serverPort, plan, seen).run();
}

} // namespace gonfalone::load
