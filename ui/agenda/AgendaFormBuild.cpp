// The part of AgendaForm that puts its fields together.
#include "ui/agenda/AgendaForm.h"

#include "ui/agenda/PeopleField.h"
#include "ui/agenda/PromisesField.h"
#include "ui/agenda/RepeatField.h"
#include "ui/agenda/WhenField.h"
#include "ui/base/DateField.h"
#include "ui/base/FlowLayout.h"
#include "ui/base/FormCard.h"
#include "ui/base/InlineMessage.h"
#include "ui/base/LabeledRow.h"
#include "ui/base/TextField.h"
#include "ui/base/Theme.h"
#include "ui/base/TimelineView.h"
#include "ui/desk/DocumentList.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestWay = 24 * 60;
constexpr int kQuarter = 15;

QSpinBox *minutesField(QWidget *parent)
{
    auto *field = new QSpinBox(parent);
    field->setRange(0, kLongestWay);
    field->setSingleStep(kQuarter);
    field->setSuffix(AgendaForm::tr(" min"));
    field->setSpecialValueText(AgendaForm::tr("none"));
    return field;
}

} // namespace

AgendaForm::AgendaForm(const Clock &clock, QWidget *parent)
    : QWidget(parent), m_clock(clock), m_heading(new QLabel(this)), m_message(new InlineMessage(this)),
      m_scroll(new QScrollArea(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::kM, space::kM, space::kM, space::kM);
    column->setSpacing(space::kS);
    theme::setRole(m_heading, TextRole::Heading);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    column->addWidget(m_heading);
    column->addWidget(m_message);
    auto *holder = new QWidget;
    holder->setProperty("transparent", true);
    auto *rows = new QVBoxLayout(holder);
    rows->setContentsMargins({});
    rows->setSpacing(space::kM);
    buildEntryCard(rows);
    buildPlaceCard(rows);
    buildPreparationCard(rows);
    buildNotesCard(rows);
    buildPapersCard(rows);
    m_historyCard = addCard(rows, tr("History"));
    m_history = new TimelineView(m_historyCard);
    m_historyCard->addWide(m_history);
    rows->addStretch(1);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(holder);
    column->addWidget(m_scroll, 1);
    buildButtons(column);
}

FormCard *AgendaForm::addCard(QVBoxLayout *rows, const QString &title)
{
    auto *card = new FormCard(title, this);
    rows->addWidget(card);
    m_cards << card;
    return card;
}

void AgendaForm::buildEntryCard(QVBoxLayout *rows)
{
    FormCard *card = addCard(rows, tr("Entry"));
    card->addRow(u"title"_s, tr("What"), m_title = new QLineEdit(card));
    card->addRow(u"calendar"_s, tr("Calendar"), m_calendar = new QComboBox(card));
    card->addRow(u"starts"_s, tr("When"), m_when = new WhenField(card))->setLabelAbove();
    card->addRow(u"recurrence"_s, tr("Repeats"), m_repeat = new RepeatField(card))->setLabelAbove();
    card->addRow(u"status"_s, tr("State"), m_status = new QComboBox(card));
    card->addRow(u"option_until"_s, tr("Kept free until"), m_optionUntil = new DateField(card));
    card->addRow(u"category"_s, tr("Category"), m_category = new QComboBox(card));
    card->addRow(u"reminder"_s, tr("Reminder"), m_reminder = new QComboBox(card));
    card->addRow(u"absentee"_s, tr("Who is away"), m_absentee = new QLineEdit(card));
    for (const EntryStatus one : {EntryStatus::Confirmed, EntryStatus::Proposed, EntryStatus::Option})
        m_status->addItem(statusName(one), int(one));
    m_category->addItem(tr("none", "of a category"));
    for (const EntryCategory &category : entryCategories())
        m_category->addItem(categoryName(QString::fromLatin1(category.key)), QString::fromLatin1(category.key));
    m_when->setToday(m_clock.today());
    m_optionUntil->setToday(m_clock.today());
    connect(m_when, &WhenField::edited, this, [this] {
        m_repeat->setFirstDay(m_when->firstDay());
        showState();
    });
    connect(m_status, &QComboBox::currentIndexChanged, this, &AgendaForm::showState);
    connect(m_calendar, &QComboBox::currentIndexChanged, this, &AgendaForm::showState);
    connect(m_title, &QLineEdit::returnPressed, this, &AgendaForm::saveAsked);
}

void AgendaForm::buildPlaceCard(QVBoxLayout *rows)
{
    FormCard *card = addCard(rows, tr("Place and people"));
    card->addRow(u"place"_s, tr("Place"), m_place = new QLineEdit(card));
    card->addRow(u"address"_s, tr("Address"), m_address = new QLineEdit(card));
    card->addRow(u"before"_s, tr("On the way before"), m_before = minutesField(card));
    card->addRow(u"after"_s, tr("On the way after"), m_after = minutesField(card));
    card->addRow(u"people"_s, tr("People"), m_people = new PeopleField(card))->setLabelAbove();
    card->addRow(u"asked_by"_s, tr("Asked by"), m_askedBy = new QLineEdit(card));
}

