#pragma once

#include <QString>
#include <QStringList>

namespace gonfalone {

/// One step of the reasoning behind a computed value, ready to be read by a person.
struct Reason {
    QString text;   ///< translated sentence: what was added, moved, found, and on which date
    QString source; ///< the act that says so ("art. 2 L. 241/1990"), empty when it is plain arithmetic

    bool operator==(const Reason &) const = default;
};

/// A date, a balance or an amount together with the reasons that led to it («Perché?»).
template <typename T>
struct Explained {
    T value{};
    QList<Reason> reasons = {};

    bool operator==(const Explained &) const = default;

    Explained &because(const QString &text, const QString &source = {})
    {
        reasons.append({text, source});
        return *this;
    }
};

/// The reasons as lines of text, the source in brackets.
inline QStringList reasonLines(const QList<Reason> &reasons)
{
    QStringList lines;
    for (const Reason &reason : reasons)
        lines << (reason.source.isEmpty() ? reason.text : QStringLiteral("%1 [%2]").arg(reason.text, reason.source));
    return lines;
}

} // namespace gonfalone
