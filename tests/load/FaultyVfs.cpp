#include "tests/load/FaultyVfs.h"

#include <sqlite3.h>

#include <array>
#include <cstring>
#include <string>
#include <unistd.h>
#include <vector>

namespace gonfalone::load {

namespace {

struct File;

/// A write that no sync has made safe yet, with what it wrote over.
struct Unsafe {
    File *file;
    sqlite3_int64 offset;
    std::vector<char> before;
    sqlite3_int64 sizeBefore;
};

/// The state of the shim: SQLite hands nothing of ours to the functions of a VFS, so it is one for the process.
struct Shim {
    FaultPlan plan;
    bool sharedMemory = true;
    std::array<int, kCalls> seen{};
    std::vector<Unsafe> unsafe;
    sqlite3_vfs *own = nullptr;
    sqlite3_vfs vfs{};
    sqlite3_io_methods methods{};
};

Shim &shim()
{
    static Shim state;
    return state;
}

struct File {
    sqlite3_file base;
    sqlite3_file *own() { return reinterpret_cast<sqlite3_file *>(this + 1); }
    const sqlite3_io_methods *call() { return own()->pMethods; }
};

File *fileOf(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file);
}

/// The fault that this call meets.
Fault meet(Call call)
{
    Shim &s = shim();
    const int count = ++s.seen[std::size_t(call)];
    if (call != s.plan.call || s.plan.fault == Fault::None)
        return Fault::None;
    return count == s.plan.at || (!s.plan.once && count > s.plan.at) ? s.plan.fault : Fault::None;
}

/// Every other write that was not synced is taken back, the last first.
void losePower()
{
    std::vector<Unsafe> &unsafe = shim().unsafe;
    for (std::size_t i = unsafe.size(); i-- > 0;) {
        const Unsafe &lost = unsafe[i];
        if (i % 2 == 0)
            continue;
        sqlite3_file *own = lost.file->own();
        own->pMethods->xWrite(own, lost.before.data(), int(lost.before.size()), lost.offset);
        if (i + 1 == unsafe.size())
            own->pMethods->xTruncate(own, lost.sizeBefore);
    }
}

/// What the program is told; dies when the fault is a death.
int answer(Fault fault, int ioError)
{
    switch (fault) {
    case Fault::None: return SQLITE_OK;
    case Fault::IoErr: return ioError;
    case Fault::Full: return SQLITE_FULL;
    case Fault::Busy: return SQLITE_BUSY;
    case Fault::PowerCut: losePower(); break;
    case Fault::Tear:
    case Fault::Exit: break;
    }
    ::_exit(kDiedByFault);
}

void remember(File *file, int bytes, sqlite3_int64 offset)
{
    if (shim().plan.fault != Fault::PowerCut)
        return;
    Unsafe before{file, offset, std::vector<char>(std::size_t(bytes), '\0'), 0};
    file->call()->xFileSize(file->own(), &before.sizeBefore);
    file->call()->xRead(file->own(), before.before.data(), bytes, offset); // what is beyond the end reads as zeros
    shim().unsafe.push_back(std::move(before));
}

void forget(File *file)
{
    std::erase_if(shim().unsafe, [file](const Unsafe &one) { return one.file == file; });
}

int closeFile(sqlite3_file *file)
{
    forget(fileOf(file));
    return fileOf(file)->call()->xClose(fileOf(file)->own());
}

int readFile(sqlite3_file *file, void *bytes, int count, sqlite3_int64 offset)
{
    return fileOf(file)->call()->xRead(fileOf(file)->own(), bytes, count, offset);
}

int writeFile(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 offset)
{
    File *f = fileOf(file);
    const Fault fault = meet(Call::Write);
    if (fault == Fault::Tear)
        f->call()->xWrite(f->own(), bytes, count / 2, offset);
    if (const int refused = answer(fault, SQLITE_IOERR_WRITE))
        return refused;
    remember(f, count, offset);
    return f->call()->xWrite(f->own(), bytes, count, offset);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    if (const int refused = answer(meet(Call::Truncate), SQLITE_IOERR_TRUNCATE))
        return refused;
    return fileOf(file)->call()->xTruncate(fileOf(file)->own(), size);
}

int syncFile(sqlite3_file *file, int flags)
{
    if (const int refused = answer(meet(Call::Sync), SQLITE_IOERR_FSYNC))
        return refused;
    forget(fileOf(file));
    return fileOf(file)->call()->xSync(fileOf(file)->own(), flags);
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return fileOf(file)->call()->xFileSize(fileOf(file)->own(), size);
}

int lockFile(sqlite3_file *file, int level)
{
    if (const int refused = answer(meet(Call::Lock), SQLITE_IOERR_LOCK))
        return refused;
    return fileOf(file)->call()->xLock(fileOf(file)->own(), level);
}

int unlockFile(sqlite3_file *file, int level)
{
    return fileOf(file)->call()->xUnlock(fileOf(file)->own(), level);
}

int isReserved(sqlite3_file *file, int *reserved)
{
    return fileOf(file)->call()->xCheckReservedLock(fileOf(file)->own(), reserved);
}

int control(sqlite3_file *file, int verb, void *argument)
{
    return fileOf(file)->call()->xFileControl(fileOf(file)->own(), verb, argument);
}

int sectorSize(sqlite3_file *file)
{
    return fileOf(file)->call()->xSectorSize(fileOf(file)->own());
}

int traits(sqlite3_file *file)
{
    return fileOf(file)->call()->xDeviceCharacteristics(fileOf(file)->own());
}

int mapShared(sqlite3_file *file, int page, int size, int extend, void volatile **memory)
{
    return fileOf(file)->call()->xShmMap(fileOf(file)->own(), page, size, extend, memory);
}

int lockShared(sqlite3_file *file, int offset, int count, int flags)
{
    if ((flags & SQLITE_SHM_LOCK) != 0) {
        if (const int refused = answer(meet(Call::Lock), SQLITE_IOERR_SHMLOCK))
            return refused;
    }
    return fileOf(file)->call()->xShmLock(fileOf(file)->own(), offset, count, flags);
}

void fenceShared(sqlite3_file *file)
{
    fileOf(file)->call()->xShmBarrier(fileOf(file)->own());
}

int unmapShared(sqlite3_file *file, int removeIt)
{
    return fileOf(file)->call()->xShmUnmap(fileOf(file)->own(), removeIt);
}

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    Shim &s = shim();
    File *f = fileOf(file);
    f->base.pMethods = nullptr;
    const int opened = s.own->xOpen(s.own, name, f->own(), flags, outFlags);
    if (opened == SQLITE_OK)
        f->base.pMethods = &s.methods;
    return opened;
}

