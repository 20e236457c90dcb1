// The part of AgendaPage that has the requests for an appointment beside the days.
#include "ui/agenda/AgendaPage.h"

#include "core/agenda/SeriesText.h"
#include "core/documents/WriteFile.h"
#include "ui/agenda/AgendaForm.h"
#include "ui/agenda/AppointmentListModel.h"
#include "ui/agenda/AppointmentPanel.h"
#include "ui/agenda/TimeGridView.h"
#include "ui/base/ErrorPresenter.h"
#include "ui/base/FileDialog.h"
#include "ui/base/FilterChips.h"
#include "ui/base/InlineMessage.h"
#include "ui/base/Theme.h"
#include "ui/desk/DocumentList.h"
#include "ui/desk/PreviewPane.h"
#include "ui/desk/PrintDesk.h"

#include <QAction>
#include <QDir>
#include <QEvent>
#include <QLayout>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardPaths>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPanel = 330;

/// The Segreteria lives with the requests; who confirms finds them behind their button.
bool startsWithRequests(const Actor &actor)
{
    return actor.may(Permission::AnswerAppointments) && !actor.may(Permission::ConfirmAgenda);
}

} // namespace

void AgendaPage::buildRequests()
{
    if (!m_gateway->actor().may(Permission::ViewAppointments))
        return;
    m_requests = new AppointmentPanel(m_gateway->appointments(), m_split);
    m_split->insertWidget(1, m_requests);
    m_split->setStretchFactor(1, 0);
    m_requestsButton = new QPushButton(m_switch->parentWidget());
    m_requestsButton->setCheckable(true);
    m_tools->addWidget(m_requestsButton);
    bindRequests();
    fit();
    showRequestCount(0);
    showRequests(startsWithRequests(m_gateway->actor()));
}

void AgendaPage::buildLetterPreview()
{
    m_aside = std::make_unique<WorkThread>();
    m_letterPreview = new PreviewPane(m_views);
    m_views->addWidget(m_letterPreview);
    auto *print = new QPushButton(tr("Print…"), m_letterPreview);
    auto *pdf = new QPushButton(tr("Save as PDF/A…"), m_letterPreview);
    auto *message = new QPushButton(tr("Save as message (.eml)…"), m_letterPreview);
    theme::makePrimary(message);
    for (QPushButton *button : {print, pdf, message})
        m_letterPreview->addLetterButton(button);
    connect(m_letterPreview, &PreviewPane::backRequested, this, [this] {
        m_views->setCurrentWidget(current());
        if (m_requests && m_requests->isVisible())
            m_requests->goTo();
        else
            focusView();
    });
    auto *printer = new PrintDesk(this);
    connect(printer, &PrintDesk::failed, this, [this](const Error &error) { refuse(error); });
    connect(print, &QPushButton::clicked, this, [this, printer] {
        if (m_letter)
            printer->print(*m_letter);
    });
    connect(pdf, &QPushButton::clicked, this, [this] { saveLetter(u"pdf"_s); });
    connect(message, &QPushButton::clicked, this, [this] { saveLetter(u"eml"_s); });
}

void AgendaPage::bindPapers()
{
    connect(m_form, &AgendaForm::attachAsked, this, &AgendaPage::askAttachments);
    connect(m_form, &AgendaForm::filesDropped, this, &AgendaPage::attach);
    connect(m_form, &AgendaForm::detachAsked, this, [this](const Document &paper) {
        const AgendaEntryId entry = m_form->opened().entry.id;
        deliver(m_gateway->detach(entry, paper.id), this, [this, entry](const Result<QList<Document>> &left) {
            if (!left)
                return m_form->showError(left.error());
            if (m_form->opened().entry.id == entry)
                m_form->setPapers(*left);
        });
    });
    const auto fetch = [this](const Document &paper, const std::function<void(const QByteArray &)> &then) {
        deliver(m_gateway->paper(m_form->opened().entry.id, paper.id), this,
                [this, then](const Result<QByteArray> &content) {
                    if (!content)
                        return m_form->showError(content.error());
                    then(*content);
                });
    };
    connect(m_form->papers(), &DocumentList::previewRequested, this, [this, fetch](const Document &paper) {
        fetch(paper, [this, paper](const QByteArray &content) {
            m_views->setCurrentWidget(m_letterPreview);
            m_letterPreview->showDocument(paper, content);
        });
    });
    connect(m_form->papers(), &DocumentList::saveRequested, this, [this, fetch](const Document &paper) {
        fetch(paper, [this, paper](const QByteArray &content) { saveBytes(paper.name, content); });
    });
    connect(m_form, &AgendaForm::requestAsked, this, [this](const QString &label) {
        if (!m_requests || (isFormOpen() && !formIsFree([this] { closeForm(); })))
            return;
        m_form->setVisible(false);
        showRequests(true);
        m_requests->open(label);
    });
}

