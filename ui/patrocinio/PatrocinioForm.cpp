#include "ui/patrocinio/PatrocinioForm.h"

#include "core/patrocinio/PatrocinioFields.h"
#include "core/patrocinio/PatrocinioRules.h"
#include "ui/base/DateField.h"
#include "ui/base/FieldText.h"
#include "ui/base/FormCard.h"
#include "ui/base/LabeledRow.h"
#include "ui/base/Theme.h"
#include "ui/patrocinio/CaseWords.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

const QString kAmountName = u"value"_s;

/// Amounts are shown with a comma as people write them; PatrocinioFields reads both.
QString shownAmount(const QString &text)
{
    return QString(text).replace(u'.', u',');
}

} // namespace

PatrocinioForm::PatrocinioForm(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    using enum Kind;
    m_layout->setContentsMargins({});
    m_layout->setSpacing(space::kM);
    addCard(tr("Request"),
            {{"subject", Line},
             {"initiative", Line},
             {"starts_on", Date},
             {"ends_on", Date},
             {"place", Line},
             {"description", Text},
             {"theme", Line},
             {"expected_public", Line},
             {"late_reason", Line},
             {"protocol_number", Line},
             {"protocol_date", Date},
             {"classification", Line},
             {"responsible", Line}});
    FormCard *applicant = addCard(tr("Applicant"),
                                  {{"applicant.name", Line},
                                   {"applicant.legal_form", Line},
                                   {"applicant.tax_code", Line},
                                   {"applicant.vat_number", Line},
                                   {"applicant.representative", Line},
                                   {"applicant.pec", Line},
                                   {"applicant.email", Line},
                                   {"applicant.phone", Line}});
    m_person = new QPushButton(tr("Personal data…"), applicant);
    theme::makeLink(m_person);
    m_person->setToolTip(tr("What the office holds on the applicant, a copy of it, and what may be erased"));
    m_person->hide();
    applicant->addHeaderWidget(m_person);
    connect(m_person, &QPushButton::clicked, this, &PatrocinioForm::personalDataAsked);
    addCard(tr("Review"),
            {{"purpose", Text},
             {"findings", Text},
             {"proposal", Proposal},
             {"grounds", Text},
             {"wording", Line},
             {"follow_up", Line},
             {"value", Amount},
             {"urgency", Text}});
    addCard(tr("Is it really free?"),
            {{"fee_reduction", Answer},
             {"free_rooms", Answer},
             {"staff_used", Answer},
             {"free_ground", Answer},
             {"stamp_duty", Line}});
    m_exclusions = addCard(tr("Exclusions of the regulation"), {});
    m_referral = addCard(
        tr("Assessore delegato"),
        {{"delega", Line}, {"delegate", Line}, {"settore", Line}, {"directions", Text}, {"settore_outcome", Text}});
    m_integration = addCard(tr("Integration"), {{"missing_papers", Text}, {"integration_days", Line}});
    m_notice = addCard(tr("Notice of rejection"), {{"obstacles", Text}, {"observations", Text}});
    m_after = addCard(tr("After the grant"), {{"closing_report", Text}, {"misuse", Text}});
    m_step = addCard(tr("Next step"), {{"step_day", Date}, {"accept_late", Answer}});
    m_outcome = addCard(tr("Outcome"),
                        {{"outcome_number", Line},
                         {"outcome_date", Date},
                         {"published_on", Date},
                         {"outcome_reason", Text},
                         {"departure", Text}});
    m_layout->addStretch(1);
}

void PatrocinioForm::offerPersonalData()
{
    m_person->show();
}

void PatrocinioForm::load(const Patrocinio &patrocinio, bool editable)
{
    const bool was = isDirty();
    m_loading = true;
    m_loaded = patrocinio;
    m_dirty.clear();
    clearErrors();
    for (auto field = m_fields.constBegin(); field != m_fields.constEnd(); ++field) {
        setFieldText(field.value(), shown(patrocinio, field.key()));
        // What the widget makes of the text is the base, so that nothing looks typed that nobody typed.
        m_base.insert(field.key(), fieldText(field.value()));
    }
    lockFields(patrocinio, editable);
    arrange(stateOf(patrocinio.file));
    m_loading = false;
    if (was)
        emit dirtyChanged(false);
}

QStringList PatrocinioForm::merge(const Patrocinio &newer, bool editable)
{
    QStringList overtaken;
    m_loading = true;
    m_loaded = newer;
    for (auto field = m_fields.constBegin(); field != m_fields.constEnd(); ++field) {
        const QString text = shown(newer, field.key());
        if (!m_dirty.contains(field.key())) {
            setFieldText(field.value(), text);
            m_base.insert(field.key(), fieldText(field.value()));
        } else if (text != m_base.value(field.key())) {
            m_base.insert(field.key(), text);
            if (fieldText(field.value()) == text)
                m_dirty.remove(field.key()); // both typed the same
            else
                overtaken << field.key();
        }
    }
    lockFields(newer, editable);
    arrange(stateOf(newer.file));
    m_loading = false;
    if (!isDirty())
        emit dirtyChanged(false);
    return overtaken;
}

QString PatrocinioForm::shown(const Patrocinio &patrocinio, const QString &field)
{
    const QString text = patrocinioField(patrocinio, field);
    return field == kAmountName ? shownAmount(text) : text;
}

void PatrocinioForm::lockFields(const Patrocinio &patrocinio, bool editable)
{
    for (auto field = m_fields.constBegin(); field != m_fields.constEnd(); ++field)
        lockField(field.value(), !editable || !isEditable(stateOf(patrocinio.file), field.key()));
}

