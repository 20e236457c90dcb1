#include "core/documents/TextTemplateStore.h"

#include "core/base/Clock.h"
#include "core/base/Text.h"
#include "core/documents/TemplateRenderer.h"

#include <QDir>
#include <QFile>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

const QString kFieldsSuffix = u".fields.json"_s;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Every template with the list of its fields: its own, or one that it shares with others.
QList<QPair<QString, QString>> shippedLists()
{
    QList<QPair<QString, QString>> lists;
    for (const QString &name : QDir(u":/templates"_s).entryList({u'*' + kFieldsSuffix}, QDir::Files, QDir::Name)) {
        const QString path = u":/templates/"_s + name;
        QStringList keys = templatesOf(bytesOf(path));
        if (keys.isEmpty())
            keys << name.chopped(kFieldsSuffix.size());
        for (const QString &key : keys) {
            if (QFile::exists(u":/templates/%1.html"_s.arg(key)))
                lists.append({key, path});
        }
    }
    return lists;
}

Error changedMeanwhile(const Phrase &phrase)
{
    return Error::conflict(
        say("The phrase “%1” was changed by somebody else meanwhile: look at it again.").arg(phrase.title));
}

} // namespace

QStringList templateKeys()
{
    QStringList keys;
    for (const auto &[key, list] : shippedLists())
        keys << key;
    return keys;
}

Result<TemplateFields> shippedFields(const QString &key)
{
    for (const auto &[known, list] : shippedLists()) {
        if (known == key)
            return readTemplateFields(bytesOf(list), key);
    }
    return failure(Error::notFound(say("There is no template “%1”.").arg(key)));
}

Result<TextTemplate> shippedTemplate(const QString &key)
{
    const QByteArray html = key.contains(u'/') ? QByteArray() : bytesOf(u":/templates/%1.html"_s.arg(key));
    if (html.isEmpty())
        return failure(Error::notFound(say("There is no template “%1”.").arg(key)));
    return TextTemplate{{}, key, QString::fromUtf8(html), {}, say("As it ships with the program")};
}

Result<QString> filledTemplate(Database &db, const QString &key, const QString &html, const TemplateData &fields)
{
    TRY(const auto page, db.kept<PageTemplate>(u"template "_s + key, html, [&] { return PageTemplate::read(html); }));
    return page->fill(fields);
}

Result<QList<TextTemplate>> TextTemplateStore::versions(Database &db, const QString &key) const
{
    TRY(const TextTemplate shipped, shippedTemplate(key));
    QList<TextTemplate> all{shipped};
    CHECK(db.read(u"SELECT id, html, valid_from, note, created_at, created_by FROM text_template WHERE key = ? "
                  "ORDER BY id"_s,
                  {key}, [&](const Row &row) {
                      all.prepend({TextTemplateId{row.integer(0)}, key, row.text(1), row.date(2), row.text(3),
                                   row.instant(4), row.text(5), int(all.size())});
                  }));
    return all;
}

Result<TextTemplate> TextTemplateStore::inForce(Database &db, const QString &key, const QDate &day) const
{
    TRY(const QList<TextTemplate> all, versions(db, key));
    TextTemplate best = all.last();
    for (const TextTemplate &version : all) {
        const bool later = !best.validFrom.isValid() || version.validFrom > best.validFrom;
        if (version.validFrom.isValid() && version.validFrom <= day && later)
            best = version;
    }
    return best;
}

Result<TextTemplate> TextTemplateStore::add(Transaction &tx, const TextTemplate &version) const
{
    TextTemplate added = version;
    TRY(added.id.value,
        tx.database().writeReturning(
            tx,
            u"INSERT INTO text_template (key, html, valid_from, note, created_at, created_by) VALUES (?, ?, ?, ?, ?, ?) "
            "RETURNING id"_s,
            {version.key, version.html, stored(version.validFrom), version.note, toInstantText(version.createdAt),
             version.createdBy}));
    TRY(const QList<TextTemplate> all, versions(tx.database(), version.key));
    return all.first();
}

Result<QList<Phrase>> TextTemplateStore::phrases(Database &db) const
{
    return db.readAll<Phrase>(
        u"SELECT id, section, title, text, version FROM phrase WHERE deleted_at IS NULL "
        "ORDER BY section, title, id"_s,
        {}, [](const Row &row) {
            return Phrase{PhraseId{row.integer(0)}, row.text(1), row.text(2), row.text(3), row.integer(4)};
        });
}

Result<Phrase> TextTemplateStore::addPhrase(Transaction &tx, const Phrase &phrase) const
{
    Phrase added = phrase;
    TRY(added.id.value,
        tx.database().writeReturning(tx, u"INSERT INTO phrase (section, title, text) VALUES (?, ?, ?) RETURNING id"_s,
                                     {phrase.section, phrase.title, phrase.text}));
    added.version = 1;
    return added;
}

Result<Phrase> TextTemplateStore::updatePhrase(Transaction &tx, const Phrase &phrase) const
{
    const auto version =
        tx.database().writeReturning(tx,
                                     u"UPDATE phrase SET section = ?, title = ?, text = ?, version = version + 1 "
                                     "WHERE id = ? AND version = ? AND deleted_at IS NULL RETURNING version"_s,
                                     {phrase.section, phrase.title, phrase.text, phrase.id.value, phrase.version});
    if (!version)
        return failure(version.error().kind == ErrorKind::NotFound ? changedMeanwhile(phrase) : version.error());
    Phrase changed = phrase;
    changed.version = *version;
    return changed;
}

Outcome TextTemplateStore::dropPhrase(Transaction &tx, const Phrase &seen, const QString &reason,
                                      const QDateTime &at) const
{
    TRY(const qint64 dropped,
        tx.database().write(tx,
                            u"UPDATE phrase SET deleted_at = ?, deleted_reason = ?, version = version + 1 "
                            "WHERE id = ? AND version = ? AND deleted_at IS NULL"_s,
                            {toInstantText(at), reason, seen.id.value, seen.version}));
    if (dropped == 0)
        return failure(changedMeanwhile(seen));
    return {};
}

} // namespace gonfalone
