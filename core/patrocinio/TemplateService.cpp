#include "core/patrocinio/TemplateService.h"

#include "core/base/Text.h"
#include "core/documents/TemplateRenderer.h"
#include "core/patrocinio/PatrocinioDraft.h"

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestTitle = 120;
constexpr qsizetype kLongestPhrase = 20'000;

/// The letter that a template is of; none for the act.
std::optional<LetterKind> letterOf(const QString &key)
{
    for (const LetterRow &row : kLetters) {
        if (key == QLatin1String(row.templateName))
            return row.kind;
    }
    return std::nullopt;
}

Outcome checked(const QString &key, const QString &html)
{
    TRY(const TemplateFields fields, shippedFields(key));
    const QList<FieldError> faults = templateFaults(html, fields);
    if (faults.isEmpty())
        return {};
    return failure(Error::invalid(say("The template cannot be used. %1").arg(faults.first().message), faults));
}

Outcome checkedPhrase(const Phrase &phrase)
{
    QList<FieldError> faults;
    if (phrase.title.isEmpty() || phrase.title.size() > kLongestTitle)
        faults << FieldError{u"title"_s, say("Give the phrase a short title.")};
    if (!phrase.section.isEmpty() && !templateKeys().contains(phrase.section))
        faults << FieldError{u"section"_s, say("There is no template “%1”.").arg(phrase.section)};
    if (phrase.text.trimmed().isEmpty() || phrase.text.size() > kLongestPhrase)
        faults << FieldError{u"text"_s, say("Write the phrase.")};
    if (faults.isEmpty())
        return {};
    return failure(Error::invalid(u"%1 %2"_s.arg(say("The phrase was not saved."), faults.first().message), faults));
}

QString formOf(const QString &key)
{
    return u"template."_s + key;
}

} // namespace

Result<QList<TemplateName>> TemplateService::names(const Actor &actor)
{
    CHECK(actor.require(Permission::ViewOffice));
    QList<TemplateName> names;
    for (const QString &key : templateKeys()) {
        TRY(const TemplateFields fields, shippedFields(key));
        names.append({key, fields.title.isEmpty() ? key : fields.title});
    }
    return names;
}

Result<TemplateFields> TemplateService::fields(const Actor &actor, const QString &key)
{
    CHECK(actor.require(Permission::ViewOffice));
    return shippedFields(key);
}

Result<QList<TextTemplate>> TemplateService::versions(const Actor &actor, const QString &key)
{
    CHECK(actor.require(Permission::ViewOffice));
    return m_store.versions(m_db, key);
}

Result<TextTemplate> TemplateService::inForce(const Actor &actor, const QString &key, const QDate &day)
{
    CHECK(actor.require(Permission::ViewOffice));
    return m_store.inForce(m_db, key, day);
}

Outcome TemplateService::check(const Actor &actor, const QString &key, const QString &html)
{
    CHECK(actor.require(Permission::ViewOffice));
    return checked(key, html);
}

Result<TextTemplate> TemplateService::add(Transaction &tx, const Actor &actor, const TextTemplate &wanted,
                                          TextTemplateId seen)
{
    if (!wanted.validFrom.isValid() || wanted.validFrom < m_clock.today()) {
        const QString message = say("A text holds from today or from a later day: write it, as in 14/6/2026.");
        return failure(Error::invalid(message, {{u"valid_from"_s, message}}));
    }
    TRY(const QList<TextTemplate> before, m_store.versions(m_db, wanted.key));
    if (before.first().id != seen)
        return failure(Error::conflict(
            say("%1 saved version %2 of this template meanwhile: look at it in the list of versions, then save again.")
                .arg(before.first().createdBy)
                .arg(before.first().number)));
    TextTemplate version = wanted;
    version.createdAt = m_clock.now();
    version.createdBy = actor.login;
    TRY(version, m_store.add(tx, version));
    CHECK(m_cases.dropFormDraft(tx, actor.id.value, formOf(version.key), 0));
    CHECK(m_audit.append(
        tx, actor.login,
        {u"template.save"_s, u"template"_s, version.key,
         u"%1; %2; %3"_s.arg(version.number).arg(version.validFrom.toString(Qt::ISODate), version.note)}));
    return version;
}

Result<TextTemplate> TemplateService::save(const Actor &actor, const TextTemplate &wanted, TextTemplateId seen)
{
    CHECK(actor.require(Permission::ManageOffice));
    CHECK(checked(wanted.key, wanted.html));
    return UnitOfWork(m_db).run([&](Transaction &tx) { return add(tx, actor, wanted, seen); });
}