void PatrocinioForm::setPublication(const std::optional<ActPublication> &publication)
{
    const QList<Reason> reasons =
        publication ? publication->until.reasons + publication->executiveFrom.reasons : QList<Reason>();
    m_outcome->row(u"published_on"_s)->setHint(reasonLines(reasons).join(u'\n'));
}

void PatrocinioForm::arrange(PatrocinioState state)
{
    using enum PatrocinioState;
    const bool intake = state == Received || state == Admissible;
    const bool reviewing = state == UnderReview || state == NoticeSent || state == DraftReady || state == InGiunta;
    const bool decided = !isEditable(state) && !isOnPathB(state);
    const bool actual = state == DraftReady || state == InGiunta || (decided && state != Withdrawn);
    for (const QString &name : {u"outcome_number"_s, u"outcome_date"_s})
        m_outcome->row(name)->setVisible(actual && state != Inadmissible);
    m_outcome->row(u"published_on"_s)->setVisible(decided && state != Withdrawn && state != Inadmissible);
    const auto has = [this](const QString &field) { return !text(field).isEmpty(); };
    m_integration->setVisible(intake || state == AwaitingIntegration || state == UnderReview
                              || has(u"missing_papers"_s));
    m_exclusions->setVisible(!m_questions.isEmpty() && !isOnPathB(state));
    m_notice->setVisible(reviewing || has(u"obstacles"_s));
    m_referral->setVisible(intake || isOnPathB(state) || has(u"delegate"_s));
    m_after->setVisible(state == Granted || state == Communicated || state == Held || has(u"closing_report"_s)
                        || has(u"misuse"_s));
    m_step->setVisible(state != Closed && state != Withdrawn);
    m_step->row(u"accept_late"_s)->setVisible(state == AwaitingIntegration || state == NoticeSent);
    lockField(m_fields.value(u"delegate"_s), true); // found from the deleghe of the day
    // The card of the moment comes first.
    FormCard *first = isOnPathB(state)           ? m_referral
        : state == AwaitingIntegration           ? m_integration
        : state == NoticeSent                    ? m_notice
        : state == Communicated || state == Held ? m_after
        : actual                                 ? m_outcome
                                                 : m_cards.first();
    int at = 0;
    m_layout->removeWidget(first);
    m_layout->insertWidget(at++, first);
    for (FormCard *card : std::as_const(m_cards)) {
        if (card == first)
            continue;
        m_layout->removeWidget(card);
        m_layout->insertWidget(at++, card);
    }
    QWidget *before = nullptr;
    for (int i = 0; i < m_layout->count(); ++i) {
        auto *card = m_layout->itemAt(i)->widget();
        if (!card)
            continue;
        for (QWidget *field : card->findChildren<QWidget *>()) {
            if (!m_fields.contains(field->objectName()))
                continue;
            if (before)
                setTabOrder(before, field);
            before = field;
        }
    }
}

void PatrocinioForm::changed(const QString &name)
{
    if (m_loading)
        return;
    const bool was = isDirty();
    if (fieldText(m_fields.value(name)) == m_base.value(name))
        m_dirty.remove(name);
    else
        m_dirty.insert(name, true);
    if (FormCard *card = m_cardOf.value(name))
        card->row(name)->clearError();
    if (isDirty() != was)
        emit dirtyChanged(isDirty());
    emit edited();
}

Result<Patrocinio> PatrocinioForm::value() const
{
    Patrocinio edited = m_loaded;
    QList<FieldError> faults;
    for (auto name = m_dirty.constBegin(); name != m_dirty.constEnd(); ++name) {
        const auto set = setPatrocinioField(edited, name.key(), text(name.key()));
        if (!set)
            faults << set.error().fields;
    }
    if (!faults.isEmpty())
        return failure(Error::invalid(tr("Some fields do not hold: they are marked below."), faults));
    return edited;
}

QMap<QString, QString> PatrocinioForm::dirtyFields() const
{
    QMap<QString, QString> texts;
    for (auto name = m_dirty.constBegin(); name != m_dirty.constEnd(); ++name)
        texts.insert(name.key(), text(name.key()));
    return texts;
}

QString PatrocinioForm::text(const QString &field) const
{
    const QWidget *widget = m_fields.value(field);
    return widget ? fieldText(widget) : QString();
}

void PatrocinioForm::setText(const QString &field, const QString &text)
{
    if (QWidget *widget = m_fields.value(field))
        setFieldText(widget, text);
}

QList<FieldError> PatrocinioForm::showErrors(const QList<FieldError> &errors)
{
    QList<FieldError> left = errors;
    for (FormCard *card : m_cards)
        card->clearErrors();
    bool focused = false;
    for (const FieldError &error : errors) {
        FormCard *card = m_cardOf.value(error.field);
        if (!card)
            continue;
        card->row(error.field)->setError(error.message);
        left.removeOne(error);
        if (!focused)
            m_fields.value(error.field)->setFocus();
        focused = true;
    }
    return left;
}

void PatrocinioForm::clearErrors()
{
    for (FormCard *card : m_cards)
        card->clearErrors();
}

void PatrocinioForm::setToday(const QDate &today)
{
    for (QWidget *widget : m_fields) {
        if (auto *date = qobject_cast<DateField *>(widget))
            date->setToday(today);
    }
}

bool PatrocinioForm::focusField(const QString &field)
{
    QWidget *widget = m_fields.value(field == u"exclusion."_s ? m_questions.value(0) : field);
    if (!widget || !widget->isVisibleTo(this))
        return false;
    widget->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void PatrocinioForm::focusFirst()
{
    for (int i = 0; i < m_layout->count(); ++i) {
        for (QWidget *field : m_layout->itemAt(i)->widget()->findChildren<QWidget *>()) {
            if (m_fields.contains(field->objectName()))
                return field->setFocus(Qt::TabFocusReason);
        }
    }
}

} // namespace gonfalone
