#include "ui/agenda/AppointmentPanel.h"

#include "ui/agenda/AppointmentAnswers.h"
#include "ui/agenda/AppointmentBriefings.h"
#include "ui/agenda/AppointmentDetail.h"
#include "ui/agenda/AppointmentForm.h"
#include "ui/agenda/AppointmentListModel.h"
#include "ui/agenda/AppointmentTimes.h"
#include "ui/base/EmptyState.h"
#include "ui/base/ErrorPresenter.h"
#include "ui/base/FileDialog.h"
#include "ui/base/InlineMessage.h"
#include "ui/desk/DocumentList.h"

#include <QCheckBox>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QUrl>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSearchDays = 27;

QStringList messagesIn(const QMimeData *mime)
{
    QStringList paths;
    for (const QUrl &url : mime->urls()) {
        if (url.isLocalFile() && url.toLocalFile().endsWith(u".eml"_s, Qt::CaseInsensitive))
            paths << url.toLocalFile();
    }
    return paths;
}

} // namespace

AppointmentPanel::AppointmentPanel(AppointmentGateway *gateway, QWidget *parent) : QWidget(parent), m_gateway(gateway)
{
    gateway->setParent(this);
    setAcceptDrops(true);
    build();
    bindDetail();
    bindAnswers();
    connect(m_gateway, &AppointmentGateway::idle, this, &AppointmentPanel::idle);
}

bool AppointmentPanel::isDetailOpen() const
{
    return m_pages->currentWidget() == m_detail;
}

const AppointmentRequest *AppointmentPanel::chosen() const
{
    return m_model->request(m_list->currentIndex());
}

void AppointmentPanel::refresh()
{
    load();
    if (!isDetailOpen() || m_detail->isNew())
        return;
    const AppointmentRef seen = m_detail->ref();
    deliver(m_gateway->open(seen.label), this, [this, seen](const Result<OpenedAppointment> &now) {
        if (!now || !isDetailOpen() || m_detail->ref().label != seen.label
            || now->request.version == m_detail->ref().version)
            return;
        if (m_detail->isDirty())
            m_detail->tellChanged();
        else
            m_detail->load(*now, m_gateway->actor());
    });
}

void AppointmentPanel::load()
{
    const int asked = ++m_asked;
    m_loading = true;
    AppointmentQuery query;
    query.open = !m_all->isChecked();
    query.text = m_search->text();
    deliver(m_gateway->board(query), this, [this, asked](const Result<AppointmentBoard> &board) {
        if (asked != m_asked)
            return;
        m_loading = false;
        if (board)
            take(*board);
        else
            ErrorPresenter::present(board.error(), m_message);
    });
}

void AppointmentPanel::take(const AppointmentBoard &board)
{
    const AppointmentRequest *before = chosen();
    const QString label = before ? before->label : QString();
    m_model->setRequests(board.requests, m_gateway->clock().today(), board.limit ? board.limit->value.toInt() : 0);
    if (const QModelIndex at = m_model->indexOf(label); at.isValid())
        m_list->setCurrentIndex(at);
    else if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0));
    int waiting = 0;
    for (const AppointmentRequest &one : board.requests)
        waiting += isOpen(one.state)
                || (one.state == AppointmentState::HandedOver
                    && !m_gateway->actor().may(Permission::ViewEveryAppointment))
            ? 1
            : 0;
    m_list->setVisible(m_model->rowCount() > 0);
    m_empty->setVisible(m_model->rowCount() == 0);
    if (m_search->text().isEmpty() && waiting != m_count) {
        m_count = waiting;
        emit countChanged(m_count);
    }
}

void AppointmentPanel::closeSecrets()
{
    ++m_asked; // an answer on its way is not shown either
    m_loading = false;
    m_model->setRequests({}, m_gateway->clock().today(), 0);
    if (isDetailOpen() && !m_detail->isDirty())
        m_pages->setCurrentWidget(m_listPage);
}

void AppointmentPanel::begin()
{
    AppointmentRequest draft;
    draft.received = m_gateway->clock().today();
    m_pages->setCurrentWidget(m_detail);
    m_detail->begin(draft);
}

void AppointmentPanel::open(const QString &label)
{
    if (label.isEmpty())
        return;
    deliver(m_gateway->open(label), this, [this](const Result<OpenedAppointment> &opened) {
        if (opened)
            showOpened(*opened);
        else
            ErrorPresenter::present(opened.error(), m_message);
    });
}

