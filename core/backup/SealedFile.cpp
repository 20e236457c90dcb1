#include "core/backup/SealedFile.h"

#include "core/base/Text.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QtEndian>

#include <fcntl.h>
#include <sodium.h>
#include <unistd.h>

#include <cstdio>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

const QByteArray kMagic("GONFALONE BACKUP");
const QByteArray kEnd("GONFEND\n");
constexpr qsizetype kFrameBytes = 256 * 1024;
constexpr quint32 kMostHeader = 64 * 1024;
constexpr qsizetype kHashBytes = 32;
constexpr qsizetype kStreamHeader = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr qsizetype kOverhead = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr auto kOwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

template <typename T>
QByteArray number(T value)
{
    QByteArray bytes(sizeof(T), '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

unsigned char *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

Error unwritten(const QString &path, const QString &detail)
{
    return Error::unavailable(
        say("«%1» was not written: the disk is full or does not answer. Free some space or choose "
            "another disk.")
            .arg(shown(path)),
        detail);
}

/// The name of a file is on the disk only when its folder is.
void syncFolder(const QString &path)
{
    const int folder = ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_DIRECTORY);
    if (folder < 0)
        return;
    ::fsync(folder);
    ::close(folder);
}

} // namespace

struct SealedWriter::State {
    crypto_secretstream_xchacha20poly1305_state stream;
};

struct SealedReader::State {
    crypto_secretstream_xchacha20poly1305_state stream;
};

SealedWriter::SealedWriter(const QString &path) : m_path(path), m_file(partPath()), m_state(std::make_unique<State>())
{}

SealedWriter::~SealedWriter()
{
    if (!m_state)
        return;
    m_file.close();
    QFile::remove(partPath());
}

Result<std::unique_ptr<SealedWriter>> SealedWriter::create(const QString &path, const QByteArray &header,
                                                           const QByteArray &fileKey)
{
    if (QFileInfo::exists(path))
        return failure(Error::conflict(say("«%1» exists already: name another file.").arg(shown(path))));
    if (!QFileInfo(QFileInfo(path).absolutePath()).isDir())
        return failure(Error::unavailable(
            say("«%1» was not written: its folder does not exist. Choose another folder.").arg(shown(path))));
    std::unique_ptr<SealedWriter> writer(new SealedWriter(path));
    if (!writer->m_file.open(QIODevice::WriteOnly | QIODevice::Truncate, kOwnerOnly))
        return failure(Error::unavailable(
            say("«%1» may not be written. Choose another folder or ask for the permission.").arg(shown(path)),
            writer->m_file.errorString()));
    CHECK(writer->begin(header, fileKey));
    return writer;
}

Outcome SealedWriter::begin(const QByteArray &header, const QByteArray &fileKey)
{
    m_header = header;
    QByteArray streamHeader(kStreamHeader, '\0');
    crypto_secretstream_xchacha20poly1305_init_push(&m_state->stream, bytesOf(streamHeader), bytesOf(fileKey));
    return put(kMagic + number(quint32(header.size())) + header
               + QCryptographicHash::hash(header, QCryptographicHash::Sha256) + streamHeader);
}

Outcome SealedWriter::put(const QByteArray &bytes)
{
    if (m_file.write(bytes) != bytes.size())
        return failure(unwritten(m_path, m_file.errorString()));
    m_written += bytes.size();
    return {};
}

Outcome SealedWriter::write(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const qsizetype taken = std::min(bytes.size(), kFrameBytes - m_waiting.size());
        m_waiting.append(bytes.first(taken));
        bytes = bytes.sliced(taken);
        if (m_waiting.size() == kFrameBytes)
            CHECK(writeFrame(crypto_secretstream_xchacha20poly1305_TAG_MESSAGE));
    }
    return {};
}

Outcome SealedWriter::writeFrame(unsigned char tag)
{
    QByteArray sealed(m_waiting.size() + kOverhead, '\0');
    crypto_secretstream_xchacha20poly1305_push(&m_state->stream, bytesOf(sealed), nullptr, bytesOf(m_waiting),
                                               static_cast<unsigned long long>(m_waiting.size()), bytesOf(m_header),
                                               static_cast<unsigned long long>(m_header.size()), tag);
    m_header.clear();
    m_waiting.clear();
    return put(number(quint32(sealed.size())) + sealed);
}

Outcome SealedWriter::close()
{
    CHECK(writeFrame(crypto_secretstream_xchacha20poly1305_TAG_FINAL));
    CHECK(put(number(quint64(m_written + qint64(sizeof(quint64)) + kEnd.size())) + kEnd));
    // The last bytes may find no room only when they go to the disk.
    if (!m_file.flush() || ::fsync(m_file.handle()) != 0)
        return failure(unwritten(m_path, m_file.errorString()));
    m_file.close();
    return {};
}

Outcome SealedWriter::publish()
{
    if (QFileInfo::exists(m_path))
        return failure(Error::conflict(say("«%1» exists already: name another file.").arg(shown(m_path))));
    if (std::rename(QFile::encodeName(partPath()).constData(), QFile::encodeName(m_path).constData()) != 0)
        return failure(unwritten(m_path, QString::fromLocal8Bit(strerror(errno))));
    syncFolder(m_path);
    m_state.reset();
    return {};
}