Result<TextTemplate> TemplateService::restore(const Actor &actor, const QString &key, TextTemplateId old,
                                              const QDate &validFrom, TextTemplateId seen)
{
    CHECK(actor.require(Permission::ManageOffice));
    return UnitOfWork(m_db).run([&](Transaction &tx) -> Result<TextTemplate> {
        TRY(const QList<TextTemplate> all, m_store.versions(m_db, key));
        const auto found =
            std::find_if(all.cbegin(), all.cend(), [old](const TextTemplate &version) { return version.id == old; });
        if (found == all.cend())
            return failure(Error::notFound(say("That version is not in the list: look at it again.")));
        // A field may have gone since it was written.
        CHECK(checked(key, found->html));
        return add(tx, actor, {{}, key, found->html, validFrom, say("Version %1 again").arg(found->number)}, seen);
    });
}

Result<DraftDocument> TemplateService::preview(const Actor &actor, const QString &key, const QString &html,
                                               const QString &label)
{
    CHECK(actor.require(Permission::ViewOffice));
    CHECK(checked(key, html));
    const auto letter = letterOf(key);
    if (!label.isEmpty()) {
        PatrocinioService patrocini(m_db, m_clock);
        TRY(const Patrocinio patrocinio, patrocini.find(actor, label));
        return letter ? patrocini.letterPreview(actor, patrocinio, *letter, html)
                      : patrocini.draft(actor, patrocinio, html);
    }
    TRY(const TemplateFields fields, shippedFields(key));
    TRY(const Comune comune, m_office.comune(m_db));
    TemplateData data = exampleData(fields);
    PageStyle style = officePaper(comune);
    style.footer = u"%1 · %2"_s.arg(comune.title(), fields.title);
    if (letter)
        data.insert(u"oggetto"_s, u"%1 – iniziativa «Mezza maratona del mare»"_s.arg(fields.title));
    TRY(const QString body, renderTemplate(html, data));
    return DraftDocument{fields.title, body, style};
}

Result<QList<Phrase>> TemplateService::phrases(const Actor &actor)
{
    CHECK(actor.require(Permission::ViewOffice));
    return m_store.phrases(m_db);
}

Result<Phrase> TemplateService::savePhrase(const Actor &actor, const Phrase &phrase)
{
    CHECK(actor.require(Permission::ManageOffice));
    Phrase wanted = phrase;
    wanted.title = wanted.title.simplified();
    CHECK(checkedPhrase(wanted));
    return UnitOfWork(m_db).run([&](Transaction &tx) -> Result<Phrase> {
        TRY(const Phrase saved, wanted.id.isValid() ? m_store.updatePhrase(tx, wanted) : m_store.addPhrase(tx, wanted));
        CHECK(m_audit.append(tx, actor.login,
                             {u"phrase.save"_s, u"phrase"_s, QString::number(saved.id.value), saved.title}));
        return saved;
    });
}

Outcome TemplateService::dropPhrase(const Actor &actor, const Phrase &seen, const QString &reason)
{
    CHECK(actor.require(Permission::ManageOffice));
    if (reason.trimmed().isEmpty()) {
        const QString message = say("Say why the phrase is not wanted any more.");
        return failure(Error::invalid(message, {{u"reason"_s, message}}));
    }
    return UnitOfWork(m_db).run([&](Transaction &tx) -> Outcome {
        CHECK(m_store.dropPhrase(tx, seen, reason.simplified(), m_clock.now()));
        return m_audit.append(tx, actor.login,
                              {u"phrase.drop"_s, u"phrase"_s, QString::number(seen.id.value), reason.simplified()});
    });
}

Result<QString> TemplateService::unsaved(const Actor &actor, const QString &key)
{
    CHECK(actor.require(Permission::ViewOffice));
    return m_cases.formDraft(m_db, actor.id.value, formOf(key), 0);
}

Outcome TemplateService::keepUnsaved(const Actor &actor, const QString &key, const QString &html)
{
    CHECK(actor.require(Permission::ManageOffice));
    return UnitOfWork(m_db).run([&](Transaction &tx) -> Outcome {
        if (html.isEmpty())
            return m_cases.dropFormDraft(tx, actor.id.value, formOf(key), 0);
        return m_cases.saveFormDraft(tx, actor.id.value, formOf(key), 0, html, toInstantText(m_clock.now()));
    });
}

} // namespace gonfalone