int deleteFile(sqlite3_vfs *, const char *name, int syncFolder)
{
    if (const int refused = answer(meet(Call::Delete), SQLITE_IOERR_DELETE))
        return refused;
    return shim().own->xDelete(shim().own, name, syncFolder);
}

} // namespace

void useFaultyVfs(const FaultPlan &plan, bool sharedMemory)
{
    Shim &s = shim();
    if (!s.own)
        s.own = sqlite3_vfs_find(nullptr);
    s.plan = plan;
    s.seen = {};
    s.unsafe.clear();
    s.methods = {
        sharedMemory ? 2 : 1, closeFile,  readFile, writeFile,  truncateFile, syncFile,  fileSize,   lockFile,
        unlockFile,           isReserved, control,  sectorSize, traits,       mapShared, lockShared, fenceShared,
        unmapShared,          nullptr,    nullptr};
    s.vfs = *s.own;
    s.vfs.szOsFile = int(sizeof(File)) + s.own->szOsFile;
    s.vfs.pNext = nullptr;
    s.vfs.zName = "faulty";
    s.vfs.xOpen = openFile;
    s.vfs.xDelete = deleteFile;
    sqlite3_vfs_register(&s.vfs, 1);
}

void useOrdinaryVfs()
{
    if (shim().own)
        sqlite3_vfs_register(shim().own, 1);
}

int callsSeen(Call call)
{
    return shim().seen[std::size_t(call)];
}

} // namespace gonfalone::load
