#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace gonfalone {

/// A ZIP made in memory, its entries in the order in which they were added.
class ZipPacker
{
public:
    enum class Method { Deflate, Store };

    void add(const QString &name, const QByteArray &bytes, Method method = Method::Deflate);

    /// Errors: Unavailable when the archive cannot be made (no memory).
    Result<QByteArray> pack() const;

private:
    struct Entry {
        QByteArray name;
        QByteArray bytes;
        Method method = Method::Deflate;
    };

    std::vector<Entry> m_entries;
};

} // namespace gonfalone
