#include "ui/evaluation/NewSheetForm.h"

#include "core/calendar/HumanDate.h"
#include "core/contacts/Contact.h"
#include "ui/base/DateField.h"
#include "ui/base/ErrorPresenter.h"
#include "ui/base/FieldText.h"
#include "ui/base/InlineMessage.h"
#include "ui/base/LabeledRow.h"
#include "ui/base/Theme.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

NewSheetForm::NewSheetForm(QWidget *parent)
    : FormCard(tr("New sheet"), parent), m_message(new InlineMessage(this)), m_person(new QLineEdit(this)),
      m_category(new QComboBox(this)), m_starts(new DateField(this)), m_ends(new DateField(this))
{
    addWide(m_message);
    addRow(u"person"_s, tr("Person"), m_person);
    addRow(u"category"_s, tr("Category"), m_category)
        ->setHint(tr("How the person is evaluated: goals, behaviours and their weights are those of the category."));
    addRow(u"starts"_s, tr("From"), m_starts);
    addRow(u"ends"_s, tr("To"), m_ends);
    for (const auto &[name, field] : {std::pair<QString, QWidget *>{u"person"_s, m_person},
                                      {u"category"_s, m_category},
                                      {u"starts"_s, m_starts},
                                      {u"ends"_s, m_ends}})
        field->setObjectName(u"new."_s + name);
    auto *buttons = new QWidget(this);
    auto *line = new QHBoxLayout(buttons);
    line->setContentsMargins({});
    auto *create = new QPushButton(tr("Open the sheet"), buttons);
    theme::makePrimary(create);
    auto *cancel = new QPushButton(tr("Cancel"), buttons);
    line->addWidget(create);
    line->addWidget(cancel);
    line->addStretch(1);
    addWide(buttons);
    connect(m_person, &QLineEdit::textChanged, this, &NewSheetForm::showDays);
    connect(create, &QPushButton::clicked, this, &NewSheetForm::submit);
    connect(cancel, &QPushButton::clicked, this, &NewSheetForm::cancelled);
    for (QLineEdit *field : {m_person, static_cast<QLineEdit *>(m_starts), static_cast<QLineEdit *>(m_ends)})
        connect(field, &QLineEdit::returnPressed, this, &NewSheetForm::submit);
}

void NewSheetForm::begin(int year, const SheetCandidates &candidates)
{
    m_year = year;
    m_candidates = candidates;
    setTitle(tr("New sheet of %1").arg(year));
    m_message->clear();
    clearErrors();
    QStringList names;
    for (const SheetCandidate &one : candidates.people)
        names << one.name;
    row(u"person"_s)
        ->setHint(names.isEmpty() ? tr("Everybody with a contract in the year has a sheet.")
                                  : tr("%n people have days of a contract in the year without a sheet.", nullptr,
                                       int(names.size())));
    auto *completer = new QCompleter(names, m_person);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    delete m_person->completer();
    m_person->setCompleter(completer);
    m_category->clear();
    m_category->addItem(tr("as the contract says"), QString());
    for (const EvaluationCategory &one : candidates.system.categories)
        m_category->addItem(one.name, one.key);
    for (QLineEdit *field : {m_person, static_cast<QLineEdit *>(m_starts), static_cast<QLineEdit *>(m_ends)})
        field->clear();
    m_starts->setToday(QDate(year, 1, 1));
    m_ends->setToday(QDate(year, 12, 31));
    showDays();
    m_person->setFocus(Qt::ShortcutFocusReason);
}

const SheetCandidate *NewSheetForm::candidate() const
{
    const QString wanted = nameKey(m_person->text());
    const auto found = std::find_if(m_candidates.people.cbegin(), m_candidates.people.cend(),
                                    [&wanted](const SheetCandidate &one) { return nameKey(one.name) == wanted; });
    return found == m_candidates.people.cend() ? nullptr : &*found;
}

/// Who was transferred has a second sheet, of the days that are left.
void NewSheetForm::showDays()
{
    const SheetCandidate *who = candidate();
    row(u"ends"_s)->setHint(who ? tr("Empty = %1 – %2, the days of the contract that have no sheet yet.")
                                      .arg(humanDate(who->starts), humanDate(who->ends))
                                : tr("Empty = the days of the contract that have no sheet yet."));
}

Result<SheetRequest> NewSheetForm::value() const
{
    SheetRequest request;
    request.year = m_year;
    request.category = m_category->currentData().toString();
    QList<FieldError> faults;
    if (const SheetCandidate *who = candidate())
        request.person = who->person;
    else
        faults << FieldError{
            u"person"_s,
            m_person->text().trimmed().isEmpty()
                ? tr("Write whose sheet it is.")
                : tr("Nobody of this name has days of a contract in %1 without a sheet: the people are "
                     "on the page “People and offices”.")
                      .arg(m_year)};
    for (const auto &[name, field, day] :
         {std::tuple{u"starts"_s, m_starts, &request.starts}, std::tuple{u"ends"_s, m_ends, &request.ends}}) {
        *day = field->date();
        if (!field->text().trimmed().isEmpty() && !day->isValid())
            faults << FieldError{name, tr("This is no date: write it like 14/6/2026.")};
    }
    if (!faults.isEmpty())
        return failure(Error::invalid(faults.first().message, faults));
    return request;
}

void NewSheetForm::setText(const QString &field, const QString &text)
{
    if (LabeledRow *found = row(field))
        setFieldText(found->field(), text);
}

void NewSheetForm::submit()
{
    const auto request = value();
    if (request)
        emit submitted(*request);
    else
        showError(request.error());
}

void NewSheetForm::showError(const Error &error)
{
    setErrors(ErrorPresenter::present(error, m_message));
}

void NewSheetForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        emit cancelled();
        return;
    }
    FormCard::keyPressEvent(event);
}

} // namespace gonfalone
