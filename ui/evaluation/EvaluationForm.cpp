#include "ui/evaluation/EvaluationForm.h"

#include "ui/base/FieldText.h"
#include "ui/base/FormCard.h"
#include "ui/base/LabeledRow.h"
#include "ui/evaluation/DeedForm.h"
#include "ui/evaluation/EvaluationWords.h"
#include "ui/evaluation/GoalsCard.h"
#include "ui/evaluation/ScoresCard.h"
#include "ui/evaluation/SheetCards.h"

#include <QPushButton>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

const QString kGoals = u"goals"_s;
const QString kDeed = u"deed."_s;

bool isOfStep(const QString &field)
{
    return field == u"text"_s || field == u"day"_s;
}

bool isOfDeed(const QString &field)
{
    return field.startsWith(kDeed);
}

} // namespace

QStringList EvaluationForm::ownFields() const
{
    QStringList own{kGoals, u"late_reason"_s, u"presence"_s, u"motivation"_s, u"plan"_s};
    for (auto field = m_scores->fields().constBegin(); field != m_scores->fields().constEnd(); ++field)
        own << field.key();
    return own;
}

QString EvaluationForm::shown(const EvaluationSheet &sheet, const QString &field)
{
    const EvaluationContent &content = sheet.content;
    const auto score = [](int points) { return points == kNoScore ? QString() : scoreText(points); };
    if (field == kGoals)
        return GoalsCard::textOf(content.goals);
    if (field == u"late_reason"_s)
        return content.lateReason;
    if (field == u"presence"_s)
        return content.presenceDays < 0 ? QString() : QString::number(content.presenceDays);
    if (field == u"motivation"_s)
        return content.motivation;
    if (field == u"plan"_s)
        return content.plan;
    if (field == u"unit.score"_s)
        return score(content.unitScore);
    if (field == u"unit.grounds"_s)
        return content.unitGrounds;
    for (const EvaluationRating &rating : content.ratings) {
        if (field == u"behaviour.%1.score"_s.arg(rating.key))
            return score(rating.score);
        if (field == u"behaviour.%1.grounds"_s.arg(rating.key))
            return rating.grounds;
    }
    return {};
}

bool EvaluationForm::isWritable(const QString &field) const
{
    const EvaluationState state = m_loaded.state;
    if (isOfStep(field))
        return true;
    if (m_mine != EvaluationParty::Evaluator)
        return false;
    if (field == u"late_reason"_s)
        return areGoalsEditable(state);
    if (field == u"presence"_s)
        return isYearEditable(state) || areScoresEditable(state);
    return areScoresEditable(state) || (field == kGoals && areGoalsEditable(state));
}

void EvaluationForm::showDossier(const SheetDossier &dossier)
{
    m_loaded = dossier.sheet();
    m_system = dossier.bearing.view.system;
    m_mine = dossier.bearing.view.mine;
    m_scores->setCategory(m_system, m_loaded.category);
    bindScores();
    for (DeedCard *card : deedCards())
        card->show(dossier);
    m_words->show(m_loaded);
    const bool hidden = m_mine == EvaluationParty::Evaluated && !m_loaded.notifiedOn.isValid();
    const bool scored = !areGoalsEditable(m_loaded.state) && !hidden
        && (!isYearEditable(m_loaded.state) || m_loaded.state == EvaluationState::Proposal)
        && m_loaded.state != EvaluationState::Unscored;
    const bool writes = m_mine == EvaluationParty::Evaluator;
    m_goals->setMode(!writes                                 ? GoalsCard::Mode::Locked
                         : areGoalsEditable(m_loaded.state)  ? GoalsCard::Mode::Goals
                         : areScoresEditable(m_loaded.state) ? GoalsCard::Mode::Scores
                                                             : GoalsCard::Mode::Locked,
                     scored);
    m_scores->setVisible(scored);
    m_reasons->row(u"motivation"_s)->setVisible(scored);
    m_reasons->row(u"plan"_s)->setVisible(scored);
    m_reasons->setVisible(scored || writes);
    const EvaluationCycle &cycle = dossier.bearing.view.cycle;
    const bool late = writes && areGoalsEditable(m_loaded.state) && dossier.bearing.view.clock
        && dossier.bearing.view.clock->left < 0 && m_loaded.starts <= cycle.goalsDue;
    m_late->setVisible(late || !m_loaded.content.lateReason.isEmpty());
    for (const QString &name : ownFields()) {
        if (name != kGoals)
            lockField(m_fields.value(name), !isWritable(name));
    }
}

