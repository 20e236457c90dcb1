#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QList>
#include <QVariant>

namespace gonfalone {

/// A sheet of a workbook: the first row is its head. A QString is text and never a formula, a QDate a day; an amount is
/// a Money, in cents, which the sheet shows with two decimals and can add up.
struct XlsxTable {
    struct Money {
        qint64 cents = 0;

        bool operator==(const Money &) const = default;
    };

    QString sheet; ///< its name, at most 31 characters
    QList<QVariantList> rows;
};

/// As Excel and LibreOffice open it. Unavailable when there is no room for it.
Result<QByteArray> toXlsx(const XlsxTable &table);

} // namespace gonfalone

Q_DECLARE_METATYPE(gonfalone::XlsxTable::Money)
