#include "ui/missions/MissionForm.h"

#include "core/missions/MissionFields.h"
#include "ui/base/DateField.h"
#include "ui/base/FieldText.h"
#include "ui/base/LabeledRow.h"
#include "ui/missions/ExpensesCard.h"
#include "ui/missions/MomentField.h"

#include <QCompleter>
#include <QLineEdit>
#include <QVBoxLayout>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

const QStringList kStepFields{u"step_day"_s, u"signer"_s, u"signer_office"_s, u"reason"_s};
const QString kExpenses = u"expenses"_s;

bool isOfStep(const QString &field)
{
    return kStepFields.contains(field);
}

} // namespace

QString MissionForm::shown(const Mission &mission, const QString &field)
{
    if (isOfStep(field))
        return {};
    const QString text = missionField(mission, field);
    const bool amount = field.startsWith(u"planned."_s) || field == u"public_cost"_s || field == u"advance"_s;
    if (amount)
        return text == u"0.00"_s ? QString() : QString(text).replace(u'.', u',');
    return field == u"kilometres"_s && text == u"0"_s ? QString() : text;
}

void MissionForm::load(const Mission &mission, bool editable)
{
    m_loading = true;
    m_loaded = mission;
    m_editable = editable;
    m_dirty.clear();
    clearErrors();
    for (auto field = m_fields.constBegin(); field != m_fields.constEnd(); ++field) {
        setFieldText(field.value(), shown(mission, field.key()));
        // What the widget makes of the text is the base, so that nothing looks typed that nobody typed.
        m_base.insert(field.key(), fieldText(field.value()));
        m_cardOf.value(field.key())->row(field.key())->setHint({});
    }
    m_expenses->load(mission.expenses);
    m_base.insert(kExpenses, m_expenses->baseText());
    lockFields(editable);
    arrange();
    m_loading = false;
}

QStringList MissionForm::merge(const Mission &newer, bool editable)
{
    QStringList overtaken;
    m_loading = true;
    m_loaded = newer;
    m_editable = editable;
    for (auto field = m_fields.constBegin(); field != m_fields.constEnd(); ++field) {
        const QString text = shown(newer, field.key());
        if (!m_dirty.contains(field.key())) {
            setFieldText(field.value(), text);
            m_base.insert(field.key(), fieldText(field.value()));
        } else if (!isOfStep(field.key()) && text != m_base.value(field.key())) {
            m_base.insert(field.key(), text);
            if (fieldText(field.value()) == text) {
                m_dirty.remove(field.key()); // both typed the same
                continue;
            }
            overtaken << field.key();
            m_cardOf.value(field.key())->row(field.key())->setHint(tr("Saved meanwhile: %1").arg(text));
        }
    }
    if (!m_dirty.contains(kExpenses)) {
        m_expenses->load(newer.expenses);
        m_base.insert(kExpenses, m_expenses->baseText());
    }
    lockFields(editable);
    arrange();
    m_loading = false;
    return overtaken;
}

void MissionForm::lockFields(bool editable)
{
    const MissionState state = stateOf(m_loaded);
    for (auto field = m_fields.constBegin(); field != m_fields.constEnd(); ++field)
        lockField(field.value(), !editable || (!isOfStep(field.key()) && !isOpenField(state, field.key())));
    m_expenses->setMode(!editable                                  ? ExpensesCard::Mode::Locked
                            : state == MissionState::RefundClaimed ? ExpensesCard::Mode::Examine
                            : isOpenField(state, kExpenses)        ? ExpensesCard::Mode::Claim
                                                                   : ExpensesCard::Mode::Locked);
}

bool MissionForm::hasChanges() const
{
    for (auto name = m_dirty.constBegin(); name != m_dirty.constEnd(); ++name) {
        if (!isOfStep(name.key()))
            return true;
    }
    return false;
}

void MissionForm::changed(const QString &name)
{
    if (m_loading)
        return;
    if (text(name) == m_base.value(name))
        m_dirty.remove(name);
    else
        m_dirty.insert(name, true);
    if (name != kExpenses)
        m_cardOf.value(name)->row(name)->clearError();
    if (name == u"kind"_s)
        arrangeKind();
    emit edited();
}

Result<Mission> MissionForm::value() const
{
    Mission edited = m_loaded;
    QList<FieldError> faults;
    for (auto name = m_dirty.constBegin(); name != m_dirty.constEnd(); ++name) {
        if (isOfStep(name.key()) || name.key() == kExpenses)
            continue;
        if (const auto set = setMissionField(edited, name.key(), text(name.key())); !set)
            faults << set.error().fields;
    }
    if (m_dirty.contains(kExpenses))
        edited.expenses = m_expenses->rows(faults);
    if (!faults.isEmpty())
        return failure(Error::invalid(tr("Some fields do not hold: they are marked below."), faults));
    return edited;
}

