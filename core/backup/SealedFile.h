#pragma once

#include "core/base/Result.h"

#include <QFile>

#include <memory>

namespace gonfalone {

/// A file of frames, each with its own authentication (libsodium's secretstream), so that a changed, missing, doubled
/// or exchanged byte is found where it is. What it holds is a plain header, then the frames:
///
///     "GONFALONE BACKUP" | header length (4) | header | SHA-256 of the header (32) | stream header (24)
///     frame: length (4) | sealed bytes          … the last one is tagged as the last
///     size of the whole file (8) | "GONFEND\n"
///
/// Integers are little-endian. The header is also what the first frame is authenticated with.
class SealedWriter
{
public:
    /// Writes beside `path`, as "path.part". Errors: Conflict (`path` exists), Unavailable (folder, rights, disk full).
    static Result<std::unique_ptr<SealedWriter>> create(const QString &path, const QByteArray &header,
                                                        const QByteArray &fileKey);
    /// Takes the unfinished file away.
    ~SealedWriter();

    Outcome write(QByteArrayView bytes);
    /// Ends the frames and brings everything to the disk; the file is complete at partPath().
    Outcome close();
    /// Gives the file its name, all or nothing.
    Outcome publish();
    QString partPath() const { return m_path + QStringLiteral(".part"); }
    qint64 written() const { return m_written; }

private:
    explicit SealedWriter(const QString &path);
    Outcome begin(const QByteArray &header, const QByteArray &fileKey);
    Outcome writeFrame(unsigned char tag);
    Outcome put(const QByteArray &bytes);

    struct State;
    QString m_path;
    QFile m_file;
    std::unique_ptr<State> m_state;
    QByteArray m_header; ///< authenticated with the first frame
    QByteArray m_waiting;
    qint64 m_written = 0;
};

class SealedReader
{
public:
    /// Reads the header. Errors: NotFound, Unavailable, Invalid (no backup), Corrupt (damaged or cut short).
    static Result<std::unique_ptr<SealedReader>> open(const QString &path);
    ~SealedReader();

    const QByteArray &header() const { return m_header; }
    qint64 size() const { return m_file.size(); }
    qint64 position() const { return m_file.pos(); }
    /// Whether the mark of the end stands where it must, without reading what is between.
    bool isWhole();

    Outcome unlock(const QByteArray &fileKey);
    /// Exactly `size` bytes. Corrupt when the file ends before, or a frame is not as it was written.
    Result<QByteArray> read(qint64 size);
    /// Corrupt when anything follows, or the last frame or the end mark is not there.
    Outcome expectEnd();

private:
    explicit SealedReader(const QString &path);
    Outcome readHeader();
    Outcome readFrame();
    Error cutShort() const;
    Error damaged() const;

    struct State;
    QFile m_file;
    QByteArray m_header;
    std::unique_ptr<State> m_state;
    bool m_first = true;
    bool m_last = false;
    QByteArray m_frame;
    qsizetype m_used = 0;
};

} // namespace gonfalone
