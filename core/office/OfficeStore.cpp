#include "core/office/OfficeStore.h"

#include "core/base/Text.h"

#include <array>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

OfficeHolder readHolder(const Row &row)
{
    return {OfficeHolderId{row.integer(0)},
            row.text(1),
            row.text(2),
            row.text(3),
            row.date(4),
            row.date(5),
            row.integer(6)};
}

/// One setting of the office as text, under its key.
struct Setting {
    const char *key;
    QString (*read)(const Comune &);
    void (*write)(Comune &, const QString &);
};

template <QString OfficeAddress::*Member>
constexpr Setting addressSetting(const char *key)
{
    return {key, [](const Comune &c) { return c.address.*Member; },
            [](Comune &c, const QString &text) { c.address.*Member = text; }};
}

template <int PaperLook::*Member>
constexpr Setting marginSetting(const char *key)
{
    return {key, [](const Comune &c) { return QString::number(c.paper.*Member); },
            [](Comune &c, const QString &text) { c.paper.*Member = text.toInt(); }};
}

constexpr std::array kSettings{
    addressSetting<&OfficeAddress::email>("office.email"),
    addressSetting<&OfficeAddress::pec>("office.pec"),
    addressSetting<&OfficeAddress::postal>("office.postal"),
    addressSetting<&OfficeAddress::phone>("office.phone"),
    addressSetting<&OfficeAddress::officer>("office.officer"),
    Setting{"paper.font", [](const Comune &c) { return c.paper.font; },
            [](Comune &c, const QString &text) { c.paper.font = text; }},
    Setting{"paper.points", [](const Comune &c) { return QString::number(c.paper.points); },
            [](Comune &c, const QString &text) { c.paper.points = text.toDouble(); }},
    marginSetting<&PaperLook::left>("paper.left"),
    marginSetting<&PaperLook::top>("paper.top"),
    marginSetting<&PaperLook::right>("paper.right"),
    marginSetting<&PaperLook::bottom>("paper.bottom"),
};

Outcome readSettings(Database &db, Comune &comune)
{
    return db.read(u"SELECT key, value FROM setting WHERE key LIKE 'office.%' OR key LIKE 'paper.%'"_s, {},
                   [&comune](const Row &row) {
                       for (const Setting &setting : kSettings) {
                           if (row.text(0) == QLatin1String(setting.key))
                               setting.write(comune, row.text(1));
                       }
                   });
}

Outcome writeSettings(Transaction &tx, const Comune &comune)
{
    for (const Setting &setting : kSettings)
        CHECK(tx.database().write(tx,
                                  u"INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET "
                                  "value = excluded.value, version = setting.version + 1"_s,
                                  {QString::fromLatin1(setting.key), setting.read(comune)}));
    return {};
}

QVariant orNullBytes(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QVariant(QMetaType::fromType<QByteArray>()) : QVariant(bytes);
}

} // namespace

Result<Comune> OfficeStore::comune(Database &db) const
{
    TRY(Comune comune,
        db.readOne<Comune>(
            u"SELECT name, istat_code, office_name, statute_article, regulation, stemma, version FROM comune WHERE id = 1"_s,
            {}, [](const Row &row) {
                return Comune{row.text(0), row.text(1),  row.text(2),   row.text(3),
                              row.text(4), row.bytes(5), row.integer(6)};
            }));
    CHECK(readSettings(db, comune));
    return comune;
}

Outcome OfficeStore::putComune(Transaction &tx, const Comune &comune) const
{
    CHECK(tx.database().write(
        tx,
        u"INSERT INTO comune (id, name, istat_code, office_name, statute_article, regulation, stemma) VALUES (1, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (id) DO UPDATE SET name = excluded.name, istat_code = excluded.istat_code, "
        "office_name = excluded.office_name, statute_article = excluded.statute_article, "
        "regulation = excluded.regulation, stemma = excluded.stemma, version = comune.version + 1"_s,
        {comune.name, comune.istatCode, comune.officeName, comune.statuteArticle, comune.regulation,
         orNullBytes(comune.stemma)}));
    return writeSettings(tx, comune);
}

Result<qint64> OfficeStore::updateComune(Transaction &tx, const Comune &comune) const
{
    auto version = tx.database().writeReturning(
        tx,
        u"UPDATE comune SET name = ?, istat_code = ?, office_name = ?, statute_article = ?, regulation = ?, stemma = ?, "
        "version = version + 1 WHERE id = 1 AND version = ? RETURNING version"_s,
        {comune.name, comune.istatCode, comune.officeName, comune.statuteArticle, comune.regulation,
         orNullBytes(comune.stemma), comune.version});
    if (!version && version.error().kind == ErrorKind::NotFound)
        return failure(Error::conflict(
            say("The data of the comune were changed by somebody else meanwhile: look at them again, then save.")));
    if (!version)
        return version;
    CHECK(writeSettings(tx, comune));
    return version;
}

Result<QList<OfficeHolder>> OfficeStore::holders(Database &db) const
{
    return db.readAll<OfficeHolder>(
        u"SELECT id, person, role, delega, valid_from, valid_to, version FROM office_holder "
        "ORDER BY valid_from DESC, id"_s,
        {}, readHolder);
}

Result<OfficeHolder> OfficeStore::holder(Database &db, OfficeHolderId id) const
{
    auto found = db.readOne<OfficeHolder>(
        u"SELECT id, person, role, delega, valid_from, valid_to, version FROM office_holder WHERE id = ?"_s, {id.value},
        readHolder);
    if (!found && found.error().kind == ErrorKind::NotFound)
        return failure(Error::notFound(say("There is no office held with the number %1.").arg(id.value)));
    return found;
}

Result<QList<OfficeHolder>> OfficeStore::holdersOn(Database &db, const QDate &on) const
{
    return db.readAll<OfficeHolder>(
        u"SELECT id, person, role, delega, valid_from, valid_to, version FROM office_holder "
        "WHERE valid_from <= ? AND (valid_to IS NULL OR valid_to >= ?) ORDER BY id"_s,
        {stored(on), stored(on)}, readHolder);
}

Result<OfficeHolderId> OfficeStore::addHolder(Transaction &tx, const OfficeHolder &holder) const
{
    TRY(const qint64 id,
        tx.database().writeReturning(
            tx,
            u"INSERT INTO office_holder (person, role, delega, valid_from, valid_to) VALUES (?, ?, ?, ?, ?) RETURNING id"_s,
            {holder.person, holder.role, holder.delega, stored(holder.validFrom), stored(holder.validTo)}));
    return OfficeHolderId{id};
}

Outcome OfficeStore::endHolder(Transaction &tx, const OfficeHolder &seen, const QDate &lastDay) const
{
    TRY(const qint64 changed,
        tx.database().write(tx,
                            u"UPDATE office_holder SET valid_to = ?, version = version + 1 "
                            "WHERE id = ? AND version = ? AND valid_to IS NULL"_s,
                            {stored(lastDay), seen.id.value, seen.version}));
    if (changed == 0)
        return failure(Error::conflict(
            say("The office of %1 was changed by somebody else meanwhile: look at it again.").arg(seen.person)));
    return {};
}

} // namespace gonfalone
