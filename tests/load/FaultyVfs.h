#pragma once

namespace gonfalone::load {

/// What SQLite asks of the disk and can be denied.
enum class Call { Write, Sync, Truncate, Delete, Lock };
inline constexpr int kCalls = 5;

enum class Fault {
    None,
    IoErr,   ///< SQLITE_IOERR of the call's own kind
    Full,    ///< SQLITE_FULL
    Busy,    ///< SQLITE_BUSY, for locks
    Tear,    ///< half of the bytes are written, and the process dies
    Exit,    ///< the process dies before the call
    PowerCut ///< the process dies, and of what was not synced yet every other write is lost
};

/// The next fault: at the `at`-th call of its kind (from 1), once or from then on.
struct FaultPlan {
    Call call = Call::Write;
    Fault fault = Fault::None;
    int at = 0;
    bool once = true;
};

/// How a process died by a fault.
inline constexpr int kDiedByFault = 99;

/// Registers a VFS over SQLite's own as the default one of this process. Without `sharedMemory` SQLite takes the
/// rollback journal, as on a share.
void useFaultyVfs(const FaultPlan &plan, bool sharedMemory);
/// SQLite's own again.
void useOrdinaryVfs();
/// How many calls of this kind there were since useFaultyVfs().
int callsSeen(Call call);

} // namespace gonfalone::load