void AppointmentPanel::showOpened(const OpenedAppointment &opened)
{
    m_pages->setCurrentWidget(m_detail);
    m_detail->load(opened, m_gateway->actor());
    if (const QModelIndex at = m_model->indexOf(opened.request.label); at.isValid())
        m_list->setCurrentIndex(at);
}

void AppointmentPanel::back()
{
    if (m_detail->isDirty()) {
        m_detail->message()->showMessage(
            Tone::Warn, tr("What is written here is not saved yet: save it, or give it up."), tr("Give it up"));
        return;
    }
    m_pages->setCurrentWidget(m_listPage);
    m_list->setFocus();
    load();
}

void AppointmentPanel::goTo()
{
    if (isDetailOpen())
        m_detail->backButton()->setFocus();
    else if (m_model->rowCount() > 0)
        m_list->setFocus();
    else
        m_empty->button()->setFocus();
}

void AppointmentPanel::goToTimes()
{
    if (isDetailOpen() && !m_detail->isNew())
        return m_detail->times()->goTo();
    if (const AppointmentRequest *request = chosen())
        deliver(m_gateway->open(request->label), this, [this](const Result<OpenedAppointment> &opened) {
            if (!opened)
                return (void)ErrorPresenter::present(opened.error(), m_message);
            showOpened(*opened);
            m_detail->times()->findButton()->click();
        });
}

