#include "ui/missions/NewMissionForm.h"

#include "core/missions/MissionFields.h"
#include "ui/base/ErrorPresenter.h"
#include "ui/base/FieldText.h"
#include "ui/base/InlineMessage.h"
#include "ui/base/LabeledRow.h"
#include "ui/base/Theme.h"
#include "ui/missions/MomentField.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

const QStringList kFields{u"kind"_s,        u"person"_s,  u"purpose"_s, u"inviter"_s,
                          u"destination"_s, u"departs"_s, u"returns"_s};

} // namespace

NewMissionForm::NewMissionForm(QWidget *parent)
    : FormCard(tr("New mission"), parent), m_message(new InlineMessage(this)), m_paper(new QLabel(this)),
      m_kind(new QComboBox(this)), m_person(new QLineEdit(this)), m_purpose(new QLineEdit(this)),
      m_inviter(new QLineEdit(this)), m_destination(new QLineEdit(this)), m_departs(new MomentField(this)),
      m_returns(new MomentField(this))
{
    for (const MissionKind kind : {MissionKind::Mission, MissionKind::Access})
        m_kind->addItem(missionKindName(kind), missionKindKey(kind));
    addWide(m_message);
    const QList<QWidget *> fields{m_kind, m_person, m_purpose, m_inviter, m_destination, m_departs, m_returns};
    for (int i = 0; i < fields.size(); ++i) {
        fields.at(i)->setObjectName(u"new."_s + kFields.at(i));
        addRow(kFields.at(i), missionFieldLabel(kFields.at(i)), fields.at(i));
    }
    m_departs->name(missionFieldLabel(u"departs"_s));
    m_returns->name(missionFieldLabel(u"returns"_s));
    row(u"person"_s)->setHint(tr("Mayor, assessore or councillor: the office held on the day of departure decides."));
    m_paper->setWordWrap(true);
    m_paper->setTextFormat(Qt::PlainText);
    theme::setRole(m_paper, TextRole::Note);
    addWide(m_paper);
    auto *buttons = new QWidget(this);
    auto *line = new QHBoxLayout(buttons);
    line->setContentsMargins({});
    auto *create = new QPushButton(tr("Register the mission"), buttons);
    theme::makePrimary(create);
    auto *cancel = new QPushButton(tr("Cancel"), buttons);
    line->addWidget(create);
    line->addWidget(cancel);
    line->addStretch(1);
    addWide(buttons);
    connect(create, &QPushButton::clicked, this, &NewMissionForm::submit);
    connect(cancel, &QPushButton::clicked, this, &NewMissionForm::cancelled);
    for (QLineEdit *field : findChildren<QLineEdit *>())
        connect(field, &QLineEdit::returnPressed, this, &NewMissionForm::submit);
    reset();
}

void NewMissionForm::begin(const QDate &today)
{
    m_message->clear();
    clearErrors();
    m_departs->setToday(today);
    m_returns->setToday(today);
    m_person->setFocus();
}

void NewMissionForm::setAdministrators(const QList<OfficeHolder> &held)
{
    QStringList names;
    for (const OfficeHolder &one : held)
        names << one.person;
    names.removeDuplicates();
    auto *completer = new QCompleter(names, m_person);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    delete m_person->completer();
    m_person->setCompleter(completer);
}

void NewMissionForm::setInvitation(const MissionInvitation &invitation)
{
    m_invitation = invitation;
    if (m_purpose->text().isEmpty())
        m_purpose->setText(invitation.subject);
    if (m_inviter->text().isEmpty())
        m_inviter->setText(invitation.sender);
    m_paper->setText(tr("“%1” is kept with the mission.").arg(invitation.fileName));
    m_paper->show();
}

void NewMissionForm::setText(const QString &field, const QString &text)
{
    if (LabeledRow *found = row(field))
        setFieldText(found->field(), text);
}

void NewMissionForm::reset()
{
    for (const QString &field : kFields)
        setFieldText(row(field)->field(), field == u"kind"_s ? missionKindKey(MissionKind::Mission) : QString());
    m_invitation.reset();
    m_paper->clear();
    m_paper->hide();
}

Result<Mission> NewMissionForm::value() const
{
    Mission draft;
    QList<FieldError> faults;
    for (const QString &field : kFields) {
        if (const auto set = setMissionField(draft, field, fieldText(row(field)->field())); !set)
            faults << set.error().fields;
    }
    if (!faults.isEmpty())
        return failure(Error::invalid(tr("Some fields do not hold: they are marked below."), faults));
    // As the days say, until somebody writes otherwise: a night in the train, or at one's own home.
    if (draft.kind == MissionKind::Mission && draft.departs.isValid() && draft.returns.isValid())
        draft.nights = qMax(0, int(draft.departs.day.daysTo(draft.returns.day)));
    return draft;
}

void NewMissionForm::submit()
{
    const auto draft = value();
    if (draft)
        emit submitted(*draft);
    else
        showError(draft.error());
}

void NewMissionForm::showError(const Error &error)
{
    setErrors(ErrorPresenter::present(error, m_message));
}

void NewMissionForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        emit cancelled();
        return;
    }
    FormCard::keyPressEvent(event);
}

} // namespace gonfalone
