#pragma once

#include "core/base/Result.h"
#include "core/interchange/CsvTable.h"
#include "core/staff/Staff.h"

#include <QMap>

namespace gonfalone {

/// Which column of the file is which field: field key → header. What is not named is guessed from the usual headers; a
/// field with an empty header is left out.
using ImportMapping = QMap<QString, QString>;

/// The keys of the fields: name, badge, tax_code, email, phone, kind, area, profile, part_time, from, to, act, unit,
/// percent, skills.
QStringList importFields();

/// Every field with the column that its header is known by, empty where there is none.
ImportMapping guessedMapping(const QStringList &header);

/// One row, its cells by field key; empty where there is no such column.
struct ImportRow {
    int line = 0;
    QMap<QString, QString> cells;
    QString fault; ///< why it cannot be read

    QString cell(const char *field) const { return cells.value(QString::fromLatin1(field)); }
};

enum class StaffImportFate { Added, Changed, Unchanged, Refused };

struct StaffImportLine {
    int line = 0; ///< of the file
    QString who;
    StaffImportFate fate = StaffImportFate::Unchanged;
    QString reason; ///< of a refusal

    bool operator==(const StaffImportLine &) const = default;
};

/// What an import did, or would do.
struct StaffImport {
    QList<StaffImportLine> lines;
    QStringList unused; ///< columns that are no field
    bool dryRun = false;

    int count(StaffImportFate fate) const;
};

/// Invalid when there is no column of the name, when a named column is not there, or when a field is none.
Result<QList<ImportRow>> importRows(const CsvTable &table, const ImportMapping &mapping, QStringList *unused);

/// "14/6/2026", "2026-06-14", "14.06.2026"; invalid for anything else.
QDate importDate(const QString &text);
/// As the personnel offices write it: "tempo indeterminato", "art. 90", "comandato", or our own keys.
std::optional<ContractKind> importKind(const QString &text);
/// The units of that name on that day; "Above / Below" tells two of the same name apart.
QList<StaffUnitId> unitsNamed(const StaffBook &book, const QString &path, const QDate &day);

} // namespace gonfalone
