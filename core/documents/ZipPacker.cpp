#include "core/documents/ZipPacker.h"

#include "core/base/Text.h"

#include <zip.h>

#include <memory>

namespace gonfalone {

namespace {

constexpr time_t kMoment = 315532800; // 1980-01-01: the same document gives the same bytes

struct Discard {
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
struct Free {
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};

Result<QByteArray> read(zip_source_t *source, const Error &failed)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_source_stat(source, &stat) != 0 || zip_source_open(source) != 0)
        return failure(failed);
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    const zip_int64_t got = zip_source_read(source, bytes.data(), zip_uint64_t(bytes.size()));
    zip_source_close(source);
    if (got != bytes.size())
        return failure(failed);
    return bytes;
}

} // namespace

void ZipPacker::add(const QString &name, const QByteArray &bytes, Method method)
{
    m_entries.push_back({name.toUtf8(), bytes, method});
}

Result<QByteArray> ZipPacker::pack() const
{
    const Error failed =
        Error::unavailable(say("The document could not be packed; close some documents and try again."));
    std::unique_ptr<zip_source_t, Free> target(zip_source_buffer_create(nullptr, 0, 0, nullptr));
    if (!target)
        return failure(failed);
    std::unique_ptr<zip_t, Discard> archive(zip_open_from_source(target.get(), ZIP_TRUNCATE, nullptr));
    if (!archive)
        return failure(failed);
    zip_source_keep(target.get()); // the archive releases its own reference when it closes
    for (const Entry &entry : m_entries) {
        zip_source_t *source =
            zip_source_buffer(archive.get(), entry.bytes.constData(), zip_uint64_t(entry.bytes.size()), 0);
        const zip_int64_t index =
            source ? zip_file_add(archive.get(), entry.name.constData(), source, ZIP_FL_ENC_UTF_8) : -1;
        if (index < 0) {
            if (source)
                zip_source_free(source);
            return failure(failed);
        }
        const zip_int32_t method = entry.method == Method::Store ? ZIP_CM_STORE : ZIP_CM_DEFLATE;
        if (zip_set_file_compression(archive.get(), zip_uint64_t(index), method, 0) != 0
            || zip_file_set_mtime(archive.get(), zip_uint64_t(index), kMoment, 0) != 0)
            return failure(failed);
    }
    if (zip_close(archive.get()) != 0)
        return failure(failed);
    archive.release(); // zip_close freed it
    return read(target.get(), failed);
}

} // namespace gonfalone
