#include "ui/agenda/AppointmentDetail.h"

#include "ui/agenda/AppointmentAnswers.h"
#include "ui/agenda/AppointmentBriefings.h"
#include "ui/agenda/AppointmentForm.h"
#include "ui/agenda/AppointmentListModel.h"
#include "ui/agenda/AppointmentTimes.h"
#include "ui/base/Chip.h"
#include "ui/base/ErrorPresenter.h"
#include "ui/base/InlineMessage.h"
#include "ui/base/ReasonsPopover.h"
#include "ui/base/TextField.h"
#include "ui/base/Theme.h"
#include "ui/base/TimelineView.h"
#include "ui/desk/DocumentList.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

AppointmentDetail::AppointmentDetail(const Clock &clock, QWidget *parent)
    : QWidget(parent), m_clock(clock), m_back(new QPushButton(tr("‹ Requests"), this)), m_heading(new QLabel(this)),
      m_waiting(new QLabel(this)), m_why(new QPushButton(tr("Why?"), this)), m_state(new Chip({}, Tone::Neutral, this)),
      m_reasons(new ReasonsPopover(this)), m_message(new InlineMessage(this)), m_scroll(new QScrollArea(this)),
      m_form(nullptr)
{
    buildHead();
    auto *holder = new QWidget;
    holder->setProperty("transparent", true);
    auto *rows = new QVBoxLayout(holder);
    rows->setContentsMargins({});
    rows->setSpacing(space::kM);
    rows->addWidget(m_times = new AppointmentTimes(clock, holder));
    rows->addWidget(m_answers = new AppointmentAnswers(holder));
    rows->addWidget(m_form = new AppointmentForm(clock, holder));
    rows->addWidget(m_briefings = new AppointmentBriefings(clock, holder));
    rows->addWidget(m_papers = new DocumentList(holder));
    rows->addWidget(m_historyCard = new FormCard(tr("History"), holder));
    m_historyCard->addWide(m_history = new TimelineView(m_historyCard));
    rows->addStretch(1);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(holder);
    holder->setMinimumWidth(1); // rows stack their labels before anything is cut
    layout()->addWidget(m_scroll);
}

void AppointmentDetail::buildHead()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::kS);
    theme::makeLink(m_back);
    m_back->setAccessibleName(tr("Back to the list of requests (Esc)"));
    column->addWidget(m_back, 0, Qt::AlignLeft);
    theme::setRole(m_heading, TextRole::Heading);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    column->addWidget(m_heading);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::kS);
    theme::setRole(m_waiting, TextRole::Note);
    m_waiting->setWordWrap(true);
    theme::makeLink(m_why);
    m_why->setAccessibleName(tr("Why has this request waited so long?"));
    row->addWidget(m_state);
    row->addWidget(m_waiting, 1);
    row->addWidget(m_why);
    column->addLayout(row);
    column->addWidget(m_message);
    connect(m_back, &QPushButton::clicked, this, &AppointmentDetail::backAsked);
    connect(m_why, &QPushButton::clicked, this,
            [this] { m_reasons->showReasons(m_why, tr("How long it has waited"), m_opened.waiting.reasons); });
}

bool AppointmentDetail::may(AppointmentAction action) const
{
    return std::any_of(m_opened.actions.cbegin(), m_opened.actions.cend(),
                       [action](const AllowedAppointmentAction &one) { return one.action == action && one.allowed; });
}

void AppointmentDetail::begin(const AppointmentRequest &draft)
{
    m_opened = {};
    m_opened.request = draft;
    m_message->clear();
    m_heading->setText(tr("New request for an appointment"));
    m_state->setWord({}, Tone::Neutral);
    m_waiting->clear();
    m_why->setVisible(false);
    for (QWidget *card :
         {static_cast<QWidget *>(m_times), static_cast<QWidget *>(m_answers), static_cast<QWidget *>(m_briefings),
          static_cast<QWidget *>(m_papers), static_cast<QWidget *>(m_historyCard)})
        card->setVisible(false);
    m_form->load(draft, true);
    m_form->requesterField()->setFocus();
}

void AppointmentDetail::load(const OpenedAppointment &opened, const Actor &actor)
{
    const bool same = opened.request.label == m_opened.request.label;
    m_opened = opened;
    const AppointmentRequest &r = opened.request;
    m_heading->setText(r.subject);
    m_state->setWord(stateName(r.state), r.answered.isValid() ? Tone::Ok : opened.late ? Tone::Bad : Tone::Accent);
    QString waiting = r.answered.isValid()
        ? tr("answered after: %1").arg(AppointmentListModel::waitingWords(opened.waiting.value))
        : tr("waiting: %1").arg(AppointmentListModel::waitingWords(opened.waiting.value));
    if (opened.before > 0)
        waiting += tr(" · asked %n time(s) before", nullptr, opened.before);
    m_waiting->setText(u"%1 · %2"_s.arg(r.label, waiting));
    m_why->setVisible(true);
    m_form->load(r, actor.may(Permission::RegisterAppointments));
    m_times->load(r, may(AppointmentAction::ProposeSlots), may(AppointmentAction::Accept));
    m_answers->load(opened, actor.may(Permission::AnswerAppointments));
    m_answers->setHasTime(m_times->chosen().to > 0);
    m_briefings->load(r, may(AppointmentAction::AskBriefing), may(AppointmentAction::ReceiveBriefing));
    m_papers->setDocuments(opened.papers);
    m_papers->setVisible(!opened.papers.isEmpty());
    QList<TimelineView::Item> items;
    for (auto one = opened.events.crbegin(); one != opened.events.crend(); ++one)
        items << TimelineView::Item{QLocale().toString(one->at.toTimeZone(m_clock.zone), u"d MMM, H:mm"_s),
                                    one->note.isEmpty() ? one->title : u"%1 — %2"_s.arg(one->title, one->note),
                                    one->actor};
    m_history->setItems(items);
    m_historyCard->setVisible(true);
    if (!same) {
        m_message->clear();
        m_scroll->ensureVisible(0, 0);
    }
}

bool AppointmentDetail::isDirty() const
{
    return m_form->isDirty() || !m_answers->reasonField()->toPlainText().isEmpty()
        || !m_briefings->officeField()->text().isEmpty() || !m_briefings->textField()->toPlainText().isEmpty();
}

void AppointmentDetail::showError(const Error &error)
{
    const QList<FieldError> elsewhere = m_form->setErrors(error.fields);
    ErrorPresenter::present(error, m_message);
    const bool conflict =
        std::any_of(elsewhere.cbegin(), elsewhere.cend(), [](const FieldError &one) { return one.field == u"slot"_s; });
    if (conflict && may(AppointmentAction::Accept))
        m_times->askLetBe();
}

void AppointmentDetail::tellChanged()
{
    m_message->showMessage(
        Tone::Warn,
        tr("A colleague changed this request: what you wrote is still here. Go back and open it again "
           "to see theirs."));
}

bool AppointmentDetail::event(QEvent *event)
{
    // The page saves the entry that is open by this key; here it saves the request.
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->keyCombination() == (Qt::CTRL | Qt::Key_S)) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void AppointmentDetail::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit backAsked();
    else if (event->keyCombination() == (Qt::CTRL | Qt::Key_S))
        emit m_form->saveAsked();
    else
        QWidget::keyPressEvent(event);
}

} // namespace gonfalone
