#pragma once

#include "core/base/StrongId.h"
#include "core/documents/TemplateFields.h"
#include "core/storage/Database.h"

#include <QDateTime>

namespace gonfalone {

using TextTemplateId = StrongId<struct TextTemplateTag>;
using PhraseId = StrongId<struct PhraseTag>;

/// One version of the text of a kind of document. Versions are added and never changed; the one that ships with the
/// program is number 0, has no id and holds since ever.
struct TextTemplate {
    TextTemplateId id;
    QString key; ///< "delibera_patrocinio"
    QString html;
    QDate validFrom; ///< invalid = since ever
    QString note;
    QDateTime createdAt = {};
    QString createdBy = {};
    int number = 0;

    bool operator==(const TextTemplate &) const = default;
};

/// A piece of text that the office writes often, to be put into a template or a letter.
struct Phrase {
    PhraseId id;
    QString section; ///< where it is offered: "delibera_patrocinio", or empty for everywhere
    QString title;
    QString text;
    qint64 version = 0;

    bool operator==(const Phrase &) const = default;
};

/// The kinds of document that have a template, by key, in a fixed order.
QStringList templateKeys();
/// What a template may use and what it is called; NotFound when there is no such document.
Result<TemplateFields> shippedFields(const QString &key);
/// Version 0 of a template; NotFound when there is no such document.
Result<TextTemplate> shippedTemplate(const QString &key);

/// As renderTemplate(), for who fills the same text again and again: the connection keeps it parsed under its key.
Result<QString> filledTemplate(Database &db, const QString &key, const QString &html, const TemplateData &fields);

/// The SQL of the office's own templates and phrases.
class TextTemplateStore
{
public:
    /// The newest first; the shipped one is the last.
    Result<QList<TextTemplate>> versions(Database &db, const QString &key) const;
    /// The version for a document of that day: the one that holds from the latest day, the latest written of those.
    Result<TextTemplate> inForce(Database &db, const QString &key, const QDate &day) const;
    Result<TextTemplate> add(Transaction &tx, const TextTemplate &version) const;

    Result<QList<Phrase>> phrases(Database &db) const;
    Result<Phrase> addPhrase(Transaction &tx, const Phrase &phrase) const;
    /// Conflict when the phrase is not as it was seen.
    Result<Phrase> updatePhrase(Transaction &tx, const Phrase &phrase) const;
    Outcome dropPhrase(Transaction &tx, const Phrase &seen, const QString &reason, const QDateTime &at) const;
};

} // namespace gonfalone
