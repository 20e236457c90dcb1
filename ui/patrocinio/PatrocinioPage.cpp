#include "ui/patrocinio/PatrocinioPage.h"

#include "ui/base/ErrorPresenter.h"
#include "ui/base/FileDialog.h"
#include "ui/base/InlineMessage.h"
#include "ui/base/Theme.h"
#include "ui/patrocinio/ActionBar.h"
#include "ui/patrocinio/ManyLetters.h"
#include "ui/patrocinio/NewRequestForm.h"
#include "ui/patrocinio/PatrocinioDetail.h"
#include "ui/patrocinio/PatrocinioForm.h"
#include "ui/patrocinio/PatrocinioListPane.h"
#include "ui/patrocinio/RecordsPanel.h"

#include <QDropEvent>
#include <QListView>
#include <QMimeData>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kListWidth = 396;
constexpr int kMostAtOnce = 200;
constexpr int kLookAfterMs = 250;
const QString kMessageType = u"message/rfc822"_s;

} // namespace

PatrocinioPage::PatrocinioPage(PatrocinioGateway *gateway, QWidget *parent)
    : WorkPage(parent), m_gateway(gateway), m_list(new PatrocinioListPane(gateway, this)), m_split(new QSplitter(this)),
      m_message(new InlineMessage(this)), m_manyLetters(new ManyLetters(gateway, this)),
      m_right(new QStackedWidget(this)), m_detail(new PatrocinioDetail(gateway, this)), m_new(new NewRequestForm(this))
{
    gateway->setParent(this);
    build();
    bind();
    buildCommands();
    refreshCommands();
    askChanges();
}

void PatrocinioPage::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    auto *right = new QWidget(m_split);
    auto *rows = new QVBoxLayout(right);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    auto *note = new QVBoxLayout;
    note->setContentsMargins(space::kL, space::kS, space::kL, 0);
    note->setSpacing(space::kS);
    note->addWidget(m_message);
    note->addWidget(m_manyLetters);
    rows->addLayout(note);
    rows->addWidget(m_right, 1);
    auto *scroll = new QScrollArea(right);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *holder = new QWidget;
    holder->setProperty("transparent", true);
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(space::kL, space::kL, space::kL, space::kL);
    column->addWidget(m_new);
    column->addStretch(1);
    scroll->setWidget(holder);
    m_right->addWidget(m_detail);
    m_right->addWidget(scroll);
    m_split->addWidget(m_list);
    setFocusProxy(m_list->view());
    m_split->addWidget(right);
    m_split->setHandleWidth(1);
    m_split->setChildrenCollapsible(false);
    m_split->setStretchFactor(1, 1);
    m_split->setSizes({kListWidth, 2 * kListWidth});
    layout->addWidget(m_split);
}

void PatrocinioPage::bind()
{
    connect(m_list, &PatrocinioListPane::chosen, this, [this](const QString &label) {
        if (label != m_batch.open)
            m_message->clear(); // it told of another case
        m_right->setCurrentIndex(0);
        m_detail->open(label);
    });
    connect(m_list, &PatrocinioListPane::entered, this, [this](const QString &label) {
        m_right->setCurrentIndex(0);
        m_detail->open(label);
        m_detail->goToForm();
    });
    connect(m_list, &PatrocinioListPane::waiting, this, &PatrocinioPage::waiting);
    connect(m_list, &PatrocinioListPane::lettersRequested, this,
            [this] { m_manyLetters->open(m_list->query(), m_list->model()->rowCount()); });
    connect(m_manyLetters, &ManyLetters::done, this, &PatrocinioPage::refresh);
    connect(m_manyLetters, &ManyLetters::closed, m_list, &PatrocinioListPane::focusList);
    connect(m_list, &PatrocinioListPane::newRequested, this, &PatrocinioPage::newRequest);
    if (m_gateway->actor().may(Permission::ManagePersonalData)) {
        m_detail->form()->offerPersonalData();
        connect(m_detail->form(), &PatrocinioForm::personalDataAsked, this, [this] {
            const Contact &applicant = m_detail->form()->loaded().applicant;
            emit personalDataAsked(applicant.id, applicant.name);
        });
    }
    connect(m_detail, &PatrocinioDetail::left, m_list, &PatrocinioListPane::focusList);
    connect(m_detail, &PatrocinioDetail::changed, m_list, &PatrocinioListPane::refresh);
    connect(m_detail, &PatrocinioDetail::changed, m_message, &InlineMessage::clear); // it told of an earlier deed
    connect(m_detail, &PatrocinioDetail::stateChanged, this, &PatrocinioPage::refreshCommands);
    connect(m_new, &NewRequestForm::submitted, this, &PatrocinioPage::registerDraft);
    connect(m_new, &NewRequestForm::cancelled, this, [this] {
        m_right->setCurrentIndex(0);
        m_list->focusList();
    });
    m_soon.setSingleShot(true);
    m_soon.setInterval(kLookAfterMs);
    connect(&m_soon, &QTimer::timeout, this, &PatrocinioPage::askChanges);
    connect(m_gateway, &PatrocinioGateway::idle, this, [this] {
        if (isIdle())
            emit idle();
    });
}