void EvaluationForm::load(const SheetDossier &dossier)
{
    m_loading = true;
    clearErrors();
    const bool another = m_loaded.label != dossier.sheet().label;
    for (DeedCard *card : another ? deedCards() : QList<DeedCard *>()) {
        for (const SheetDeed deed : card->deeds())
            card->form(deed)->end();
    }
    showDossier(dossier);
    m_base.clear();
    m_dirty.clear();
    m_goals->load(m_loaded.content.goals);
    m_base.insert(kGoals, m_goals->baseText());
    for (const QString &name : ownFields()) {
        if (name == kGoals)
            continue;
        m_base.insert(name, shown(m_loaded, name));
        setFieldText(m_fields.value(name), m_base.value(name));
    }
    for (const QString &name : {u"text"_s, u"day"_s}) {
        m_base.insert(name, {});
        setFieldText(m_fields.value(name), {});
    }
    m_loading = false;
    showBearing(dossier.bearing);
    arrange();
}

QStringList EvaluationForm::merge(const SheetDossier &newer)
{
    const QMap<QString, QString> mine = dirtyFields();
    const QMap<QString, QString> before = m_base;
    m_loading = true;
    showDossier(newer);
    QStringList overtaken;
    for (const QString &name : ownFields()) {
        const QString theirs = shown(m_loaded, name);
        const bool changed = theirs != before.value(name);
        m_base.insert(name, theirs);
        const bool kept = mine.contains(name) && isWritable(name) && mine.value(name) != theirs;
        if (kept && changed)
            overtaken << name;
        if (name == kGoals) {
            m_goals->load(m_loaded.content.goals);
            if (kept)
                m_goals->setText(mine.value(name));
        } else if (!kept) {
            setFieldText(m_fields.value(name), theirs);
        }
        m_dirty.insert(name, kept);
        if (kept && changed && name != kGoals) {
            if (LabeledRow *row = m_scores->row(name) ? m_scores->row(name)
                    : m_reasons->row(name)            ? m_reasons->row(name)
                                                      : m_late->row(name))
                row->setError(tr("Saved meanwhile: %1").arg(theirs.isEmpty() ? tr("empty") : theirs));
        }
    }
    m_loading = false;
    showBearing(newer.bearing);
    arrange();
    return overtaken;
}

Result<EvaluationSheet> EvaluationForm::value() const
{
    EvaluationSheet sheet = m_loaded;
    QList<FieldError> faults;
    sheet.content.goals = m_goals->goals(faults);
    for (const QString &name : ownFields()) {
        if (name == kGoals || !m_dirty.value(name))
            continue;
        const QString typed = text(name);
        if (name == u"presence"_s && typed.trimmed().isEmpty())
            sheet.content.presenceDays = -1;
        else if (const auto set = setEvaluationField(sheet.content, name, typed); !set)
            faults << set.error().fields;
    }
    if (!faults.isEmpty())
        return failure(Error::invalid(faults.first().message, faults));
    return sheet;
}

EvaluationSheet EvaluationForm::sketch() const
{
    EvaluationSheet sheet = m_loaded;
    QList<FieldError> faults;
    sheet.content.goals = m_goals->goals(faults);
    for (const QString &name : ownFields()) {
        if (name == kGoals || !m_dirty.value(name))
            continue;
        const QString typed = text(name);
        if (setEvaluationField(sheet.content, name, typed))
            continue;
        // What is no value is as if it were not there: the score is not computed from what stood before.
        if (name == u"presence"_s)
            sheet.content.presenceDays = -1;
        else
            (void)setEvaluationField(sheet.content, name, {});
    }
    return sheet;
}

Result<EvaluationStep> EvaluationForm::step(EvaluationAction action) const
{
    EvaluationStep step{action, {}, text(u"text"_s).trimmed()};
    const QString day = text(u"day"_s).trimmed();
    step.day = QDate::fromString(day, Qt::ISODate);
    if (!day.isEmpty() && !step.day.isValid()) {
        const QString words = tr("“%1” is no date: write it like 14/6/2026.").arg(day);
        return failure(Error::invalid(words, {{u"day"_s, words}}));
    }
    return step;
}

bool EvaluationForm::isDirty() const
{
    return !dirtyFields().isEmpty();
}

bool EvaluationForm::hasChanges() const
{
    const QStringList own = ownFields();
    return std::any_of(own.cbegin(), own.cend(), [this](const QString &name) { return m_dirty.value(name); });
}

QMap<QString, QString> EvaluationForm::dirtyFields() const
{
    QMap<QString, QString> dirty;
    for (auto name = m_dirty.constBegin(); name != m_dirty.constEnd(); ++name) {
        if (name.value())
            dirty.insert(name.key(), text(name.key()));
    }
    for (const DeedCard *card : deedCards()) {
        for (const SheetDeed deed : card->deeds()) {
            if (!card->form(deed)->isDirty())
                continue;
            const DeedTexts texts = card->form(deed)->texts();
            for (auto one = texts.constBegin(); one != texts.constEnd(); ++one)
                dirty.insert(kDeed + deedKey(deed) + u'.' + one.key(), one.value());
        }
    }
    return dirty;
}