Mission MissionForm::sketch() const
{
    Mission edited = m_loaded;
    QList<FieldError> unread;
    for (auto name = m_dirty.constBegin(); name != m_dirty.constEnd(); ++name) {
        if (!isOfStep(name.key()) && name.key() != kExpenses)
            (void)setMissionField(edited, name.key(), text(name.key())); // what is no value yet stays as it was
    }
    if (m_dirty.contains(kExpenses))
        edited.expenses = m_expenses->rows(unread);
    return edited;
}

Result<MissionStep> MissionForm::step(MissionAction action) const
{
    MissionStep step{
        action, {}, text(u"signer"_s).simplified(), text(u"signer_office"_s).simplified(), text(u"reason"_s).trimmed()};
    const QString day = text(u"step_day"_s);
    step.day = QDate::fromString(day, Qt::ISODate);
    if (!day.isEmpty() && !step.day.isValid()) {
        const QString message = tr("Write the day as 14/06/2026.");
        return failure(Error::invalid(message, {{u"step_day"_s, message}}));
    }
    return step;
}

QMap<QString, QString> MissionForm::dirtyFields() const
{
    QMap<QString, QString> texts;
    for (auto name = m_dirty.constBegin(); name != m_dirty.constEnd(); ++name)
        texts.insert(name.key(), text(name.key()));
    return texts;
}

QString MissionForm::text(const QString &field) const
{
    if (field == kExpenses)
        return m_expenses->text();
    const QWidget *widget = m_fields.value(field);
    return widget ? fieldText(widget) : QString();
}

void MissionForm::setText(const QString &field, const QString &text)
{
    if (field == kExpenses)
        m_expenses->setText(text);
    else if (QWidget *widget = m_fields.value(field))
        setFieldText(widget, text);
}

FormCard *MissionForm::cardOf(const QString &field) const
{
    if (field == kExpenses || field.startsWith(u"expense."_s))
        return m_expenses;
    return m_cardOf.value(field == u"authoriser"_s ? u"signer"_s : field);
}

QList<FieldError> MissionForm::showErrors(const QList<FieldError> &errors)
{
    clearErrors();
    QList<FieldError> left;
    QString first;
    for (const FieldError &error : m_expenses->showFaults(errors)) {
        const QString name = error.field == u"authoriser"_s ? u"signer"_s : error.field;
        FormCard *card = m_cardOf.value(name);
        if (!card) {
            left << error;
            continue;
        }
        card->setVisible(true);
        card->row(name)->setVisible(true);
        card->row(name)->setError(error.message);
    }
    for (const FieldError &error : errors) {
        if (first.isEmpty() && cardOf(error.field))
            first = error.field;
    }
    if (!first.isEmpty())
        focusField(first);
    return left;
}

void MissionForm::clearErrors()
{
    m_expenses->showFaults({});
    for (FormCard *card : m_cards) {
        if (card != m_expenses)
            card->clearErrors();
    }
}

void MissionForm::setToday(const QDate &today)
{
    m_expenses->setToday(today);
    for (QWidget *widget : std::as_const(m_fields)) {
        if (auto *date = qobject_cast<DateField *>(widget))
            date->setToday(today);
        else if (auto *moment = qobject_cast<MomentField *>(widget))
            moment->setToday(today);
    }
}

void MissionForm::setDocuments(const QList<Document> &documents)
{
    m_expenses->setDocuments(documents);
}

void MissionForm::setAdministrators(const QList<OfficeHolder> &held)
{
    QStringList names;
    for (const OfficeHolder &one : held)
        names << one.person;
    names.removeDuplicates();
    auto *person = static_cast<QLineEdit *>(m_fields.value(u"person"_s));
    auto *completer = new QCompleter(names, person);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    delete person->completer();
    person->setCompleter(completer);
}

bool MissionForm::focusField(const QString &field)
{
    if (cardOf(field) == m_expenses)
        return m_expenses->isVisibleTo(this) && m_expenses->goTo(field);
    QWidget *widget = m_fields.value(field == u"authoriser"_s ? u"signer"_s : field);
    if (!widget || !widget->isVisibleTo(this))
        return false;
    widget->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void MissionForm::focusFirst()
{
    for (const FormCard *card : order()) {
        for (QWidget *field : card->findChildren<QWidget *>()) {
            if (m_fields.contains(field->objectName()) && field->isVisibleTo(this))
                return field->setFocus(Qt::TabFocusReason);
        }
    }
}

QList<StepsCard::Part> MissionForm::parts(const QList<FieldError> &lacks) const
{
    QList<StepsCard::Part> parts;
    QList<FieldError> left = lacks;
    for (FormCard *card : order()) {
        if (!card->isVisibleTo(this))
            continue;
        StepsCard::Part part{card->title(), card == m_expenses ? kExpenses : QString(), {}};
        for (const FieldError &lack : lacks) {
            if (cardOf(lack.field) != card)
                continue;
            part.missing << lack;
            left.removeOne(lack);
        }
        for (QWidget *field : card->findChildren<QWidget *>()) {
            if (part.field.isEmpty() && m_fields.contains(field->objectName()))
                part.field = field->objectName();
        }
        parts << part;
    }
    if (!left.isEmpty())
        parts << StepsCard::Part{tr("Also"), left.first().field, left};
    return parts;
}

} // namespace gonfalone