void AgendaPage::askAttachments()
{
    auto *dialog = new FileDialog(this, tr("Attach to the entry"),
                                  QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &AgendaPage::attach);
    dialog->open();
}

void AgendaPage::attach(const QStringList &paths)
{
    const AgendaEntryId entry = m_form->opened().entry.id;
    for (const QString &path : paths) {
        deliver(m_gateway->attach(entry, path), this, [this, entry](const Result<Document> &paper) {
            if (!paper)
                return m_form->showError(paper.error());
            if (m_form->opened().entry.id == entry)
                m_form->setPapers(m_form->opened().papers + QList<Document>{*paper});
        });
    }
}

void AgendaPage::bindRequests()
{
    connect(m_requestsButton, &QPushButton::clicked, this, &AgendaPage::showRequests);
    connect(&m_soon, &QTimer::timeout, m_requests, &AppointmentPanel::refresh);
    connect(&m_shown, &QTimer::timeout, m_requests, &AppointmentPanel::refresh);
    connect(m_requests, &AppointmentPanel::closeAsked, this, [this] { showRequests(false); });
    connect(m_requests, &AppointmentPanel::countChanged, this, &AgendaPage::showRequestCount);
    connect(m_requests, &AppointmentPanel::entryWanted, this, &AgendaPage::openEntry);
    connect(m_requests, &AppointmentPanel::idle, this, [this] {
        if (isIdle())
            emit idle();
    });
    connect(m_requests, &AppointmentPanel::answered, this, [this](const AgendaEdit &edit, const QString &words) {
        m_done << edit.gesture;
        m_undone.clear();
        m_message->showMessage(Tone::Ok, words, tr("Undo"));
        m_wanted = {edit.entry.id, {}};
        refreshCommands();
        goTo(dayOf(edit.entry.series.start.wall));
    });
    connect(m_requests, &AppointmentPanel::letterReady, this,
            [this](const QString &label, const DraftDocument &letter) {
                m_letterOf = label;
                m_letter = letter;
                m_views->setCurrentWidget(m_letterPreview);
                m_letterPreview->showLetter(letter);
            });
    connect(m_requests, &AppointmentPanel::paperReady, this, [this](const Document &paper, const QByteArray &content) {
        m_views->setCurrentWidget(m_letterPreview);
        m_letterPreview->showDocument(paper, content);
    });
    connect(m_requests, &AppointmentPanel::paperSaveAsked, this,
            [this](const Document &paper, const QByteArray &content) { saveBytes(paper.name, content); });
    m_grid->takeDrops(QString::fromLatin1(kAppointmentMime));
    connect(m_grid, &TimeGridView::dropped, this, [this](const QString &label, const AgendaSpot &spot) {
        m_requests->acceptInto(label, {spot.from, spot.to});
    });
}

void AgendaPage::showRequest(const QString &label)
{
    if (!m_requests)
        return;
    showRequests(true);
    m_requests->open(label);
}

void AgendaPage::showRequests(bool wanted)
{
    if (!m_requests)
        return;
    m_requestsWanted = wanted;
    arrangeRequests();
    if (wanted)
        m_requests->refresh();
}

