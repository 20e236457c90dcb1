#include "core/staff/StaffImport.h"

#include "core/base/Text.h"
#include "core/contacts/Contact.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

/// A field and the headers by which it is known, as nameKey() has them.
struct Field {
    const char *key;
    const char *headers; ///< with "|" between them
};

constexpr std::array kFields{
    Field{"name", "name|nominativo|cognome e nome|nome e cognome|dipendente|persona"},
    Field{"badge", "badge|matricola|numero matricola|n matricola"},
    Field{"tax_code", "tax code|codice fiscale|cod fiscale|cf"},
    Field{"email", "email|e mail|posta elettronica|mail"},
    Field{"phone", "phone|telefono|tel|interno"},
    Field{"kind", "kind|tipo contratto|tipo di contratto|tipo rapporto|rapporto|contratto"},
    Field{"area", "area|categoria|inquadramento|cat"},
    Field{"profile", "profile|profilo|profilo professionale|qualifica"},
    Field{"part_time", "part time|percentuale part time|tempo parziale"},
    Field{"from", "from|dal|decorrenza|data inizio|inizio|assunzione|data assunzione"},
    Field{"to", "to|al|scadenza|data fine|fine|cessazione|data cessazione"},
    Field{"act", "act|atto|provvedimento"},
    Field{"unit", "unit|ufficio|unita|unita organizzativa|struttura|servizio"},
    Field{"percent", "percent|percentuale|quota|percentuale assegnazione"},
    Field{"skills", "skills|competenze|abilita"},
};

int columnNamed(const QStringList &header, const QString &name)
{
    for (qsizetype i = 0; i < header.size(); ++i) {
        if (nameKey(header.at(i)) == nameKey(name))
            return int(i);
    }
    return -1;
}

int guessed(const QStringList &header, const Field &field)
{
    const QStringList known = QString::fromLatin1(field.headers).split(u'|');
    for (qsizetype i = 0; i < header.size(); ++i) {
        if (known.contains(nameKey(header.at(i))))
            return int(i);
    }
    return -1;
}

Result<QMap<QString, int>> columnsOf(const QStringList &header, const ImportMapping &mapping)
{
    QMap<QString, int> columns;
    for (auto given = mapping.cbegin(); given != mapping.cend(); ++given) {
        if (!importFields().contains(given.key()))
            return failure(Error::invalid(
                say("“%1” is no field. The fields are: %2.").arg(given.key(), importFields().join(u", "_s))));
        if (given.value().isEmpty())
            continue;
        const int column = columnNamed(header, given.value());
        if (column < 0)
            return failure(Error::invalid(say("There is no column “%1” in the file. Its columns are: %2.")
                                              .arg(given.value(), header.join(u", "_s))));
        columns.insert(given.key(), column);
    }
    for (const Field &field : kFields) {
        const QString key = QString::fromLatin1(field.key);
        const int column = columns.contains(key) || mapping.contains(key) ? -1 : guessed(header, field);
        if (column >= 0 && !columns.values().contains(column))
            columns.insert(key, column);
    }
    if (!columns.contains(u"name"_s))
        return failure(Error::invalid(
            say("No column is the name of the person: say which, as in “--map name=COLUMN”. The columns are: %1.")
                .arg(header.join(u", "_s))));
    return columns;
}

} // namespace

QStringList importFields()
{
    QStringList keys;
    for (const Field &field : kFields)
        keys << QString::fromLatin1(field.key);
    return keys;
}

int StaffImport::count(StaffImportFate fate) const
{
    return int(
        std::count_if(lines.cbegin(), lines.cend(), [fate](const StaffImportLine &one) { return one.fate == fate; }));
}

ImportMapping guessedMapping(const QStringList &header)
{
    ImportMapping mapping;
    QSet<int> taken;
    for (const Field &field : kFields) {
        const int column = guessed(header, field);
        const bool free = column >= 0 && !taken.contains(column);
        mapping.insert(QString::fromLatin1(field.key), free ? header.at(column) : QString());
        if (free)
            taken.insert(column);
    }
    return mapping;
}

Result<QList<ImportRow>> importRows(const CsvTable &table, const ImportMapping &mapping, QStringList *unused)
{
    using Columns = QMap<QString, int>;
    TRY(const Columns columns, columnsOf(table.header, mapping));
    for (qsizetype i = 0; i < table.header.size(); ++i) {
        if (!columns.values().contains(int(i)))
            *unused << table.header.at(i);
    }
    QList<ImportRow> rows;
    for (const CsvRow &line : table.rows) {
        ImportRow row{line.line, {}, {}};
        if (line.cells.size() != table.header.size())
            row.fault = say("The row has %1 cells and the header %2: look for a missing quotation mark.")
                            .arg(line.cells.size())
                            .arg(table.header.size());
        for (auto column = columns.cbegin(); column != columns.cend(); ++column)
            row.cells.insert(column.key(), line.cells.value(column.value()).simplified());
        rows << row;
    }
    return rows;
}

QDate importDate(const QString &text)
{
    for (const QString &format : {u"d/M/yyyy"_s, u"yyyy-MM-dd"_s, u"d.M.yyyy"_s, u"d-M-yyyy"_s}) {
        if (const QDate day = QDate::fromString(text, format); day.isValid())
            return day;
    }
    return {};
}

std::optional<ContractKind> importKind(const QString &text)
{
    if (const auto known = contractFromKey(text.trimmed().toLower()))
        return known;
    const QString key = nameKey(text);
    // The article first: "art. 110 tempo determinato" is not a permanent contract.
    for (const auto &[word, kind] :
         {std::pair{u"110"_s, ContractKind::Art110}, std::pair{u"90"_s, ContractKind::Art90},
          std::pair{u"portavoce"_s, ContractKind::Portavoce}, std::pair{u"comand"_s, ContractKind::Seconded},
          std::pair{u"distacc"_s, ContractKind::Seconded}, std::pair{u"estern"_s, ContractKind::External},
          std::pair{u"collabor"_s, ContractKind::External}, std::pair{u"indeterminato"_s, ContractKind::Permanent},
          std::pair{u"ruolo"_s, ContractKind::Permanent}}) {
        if (key.contains(word))
            return kind;
    }
    return std::nullopt;
}

QList<StaffUnitId> unitsNamed(const StaffBook &book, const QString &path, const QDate &day)
{
    QStringList names;
    for (const QString &part : path.split(u" / "_s, Qt::SkipEmptyParts))
        names << nameKey(part);
    QList<StaffUnitId> found;
    if (names.isEmpty())
        return found;
    const auto periodOf = [&](StaffUnitId unit) {
        return std::find_if(book.units.cbegin(), book.units.cend(),
                            [&](const UnitPeriod &one) { return one.unit == unit && one.holdsOn(day); });
    };
    for (const UnitPeriod &period : book.units) {
        auto at = period.holdsOn(day) ? periodOf(period.unit) : book.units.cend();
        qsizetype left = names.size();
        while (at != book.units.cend() && left > 0 && nameKey(at->name) == names.at(left - 1)) {
            --left;
            at = periodOf(at->parent);
        }
        if (left == 0)
            found << period.unit;
    }
    return found;
}

} // namespace gonfalone