void AgendaForm::buildPreparationCard(QVBoxLayout *rows)
{
    FormCard *card = addCard(rows, tr("Preparation"));
    card->addRow(u"briefing"_s, tr("Briefing"), m_briefing = new TextField(card))->setLabelAbove();
    card->addRow(u"speech"_s, tr("Speech"), m_speech = new TextField(card))->setLabelAbove();
    card->addRow(u"dress"_s, tr("Dress"), m_dress = new QLineEdit(card));
    card->addRow(u"gift"_s, tr("Gift"), m_gift = new QLineEdit(card));
    card->addRow(u"car"_s, tr("Car"), m_car = new QLineEdit(card));
    card->addRow(u"driver"_s, tr("Driver"), m_driver = new QLineEdit(card));
    m_sash = new QCheckBox(tr("Fascia tricolore"), card);
    m_press = new QCheckBox(tr("The press is admitted"), card);
    m_sash->setAccessibleName(m_sash->text());
    m_press->setAccessibleName(m_press->text());
    card->addWide(m_sash);
    card->addWide(m_press);
}

void AgendaForm::buildNotesCard(QVBoxLayout *rows)
{
    FormCard *card = addCard(rows, tr("Notes and outcome"));
    card->addRow(u"notes"_s, tr("Notes"), m_notes = new TextField(card))->setLabelAbove();
    card->addRow(u"cases"_s, tr("Cases"), m_cases = new QLineEdit(card));
    card->row(u"cases"_s)->setHint(tr("Their numbers, with commas: PAT-2026/0042"));
    card->addRow(u"outcome"_s, tr("Outcome"), m_outcome = new TextField(card))->setLabelAbove();
    card->addRow(u"promises"_s, tr("Promises made"), m_promises = new PromisesField(card))->setLabelAbove();
    m_promises->setToday(m_clock.today());
    m_request = new QPushButton(card);
    theme::makeLink(m_request);
    card->body()->addWidget(m_request, 0, Qt::AlignLeft);
    connect(m_request, &QPushButton::clicked, this, [this] { emit requestAsked(m_opened.request); });
}

void AgendaForm::buildPapersCard(QVBoxLayout *rows)
{
    m_papers = new DocumentList(this);
    m_papers->setTitle(tr("Attachments"));
    m_papers->setNoneText(tr("None yet: attach a file, or drop it on this form."));
    rows->addWidget(m_papers);
    auto *bar = new QWidget(m_papers);
    auto *row = new FlowLayout(bar, space::kS);
    row->setContentsMargins({});
    m_attach = new QPushButton(tr("Attach…"), bar);
    m_detach = new QPushButton(tr("Take away"), bar);
    m_attach->setAccessibleName(tr("Attach a file to the entry"));
    m_detach->setAccessibleName(tr("Take the chosen attachment away"));
    row->addWidget(m_attach);
    row->addWidget(m_detach);
    m_papers->body()->addWidget(bar);
    setAcceptDrops(true);
    connect(m_attach, &QPushButton::clicked, this, &AgendaForm::attachAsked);
    connect(m_detach, &QPushButton::clicked, this, [this] {
        if (const auto paper = m_papers->current())
            emit detachAsked(*paper);
    });
}

void AgendaForm::buildButtons(QVBoxLayout *column)
{
    auto *bar = new QWidget(this);
    auto *row = new FlowLayout(bar, space::kS);
    row->setContentsMargins({});
    m_save = new QPushButton(tr("Save"), bar);
    theme::makePrimary(m_save);
    m_confirm = new QPushButton(tr("Confirm"), bar);
    m_cancel = new QPushButton(tr("Cancel the entry…"), bar);
    m_remove = new QPushButton(tr("Delete…"), bar);
    m_close = new QPushButton(tr("Close"), bar);
    m_save->setToolTip(tr("Ctrl+S"));
    m_cancel->setToolTip(tr("It stays to be seen, struck through, with the reason."));
    m_remove->setToolTip(tr("It goes from every view; the history keeps it."));
    for (QPushButton *button : {m_save, m_confirm, m_cancel, m_remove, m_close})
        row->addWidget(button);
    column->addWidget(bar);
    connect(m_save, &QPushButton::clicked, this, &AgendaForm::saveAsked);
    connect(m_confirm, &QPushButton::clicked, this, &AgendaForm::confirmAsked);
    connect(m_cancel, &QPushButton::clicked, this, &AgendaForm::cancelAsked);
    connect(m_remove, &QPushButton::clicked, this, &AgendaForm::removeAsked);
    connect(m_close, &QPushButton::clicked, this, &AgendaForm::closeAsked);
}

} // namespace gonfalone
