#pragma once

#include "core/base/StrongId.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace gonfalone {

using DocumentId = StrongId<struct DocumentTag>;

/// A paper of a case. The bytes are kept once, under their SHA-256.
struct Document {
    DocumentId id;
    QString name;
    QString mediaType;
    QString kind;   ///< "message", "attachment", "receipt", "draft"
    QString sha256; ///< hexadecimal
    qint64 size = 0;
    QDateTime addedAt;
    QString addedBy;

    bool operator==(const Document &) const = default;
};

/// What is handed in to be kept.
struct NewDocument {
    QString name;
    QString mediaType;
    QString kind;
    QByteArray content;
};

} // namespace gonfalone
