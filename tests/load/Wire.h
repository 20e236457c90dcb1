#pragma once

#include <array>
#include <cstdint>

namespace gonfalone::load {

/// Which way a message of PostgreSQL's protocol goes.
enum class Way { ToServer, ToClient };

enum class Cut {
    Before, ///< the message never arrives
    Half,   ///< half of its bytes do
    After,  ///< it arrives, and nothing after it
    Stall   ///< it arrives late, and nothing is cut
};

/// What happens at the `at`-th message (from 1) of one way, once.
struct CutPlan {
    Way way = Way::ToServer;
    Cut cut = Cut::Before;
    int at = 0;
    bool reset = true;     ///< the client sees a reset, otherwise an ordinary end
    bool comesBack = true; ///< it can be connected to again at once
};

/// What went over the wire; shared between the processes.
struct WireSeen {
    std::array<int, 2> messages{};
    bool met = false;
};

/// A line to a PostgreSQL server on this machine that can be cut. Only without TLS: it reads the messages.
class Wire
{
public:
    /// Takes a port of its own.
    explicit Wire(std::uint16_t serverPort);
    ~Wire();
    Wire(const Wire &) = delete;
    Wire &operator=(const Wire &) = delete;

    std::uint16_t port() const { return m_port; }
    /// Carries what comes; never returns.
    [[noreturn]] void serve(const CutPlan &plan, WireSeen &seen);

private:
    std::uint16_t m_serverPort;
    std::uint16_t m_port = 0;
    int m_listening = -1;
};

} // namespace gonfalone::load
