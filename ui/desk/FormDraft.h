#pragma once

#include <QDateTime>
#include <QMap>
#include <QString>

namespace gonfalone {

/// What a person typed and did not save: kept as text, so that a half-written date survives too.
struct FormDraft {
    QDateTime at;                  ///< UTC, when it was typed
    QMap<QString, QString> fields; ///< name → text of the fields that were changed
    QMap<QString, QString> base;   ///< name → what stood there before, to see whether somebody changed it since

    bool operator==(const FormDraft &) const = default;

    QString toJson() const;
    /// Empty when the text is none of ours.
    static FormDraft fromJson(const QString &json);
};

} // namespace gonfalone