void AppointmentPanel::importMessage()
{
    auto *dialog =
        new FileDialog(this, tr("Requests for an appointment from messages"),
                       QStandardPaths::writableLocation(QStandardPaths::DownloadLocation), tr("Messages (*.eml)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &AppointmentPanel::importFiles);
    dialog->open();
}

void AppointmentPanel::importFiles(const QStringList &paths)
{
    for (const QString &path : paths) {
        deliver(m_gateway->importFile(path), this, [this](const Result<AppointmentIntake> &intake) {
            if (!intake)
                return (void)ErrorPresenter::present(intake.error(), m_message);
            m_message->showMessage(
                intake->known ? Tone::Neutral : Tone::Ok,
                (intake->known ? tr("That message is registered already: %1.") : tr("Registered: %1."))
                    .arg(intake->request.label));
            load();
            open(intake->request.label);
        });
    }
}

void AppointmentPanel::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_gateway->actor().may(Permission::RegisterAppointments) && !messagesIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void AppointmentPanel::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    importFiles(messagesIn(event->mimeData()));
}

void AppointmentPanel::bindDetail()
{
    connect(m_detail, &AppointmentDetail::backAsked, this, &AppointmentPanel::back);
    connect(m_detail->message(), &InlineMessage::actionTriggered, this, [this] {
        m_pages->setCurrentWidget(m_listPage);
        m_detail->begin({}); // what was typed is given up
        m_list->setFocus();
        load();
    });
    connect(m_detail->form(), &AppointmentForm::saveAsked, this, &AppointmentPanel::save);
    connect(m_detail->papers(), &DocumentList::previewRequested, this,
            [this](const Document &document) { paper(document, false); });
    connect(m_detail->papers(), &DocumentList::saveRequested, this,
            [this](const Document &document) { paper(document, true); });
    connect(m_detail->briefings(), &AppointmentBriefings::asked, this,
            [this](const QString &office, const QString &question, const QDate &due) {
                deliver(m_gateway->askBriefing(m_detail->ref(), office, question, due), this,
                        [this](const Result<AppointmentRequest> &done) { ended(done, tr("Briefing asked.")); });
            });
    connect(m_detail->briefings(), &AppointmentBriefings::received, this,
            [this](const QString &office, const QString &text) {
                deliver(m_gateway->receiveBriefing(m_detail->ref(), office, text), this,
                        [this](const Result<AppointmentRequest> &done) { ended(done, tr("Briefing noted.")); });
            });
}

void AppointmentPanel::bindAnswers()
{
    AppointmentTimes *times = m_detail->times();
    connect(times, &AppointmentTimes::freeAsked, this, [this, times](const QDate &from) {
        deliver(m_gateway->freeTimes(m_detail->opened().request, from, from.addDays(kSearchDays)), this,
                [this, times](const Result<QList<FreeSlot>> &found) {
                    if (!found)
                        return m_detail->showError(found.error());
                    times->setTimes(*found);
                    times->goTo();
                    m_detail->answers()->setHasTime(!found->isEmpty());
                });
    });
    connect(times, &AppointmentTimes::proposeAsked, this, [this](const QList<FreeSlot> &chosenTimes) {
        deliver(m_gateway->propose(m_detail->ref(), chosenTimes), this,
                [this](const Result<AppointmentRequest> &done) { ended(done, tr("Times proposed.")); });
    });
    connect(times, &AppointmentTimes::acceptAsked, this, &AppointmentPanel::accept);
    AppointmentAnswers *answers = m_detail->answers();
    connect(answers, &AppointmentAnswers::handOverAsked, this, &AppointmentPanel::handOver);
    connect(answers, &AppointmentAnswers::closeAsked, this, [this](AppointmentAction action, const QString &reason) {
        deliver(m_gateway->close(m_detail->ref(), action, reason), this,
                [this](const Result<AppointmentRequest> &done) {
                    ended(done, done ? tr("%1: %2.").arg(done->label, stateName(done->state)) : QString());
                });
    });
    connect(answers, &AppointmentAnswers::entryAsked, this, &AppointmentPanel::entryWanted);
    connect(answers, &AppointmentAnswers::letterAsked, this, [this] {
        const QString label = m_detail->ref().label;
        deliver(m_gateway->letter(label), this, [this, label](const Result<DraftDocument> &letter) {
            if (letter)
                emit letterReady(label, *letter);
            else
                m_detail->showError(letter.error());
        });
    });
}

void AppointmentPanel::save()
{
    const AppointmentRequest request = m_detail->form()->value();
    const bool fresh = m_detail->isNew();
    deliver(fresh ? m_gateway->add(request) : m_gateway->save(request), this,
            [this, fresh](const Result<AppointmentRequest> &done) {
                ended(done, done && fresh ? tr("Registered: %1.").arg(done->label) : tr("Saved."));
            });
}

void AppointmentPanel::accept(const FreeSlot &slot)
{
    const AppointmentMeeting meeting{slot, m_detail->times()->place(), m_detail->times()->letBe()};
    const QString subject = m_detail->opened().request.subject;
    deliver(m_gateway->accept(m_detail->ref(), meeting), this,
            [this, subject](const Result<AnsweredAppointment> &done) {
                endedInAgenda(done, tr("“%1” is in the agenda.").arg(subject));
            });
}

void AppointmentPanel::acceptInto(const QString &label, const FreeSlot &slot)
{
    const AppointmentRequest *request = m_model->request(m_model->indexOf(label));
    if (!request)
        return;
    const AppointmentRef ref{label, request->version};
    const QString subject = request->subject;
    deliver(m_gateway->accept(ref, {slot, tr("The mayor's room"), {}}), this,
            [this, label, slot, subject](const Result<AnsweredAppointment> &done) {
                if (done)
                    return endedInAgenda(done, tr("“%1” is in the agenda.").arg(subject));
                // Refused: it opens at that time, so that the reason for keeping it can be written.
                const Error error = done.error();
                deliver(m_gateway->open(label), this, [this, slot, error](const Result<OpenedAppointment> &opened) {
                    if (!opened)
                        return (void)ErrorPresenter::present(opened.error(), m_message);
                    showOpened(*opened);
                    m_detail->times()->setTimes({slot});
                    m_detail->showError(error);
                });
            });
}

void AppointmentPanel::handOver(const QString &person, const QString &reason, bool withTime)
{
    AppointmentHandOver wanted{person, reason, {}};
    if (withTime)
        wanted.meeting = AppointmentMeeting{m_detail->times()->chosen(), m_detail->times()->place(), {}};
    deliver(m_gateway->handOver(m_detail->ref(), wanted), this, [this](const Result<AnsweredAppointment> &done) {
        endedInAgenda(done, done ? tr("%1 is handed over.").arg(done->request.label) : QString());
    });
}

void AppointmentPanel::ended(const Result<AppointmentRequest> &done, const QString &words)
{
    if (!done)
        return m_detail->showError(done.error());
    load();
    deliver(m_gateway->open(done->label), this, [this, words](const Result<OpenedAppointment> &opened) {
        if (!opened)
            return (void)ErrorPresenter::present(opened.error(), m_message);
        showOpened(*opened);
        m_detail->message()->showMessage(Tone::Ok, words);
    });
}

void AppointmentPanel::endedInAgenda(const Result<AnsweredAppointment> &done, const QString &words)
{
    if (!done)
        return m_detail->showError(done.error());
    if (done->edit)
        emit answered(*done->edit, words);
    ended(done->request, words);
}

void AppointmentPanel::paper(const Document &document, bool save)
{
    deliver(m_gateway->paper(m_detail->ref().label, document.id), this,
            [this, document, save](const Result<QByteArray> &content) {
                if (!content)
                    m_detail->showError(content.error());
                else if (save)
                    emit paperSaveAsked(document, *content);
                else
                    emit paperReady(document, *content);
            });
}

} // namespace gonfalone