SealedReader::SealedReader(const QString &path) : m_file(path) {}

SealedReader::~SealedReader() = default;

Error SealedReader::cutShort() const
{
    return Error::corrupt(say("«%1» is cut short: it was not copied whole. Copy it again, or use another backup.")
                              .arg(shown(m_file.fileName())));
}

Error SealedReader::damaged() const
{
    return Error::corrupt(
        say("«%1» is damaged: bytes of it are not as they were written. Use another copy or another backup.")
            .arg(shown(m_file.fileName())));
}

Result<std::unique_ptr<SealedReader>> SealedReader::open(const QString &path)
{
    std::unique_ptr<SealedReader> reader(new SealedReader(path));
    if (!QFileInfo(path).isFile())
        return failure(Error::notFound(say("There is no file «%1»: check its name.").arg(shown(path))));
    if (!reader->m_file.open(QIODevice::ReadOnly))
        return failure(Error::unavailable(say("«%1» cannot be read: check the permission.").arg(shown(path)),
                                          reader->m_file.errorString()));
    CHECK(reader->readHeader());
    return reader;
}

Outcome SealedReader::readHeader()
{
    const QByteArray magic = m_file.read(kMagic.size());
    if (!kMagic.startsWith(magic) || magic.isEmpty())
        return failure(
            Error::invalid(say("«%1» is no backup of Gonfalone, or its first bytes are damaged: choose another "
                               "file.")
                               .arg(shown(m_file.fileName()))));
    const QByteArray length = m_file.read(qint64(sizeof(quint32)));
    if (length.size() < qsizetype(sizeof(quint32)))
        return failure(cutShort());
    const auto size = qFromLittleEndian<quint32>(length.constData());
    if (size > kMostHeader)
        return failure(damaged());
    m_header = m_file.read(size);
    const QByteArray hash = m_file.read(kHashBytes);
    if (hash.size() < kHashBytes)
        return failure(cutShort());
    if (hash != QCryptographicHash::hash(m_header, QCryptographicHash::Sha256))
        return failure(damaged());
    return {};
}

bool SealedReader::isWhole()
{
    const qint64 back = m_file.pos();
    const qint64 mark = qint64(sizeof(quint64)) + kEnd.size();
    const bool there = m_file.size() > mark && m_file.seek(m_file.size() - mark);
    const QByteArray end = there ? m_file.read(mark) : QByteArray();
    m_file.seek(back);
    return end == number(quint64(m_file.size())) + kEnd;
}

Outcome SealedReader::unlock(const QByteArray &fileKey)
{
    m_state = std::make_unique<State>();
    const QByteArray streamHeader = m_file.read(kStreamHeader);
    if (streamHeader.size() < kStreamHeader)
        return failure(cutShort());
    if (sodium_init() < 0 || fileKey.size() != qsizetype(crypto_secretstream_xchacha20poly1305_KEYBYTES)
        || crypto_secretstream_xchacha20poly1305_init_pull(&m_state->stream, bytesOf(streamHeader), bytesOf(fileKey))
            != 0)
        return failure(damaged());
    return {};
}

Outcome SealedReader::readFrame()
{
    const QByteArray length = m_file.read(qint64(sizeof(quint32)));
    if (length.size() < qsizetype(sizeof(quint32)))
        return failure(cutShort());
    const qint64 size = qFromLittleEndian<quint32>(length.constData());
    if (size < kOverhead || size > kFrameBytes + kOverhead)
        return failure(isWhole() ? damaged() : cutShort());
    const QByteArray sealed = m_file.read(size);
    if (sealed.size() < size)
        return failure(isWhole() ? damaged() : cutShort());
    m_frame.resize(size - kOverhead);
    m_used = 0;
    unsigned char tag = 0;
    const QByteArray header = m_first ? m_header : QByteArray();
    if (crypto_secretstream_xchacha20poly1305_pull(&m_state->stream, bytesOf(m_frame), nullptr, &tag, bytesOf(sealed),
                                                   static_cast<unsigned long long>(sealed.size()), bytesOf(header),
                                                   static_cast<unsigned long long>(header.size()))
        != 0)
        return failure(damaged());
    m_first = false;
    m_last = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
    return {};
}

Result<QByteArray> SealedReader::read(qint64 size)
{
    QByteArray bytes;
    while (bytes.size() < size) {
        if (m_used == m_frame.size()) {
            if (m_last)
                return failure(damaged());
            CHECK(readFrame());
            continue;
        }
        const qsizetype taken = std::min(qsizetype(size) - bytes.size(), m_frame.size() - m_used);
        bytes.append(m_frame.constData() + m_used, taken);
        m_used += taken;
    }
    return bytes;
}

Outcome SealedReader::expectEnd()
{
    while (!m_last && m_used == m_frame.size())
        CHECK(readFrame());
    if (m_used != m_frame.size())
        return failure(damaged());
    const QByteArray end = m_file.read(qint64(sizeof(quint64)) + kEnd.size());
    if (end.size() < qsizetype(sizeof(quint64)) + kEnd.size())
        return failure(cutShort());
    return end == number(quint64(m_file.pos())) + kEnd && m_file.atEnd() ? Outcome() : failure(damaged());
}

} // namespace gonfalone