bool PatrocinioPage::isIdle() const
{
    return m_gateway->pending() == 0 && m_batch.waiting == 0 && !m_manyLetters->isRunning() && m_list->isSettled()
        && m_detail->isSettled();
}

void PatrocinioPage::open(const QString &label)
{
    m_right->setCurrentIndex(0);
    m_list->select(label);
    m_detail->open(label);
}

void PatrocinioPage::keepDraft()
{
    m_detail->keepDraft();
}

void PatrocinioPage::closeSecrets()
{
    m_detail->records()->closeSecrets();
}

void PatrocinioPage::leave()
{
    keepDraft();
    m_detail->leave();
}

void PatrocinioPage::officeChanged()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void PatrocinioPage::askChanges()
{
    deliver(m_gateway->changesSince(m_seen), this, [this](const Result<CaseChanges> &found) {
        if (found)
            take(*found);
    });
}

void PatrocinioPage::take(const CaseChanges &found)
{
    const bool news = m_seen >= 0 && (found.more || !found.changes.isEmpty());
    m_seen = found.seq;
    m_detail->lookAround();
    if (!news)
        return;
    m_list->refresh();
    bool open = found.more;
    for (const Change &change : found.changes)
        open = open || change.entityId == m_detail->label();
    if (open)
        m_detail->lookAgain();
}

void PatrocinioPage::refresh()
{
    m_list->refresh();
    m_detail->reload();
}

void PatrocinioPage::newRequest()
{
    if (!m_gateway->actor().may(Permission::RegisterPatrocinio))
        return;
    m_right->setCurrentIndex(1);
    m_new->begin(m_gateway->clock().today());
}

void PatrocinioPage::registerDraft(const Patrocinio &draft)
{
    deliver(m_gateway->registerByHand(draft), this, [this](const Result<Patrocinio> &done) {
        if (!done)
            return m_new->showError(done.error());
        m_new->reset();
        m_message->showMessage(Tone::Ok, tr("%1 was registered.").arg(done->file.label));
        m_list->refresh();
        open(done->file.label);
        m_list->focusList();
    });
}