/// Requests and form take turns: both beside the days would leave these no room.
void AgendaPage::arrangeRequests()
{
    const bool shown = m_requestsWanted && m_form->isHidden();
    m_requestsButton->setChecked(shown);
    m_requestsButton->setVisible(m_form->isHidden());
    QMetaObject::invokeMethod(this, &AgendaPage::fit, Qt::QueuedConnection);
    if (m_requests->isHidden() != shown)
        return;
    m_requests->setVisible(shown);
    if (shown)
        apportion();
}

void AgendaPage::apportion()
{
    m_split->setSizes(
        {std::max(width() - theme::px(kPanel), theme::px(kPanel)), std::min(theme::px(kPanel), width() / 3), 0});
    m_apportioned = isVisible(); // before it is seen, the page does not know how wide it is
}

bool AgendaPage::eventFilter(QObject *watched, QEvent *event)
{
    if (m_requests && watched == m_form
        && (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent))
        arrangeRequests();
    if ((watched == m_form && event->type() == QEvent::ShowToParent)
        || (watched == this && event->type() == QEvent::Resize))
        fit();
    return WorkPage::eventFilter(watched, event);
}

void AgendaPage::showRequestCount(int count)
{
    m_requestsButton->setText(count > 0 ? tr("Requests: %1").arg(count) : tr("Requests"));
    m_requestsButton->setToolTip(tr("The requests for an appointment beside the days (Ctrl+R)"));
    m_requestsButton->setAccessibleName(tr("Requests for an appointment, waiting: %1").arg(count));
}

void AgendaPage::openEntry(AgendaEntryId id)
{
    const OccurrenceRef ref{id, {}, 0};
    deliver(m_gateway->open(ref, EditScope::All), this, [this](const Result<OpenedEntry> &opened) {
        if (!opened)
            return refuse(opened.error());
        m_wanted = {opened->entry.id, {}};
        m_views->setCurrentWidget(current());
        goTo(dayOf(opened->entry.series.start.wall));
        focusView();
    });
}

void AgendaPage::saveLetter(const QString &suffix)
{
    deliver(m_requests->gateway()->prepareLetter(m_letterOf), this,
            [this, suffix](const Result<PreparedAppointmentLetter> &made) {
                if (!made)
                    return refuse(made.error());
                saveBytes(made->fileName + u'.' + suffix, suffix == u"pdf"_s ? made->pdf : made->eml);
                m_requests->refresh();
            });
}

void AgendaPage::saveBytes(const QString &name, const QByteArray &content)
{
    const QString proposed = QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(name);
    auto *dialog = new FileDialog(this, tr("Save"), proposed);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(proposed);
    connect(dialog, &QFileDialog::fileSelected, this, [this, content](const QString &path) {
        deliver(m_aside->run([path, content] { return writeFile(path, content); }), this,
                [this, path](const Outcome &done) {
                    if (!done)
                        return refuse(done.error());
                    m_message->showMessage(Tone::Ok, tr("%1 written.").arg(path));
                });
    });
    dialog->open();
}

void AgendaPage::addRequestCommands()
{
    if (!m_requests)
        return;
    const auto shown = [this](const std::function<void()> &then) {
        return [this, then] {
            if (isFormOpen() && !formIsFree([this] { closeForm(); }))
                return;
            m_form->setVisible(false);
            showRequests(true);
            then();
        };
    };
    addCommand(u"agenda.requests"_s, tr("Requests for an appointment"), u"mail-message"_s,
               shown([this] { m_requests->goTo(); }));
    addCommand(u"agenda.request_times"_s, tr("Propose times for the request"), u"view-calendar"_s,
               shown([this] { m_requests->goToTimes(); }));
    if (!m_gateway->actor().may(Permission::RegisterAppointments))
        return;
    addCommand(u"agenda.request_new"_s, tr("New request for an appointment"), u"document-new"_s,
               shown([this] { m_requests->begin(); }));
    addCommand(u"agenda.request_import"_s, tr("Request for an appointment from a message (.eml)…"), u"mail-message"_s,
               shown([this] { m_requests->importMessage(); }));
}

} // namespace gonfalone