QString EvaluationForm::text(const QString &name) const
{
    if (name == kGoals)
        return m_goals->text();
    const QWidget *found = field(name);
    return found ? fieldText(found) : QString();
}

void EvaluationForm::setText(const QString &name, const QString &text)
{
    if (name == kGoals)
        return m_goals->setText(text);
    if (!isOfDeed(name)) {
        if (QWidget *found = field(name))
            setFieldText(found, text);
        return;
    }
    const auto deed = deedFrom(name.section(u'.', 1, 1));
    DeedCard *card = deed ? cardOf(*deed) : nullptr;
    if (card && !card->button(*deed)->isHidden())
        card->form(*deed)->setTexts({{name.section(u'.', 2), text}});
}

QWidget *EvaluationForm::field(const QString &name) const
{
    if (isOfDeed(name)) {
        const auto deed = deedFrom(name.section(u'.', 1, 1));
        const DeedCard *card = deed ? cardOf(*deed) : nullptr;
        return card ? card->form(*deed)->field(name.section(u'.', 2)) : nullptr;
    }
    QWidget *ofGoal = m_goals->field(name);
    return ofGoal ? ofGoal : m_fields.value(name);
}

void EvaluationForm::typed(const QString &name)
{
    if (m_loading)
        return;
    m_dirty.insert(name, text(name) != m_base.value(name));
    for (FormCard *card : {m_reasons, m_step, m_late}) {
        if (LabeledRow *row = card->row(name))
            row->clearError();
    }
    if (LabeledRow *row = m_scores->row(name))
        row->clearError();
    emit edited();
}

void EvaluationForm::clearErrors()
{
    for (FormCard *card : {m_reasons, m_step, m_late})
        card->clearErrors();
    m_scores->clearErrors();
    m_goals->clearErrors();
}

/// What is wrong with no field of the form, but has a place where it is set right.
bool EvaluationForm::showGeneralError(const FieldError &error)
{
    QPushButton *where = error.field == u"facts"_s ? m_diary->button(SheetDeed::AddFact)
        : error.field == u"declaration"_s          ? m_parties->button(SheetDeed::Declare)
                                                   : nullptr;
    if (!where || !where->isVisibleTo(this))
        return false;
    where->setFocus(Qt::OtherFocusReason);
    return true;
}

QList<FieldError> EvaluationForm::showErrors(const QList<FieldError> &errors)
{
    clearErrors();
    QList<FieldError> homeless;
    bool focused = false;
    m_goals->showErrors(errors);
    for (const FieldError &error : errors) {
        bool shown = error.field == kGoals || m_goals->field(error.field);
        for (LabeledRow *row : {m_reasons->row(error.field), m_step->row(error.field), m_late->row(error.field),
                                m_scores->row(error.field)}) {
            if (row && row->isVisibleTo(this)) {
                row->setError(error.message);
                shown = true;
            }
        }
        if (!shown)
            homeless << error;
        if (!focused)
            focused = shown ? focusField(error.field) : showGeneralError(error);
    }
    return homeless;
}

void EvaluationForm::showBearing(const SheetBearing &bearing)
{
    m_scores->showScore(bearing.view);
    showStep(bearing);
}

void EvaluationForm::showStep(const SheetBearing &bearing)
{
    QStringList wanting;
    QString label;
    int mine = 0;
    for (const AllowedEvaluationAction &one : ranked(bearing)) {
        if (!isMine(one.action, bearing.view))
            continue;
        ++mine;
        if (!needsText(one.action))
            continue;
        label = wanting.isEmpty() ? stepTextLabel(one.action) : tr("Words of the step");
        wanting << evaluationActionName(one.action);
    }
    LabeledRow *words = m_step->row(u"text"_s);
    words->setVisible(!wanting.isEmpty());
    if (!wanting.isEmpty()) {
        words->setLabel(label);
        words->setHint(tr("Needed for: %1.").arg(wanting.join(u", "_s)));
    }
    const bool had = m_hasSteps;
    m_hasSteps = mine > 0;
    m_step->setVisible(m_hasSteps);
    if (had != m_hasSteps)
        emit arranged();
}

DeedCard *EvaluationForm::cardOf(SheetDeed deed) const
{
    for (DeedCard *card : deedCards()) {
        if (card->deeds().contains(deed))
            return card;
    }
    return nullptr;
}

} // namespace gonfalone