void PatrocinioPage::chooseFiles()
{
    auto *dialog = new FileDialog(this, tr("Import messages"), {}, tr("Messages (*.eml)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &PatrocinioPage::importFiles);
    dialog->open();
}

void PatrocinioPage::importFiles(const QStringList &paths)
{
    if (m_batch.waiting == 0)
        m_batch = {};
    for (const QString &path : paths.first(std::min<qsizetype>(paths.size(), kMostAtOnce))) {
        ++m_batch.waiting;
        deliver(m_gateway->importFile(path), this,
                [this, name = QFileInfo(path).fileName()](const Result<Intake> &intake) { received(name, intake); });
    }
    if (paths.size() > kMostAtOnce) {
        m_batch.warned = true;
        m_batch.lines << tr("Only the first %n messages were taken: drop the others afterwards.", nullptr, kMostAtOnce);
    }
}

void PatrocinioPage::importMessage(const QByteArray &raw, const QString &fileName)
{
    if (m_batch.waiting == 0)
        m_batch = {};
    ++m_batch.waiting;
    deliver(m_gateway->importMessage(raw, fileName), this,
            [this, fileName](const Result<Intake> &intake) { received(fileName, intake); });
}

void PatrocinioPage::received(const QString &fileName, const Result<Intake> &intake)
{
    --m_batch.waiting;
    if (!intake) {
        m_batch.refused = true;
        QString words = ErrorPresenter::sentence(intake.error());
        m_batch.lines << (words.contains(fileName) ? words : u"%1: %2"_s.arg(fileName, words));
    } else {
        const CaseFile &file = intake->patrocinio.file;
        m_batch.open = file.label;
        switch (intake->what) {
        case Intake::What::Registered:
            m_batch.lines << tr("%1 was registered: %2").arg(file.label, file.subject);
            break;
        case Intake::What::AlreadyKnown:
            m_batch.lines << tr("“%1” was registered before: it is %2.").arg(fileName, file.label);
            break;
        case Intake::What::ReceiptFiled:
            m_batch.lines << tr("The receipt “%1” was filed with %2.").arg(fileName, file.label);
            break;
        }
        for (const MailWarning &warning : intake->warnings)
            m_batch.lines << warning.text;
        m_batch.warned = m_batch.warned || !intake->warnings.isEmpty();
    }
    if (m_batch.waiting == 0)
        tellIntake();
}

void PatrocinioPage::tellIntake()
{
    constexpr int kMostLines = 8;
    QStringList lines = m_batch.lines;
    if (lines.size() > kMostLines) {
        const int more = int(lines.size()) - kMostLines;
        lines = lines.first(kMostLines);
        lines << tr("… and %n more", nullptr, more);
    }
    const Tone tone = m_batch.refused ? Tone::Bad : m_batch.warned ? Tone::Warn : Tone::Ok;
    m_message->showMessage(tone, lines.join(u'\n'));
    m_list->refresh();
    if (!m_batch.open.isEmpty())
        open(m_batch.open);
}

bool PatrocinioPage::takesDrop(const QMimeData *mime) const
{
    if (!m_gateway->actor().may(Permission::RegisterPatrocinio))
        return false;
    if (mime->hasFormat(kMessageType))
        return true;
    for (const QUrl &url : mime->urls()) {
        if (url.isLocalFile() && url.fileName().endsWith(u".eml"_s, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

void PatrocinioPage::drop(const QMimeData *mime)
{
    QStringList paths;
    for (const QUrl &url : mime->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    if (!paths.isEmpty())
        importFiles(paths);
    else if (mime->hasFormat(kMessageType))
        importMessage(mime->data(kMessageType), tr("message.eml"));
}

bool PatrocinioPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && isVisible()) {
        if (event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove) {
            auto *drag = static_cast<QDropEvent *>(event);
            if (takesDrop(drag->mimeData())) {
                drag->setDropAction(Qt::CopyAction);
                drag->accept();
                return true;
            }
        } else if (event->type() == QEvent::Drop) {
            auto *dropped = static_cast<QDropEvent *>(event);
            if (takesDrop(dropped->mimeData())) {
                drop(dropped->mimeData());
                dropped->setDropAction(Qt::CopyAction);
                dropped->accept();
                return true;
            }
        }
    }
    return WorkPage::eventFilter(watched, event);
}

void PatrocinioPage::showEvent(QShowEvent *event)
{
    WorkPage::showEvent(event);
    if (m_window == window())
        return;
    if (m_window)
        m_window->removeEventFilter(this);
    m_window = window();
    m_window->setAcceptDrops(true);
    m_window->installEventFilter(this);
}

} // namespace gonfalone
