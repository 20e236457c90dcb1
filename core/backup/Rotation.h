#pragma once

#include <QDate>
#include <QList>

namespace gonfalone {

/// How many daily backups are kept: of so many days, weeks and months, the last one of each.
struct Rotation {
    int days = 7;
    int weeks = 4;
    int months = 12;
};

/// Which backups may go, as positions in `days` (the civil days on which they were made, in any order).
QList<int> outlived(const QList<QDate> &days, const Rotation &rotation = {});

} // namespace gonfalone
