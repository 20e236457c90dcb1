#pragma once

#include "core/documents/TemplateFields.h"
#include "core/documents/TextTemplateStore.h"
#include "core/patrocinio/PatrocinioService.h"

namespace gonfalone {

/// A kind of document whose text the office may change.
struct TemplateName {
    QString key;
    QString title;
};

/// The use cases of the office's own texts: versions of templates, which are checked before they are kept, and phrases.
/// Reading asks for ViewOffice, writing for ManageOffice; a preview on a real case needs the right to its draft too.
class TemplateService
{
public:
    TemplateService(Database &db, const Clock &clock) : m_db(db), m_clock(clock), m_audit(clock) {}

    Result<QList<TemplateName>> names(const Actor &actor);
    Result<TemplateFields> fields(const Actor &actor, const QString &key);
    Result<QList<TextTemplate>> versions(const Actor &actor, const QString &key);
    Result<TextTemplate> inForce(const Actor &actor, const QString &key, const QDate &day);
    /// Invalid with every fault that templateFaults() finds.
    Outcome check(const Actor &actor, const QString &key, const QString &html);
    /// Adds a version after checking it. `seen` is the newest version that the actor saw: Conflict when there is a
    /// newer one by now. Invalid also for a first day before today: what was printed so far stays as it was.
    Result<TextTemplate> save(const Actor &actor, const TextTemplate &wanted, TextTemplateId seen);
    /// Writes an old version again, as a new one; an invalid id is the shipped one.
    Result<TextTemplate> restore(const Actor &actor, const QString &key, TextTemplateId old, const QDate &validFrom,
                                 TextTemplateId seen);
    /// The text as it would be printed: on a case, whatever its state, or on the examples when `label` is empty.
    Result<DraftDocument> preview(const Actor &actor, const QString &key, const QString &html, const QString &label);

    Result<QList<Phrase>> phrases(const Actor &actor);
    /// Adds a phrase without id, changes one that has it.
    Result<Phrase> savePhrase(const Actor &actor, const Phrase &phrase);
    Outcome dropPhrase(const Actor &actor, const Phrase &seen, const QString &reason);

    /// What this person typed and did not save, under the key of a template or of another form; empty when nothing.
    Result<QString> unsaved(const Actor &actor, const QString &key);
    /// An empty text forgets it.
    Outcome keepUnsaved(const Actor &actor, const QString &key, const QString &html);

private:
    Result<TextTemplate> add(Transaction &tx, const Actor &actor, const TextTemplate &wanted, TextTemplateId seen);

    Database &m_db;
    Clock m_clock;
    AuditStore m_audit;
    CaseStore m_cases;
    OfficeStore m_office;
    TextTemplateStore m_store;
};

} // namespace gonfalone
