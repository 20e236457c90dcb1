#include "ui/missions/MissionPage.h"

#include "ui/base/ErrorPresenter.h"
#include "ui/base/InlineMessage.h"
#include "ui/base/Theme.h"
#include "ui/missions/MissionDetail.h"
#include "ui/missions/MissionForm.h"
#include "ui/missions/MissionListPane.h"
#include "ui/missions/MissionMonth.h"
#include "ui/missions/MissionSimulator.h"
#include "ui/missions/MissionTotalsPane.h"
#include "ui/missions/NewMissionForm.h"

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
constexpr int kLookAfterMs = 250;
const QString kMessageType = u"message/rfc822"_s;

bool isMessage(const QString &name)
{
    return name.endsWith(u".eml"_s, Qt::CaseInsensitive);
}

} // namespace

MissionPage::MissionPage(MissionGateway *gateway, QWidget *parent)
    : WorkPage(parent), m_gateway(gateway), m_list(new MissionListPane(gateway, this)), m_split(new QSplitter(this)),
      m_message(new InlineMessage(this)), m_right(new QStackedWidget(this)), m_detail(new MissionDetail(gateway, this)),
      m_new(new NewMissionForm(this)), m_totals(new MissionTotalsPane(gateway, this)),
      m_month(new MissionMonth(gateway, this)), m_simulator(new MissionSimulator(gateway, this))
{
    gateway->setParent(this);
    build();
    bind();
    buildCommands();
    refreshCommands();
}

void MissionPage::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    auto *right = new QWidget(m_split);
    auto *rows = new QVBoxLayout(right);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    auto *note = new QVBoxLayout;
    note->setContentsMargins(space::kL, space::kS, space::kL, 0);
    note->addWidget(m_message);
    rows->addLayout(note);
    rows->addWidget(m_right, 1);
    m_newPage = scrolled(m_new);
    m_simulatorPage = scrolled(m_simulator);
    for (QWidget *page : {static_cast<QWidget *>(m_detail), m_newPage, static_cast<QWidget *>(m_totals),
                          static_cast<QWidget *>(m_month), m_simulatorPage})
        m_right->addWidget(page);
    m_split->addWidget(m_list);
    setFocusProxy(m_list->view());
    m_split->addWidget(right);
    m_split->setHandleWidth(1);
    m_split->setChildrenCollapsible(false);
    m_split->setStretchFactor(1, 1);
    m_split->setSizes({kListWidth, 2 * kListWidth});
    layout->addWidget(m_split);
}

QWidget *MissionPage::scrolled(QWidget *card)
{
    auto *scroll = new QScrollArea(m_right);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *holder = new QWidget;
    holder->setProperty("transparent", true);
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(space::kL, space::kL, space::kL, space::kL);
    column->addWidget(card);
    column->addStretch(1);
    scroll->setWidget(holder);
    return scroll;
}

void MissionPage::bind()
{
    connect(m_list, &MissionListPane::chosen, this, [this](const QString &label) {
        m_message->clear(); // it told of another mission
        m_right->setCurrentWidget(m_detail);
        m_detail->open(label);
    });
    connect(m_list, &MissionListPane::entered, this, [this](const QString &label) {
        m_right->setCurrentWidget(m_detail);
        m_detail->open(label);
        m_detail->goToForm();
    });
    connect(m_list, &MissionListPane::waiting, this, &MissionPage::waiting);
    connect(m_list, &MissionListPane::newRequested, this, qOverload<>(&MissionPage::newMission));
    connect(m_list, &MissionListPane::totalsRequested, this, &MissionPage::showTotals);
    connect(m_list, &MissionListPane::counted, this, [this] { m_totals->setTotals(m_list->totals()); });
    connect(m_totals, &MissionTotalsPane::backRequested, this, &MissionPage::backToDetail);
    connect(m_totals, &MissionTotalsPane::rowAsked, this, [this](int year, const QString &person) {
        m_list->setFilter(u"all"_s);
        m_list->setYear(year);
        m_list->setPerson(person);
        m_list->focusList();
    });
    connect(m_month, &MissionMonth::backRequested, this, &MissionPage::backToDetail);
    connect(m_simulator, &MissionSimulator::backRequested, this, &MissionPage::backToDetail);
    connect(m_month, &MissionMonth::chosen, this, [this](const QString &label) {
        open(label);
        m_detail->setFocus();
    });
    connect(m_detail, &MissionDetail::left, m_list, &MissionListPane::focusList);
    connect(m_detail, &MissionDetail::changed, m_list, &MissionListPane::refresh);
    connect(m_detail, &MissionDetail::changed, m_message, &InlineMessage::clear); // it told of an earlier deed
    connect(m_detail, &MissionDetail::stateChanged, this, &MissionPage::refreshCommands);
    connect(m_new, &NewMissionForm::submitted, this, &MissionPage::registerDraft);
    connect(m_new, &NewMissionForm::cancelled, this, [this] {
        backToDetail();
        m_list->focusList();
    });
    m_soon.setSingleShot(true);
    m_soon.setInterval(kLookAfterMs);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        m_list->refresh();
        m_detail->lookAgain();
        if (m_right->currentWidget() == m_month)
            m_month->refresh();
    });
    connect(m_gateway, &MissionGateway::idle, this, [this] {
        if (isIdle())
            emit idle();
    });
    deliver(m_gateway->administrators({}), this, [this](const Result<QList<OfficeHolder>> &held) {
        if (held)
            m_new->setAdministrators(*held);
    });
}

bool MissionPage::isIdle() const
{
    return m_gateway->pending() == 0 && m_list->isSettled() && m_detail->isSettled() && m_totals->pending() == 0
        && m_simulator->isSettled() && !m_soon.isActive();
}

void MissionPage::open(const QString &label)
{
    m_right->setCurrentWidget(m_detail);
    m_list->select(label);
    m_detail->open(label);
}

void MissionPage::backToDetail()
{
    m_right->setCurrentWidget(m_detail);
    m_list->focusList();
    refreshCommands();
}

void MissionPage::keepDraft()
{
    m_detail->keepDraft();
}

void MissionPage::refresh()
{
    m_list->refresh();
    m_detail->reload();
}

void MissionPage::officeChanged()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void MissionPage::showTotals()
{
    m_totals->setTotals(m_list->totals());
    m_right->setCurrentWidget(m_totals);
    m_totals->setFocus(Qt::ShortcutFocusReason);
}

void MissionPage::showMonth()
{
    m_month->showMonth(m_month->month().isValid() ? m_month->month() : m_gateway->clock().today());
    m_right->setCurrentWidget(m_month);
    m_month->setFocus(Qt::ShortcutFocusReason);
}

void MissionPage::showSimulator()
{
    m_right->setCurrentWidget(m_simulatorPage);
    m_simulator->begin(m_detail->label().isEmpty() ? Mission() : m_detail->form()->sketch());
}

void MissionPage::newMission()
{
    if (!m_gateway->actor().may(Permission::EditMissions))
        return;
    m_right->setCurrentWidget(m_newPage);
    m_new->begin(m_gateway->clock().today());
}

void MissionPage::newMission(const MissionInvitation &invitation)
{
    newMission();
    m_new->setInvitation(invitation);
}

void MissionPage::registerDraft(const Mission &draft)
{
    deliver(m_gateway->add(draft, m_new->invitation()), this, [this](const Result<Mission> &done) {
        if (!done)
            return m_new->showError(done.error());
        m_new->reset();
        m_message->showMessage(Tone::Ok, tr("%1 was registered.").arg(done->file.label));
        m_list->refresh();
        open(done->file.label);
        m_list->focusList();
    });
}

bool MissionPage::takesDrop(const QMimeData *mime) const
{
    if (!m_gateway->actor().may(Permission::EditMissions))
        return false;
    if (mime->hasFormat(kMessageType))
        return true;
    const bool open = m_right->currentWidget() == m_detail && !m_detail->label().isEmpty();
    for (const QUrl &url : mime->urls()) {
        if (url.isLocalFile() && (open || isMessage(url.fileName())))
            return true;
    }
    return false;
}

bool MissionPage::drop(const QMimeData *mime)
{
    if (!takesDrop(mime))
        return false;
    const bool open = m_right->currentWidget() == m_detail && !m_detail->label().isEmpty();
    QStringList paths;
    for (const QUrl &url : mime->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    if (open && !paths.isEmpty()) {
        m_detail->attachFiles(paths);
        return true;
    }
    if (open) {
        m_detail->attachMessage(mime->data(kMessageType), tr("message.eml"));
        return true;
    }
    const auto begin = [this](const Result<MissionInvitation> &read) {
        if (read)
            newMission(*read);
        else
            ErrorPresenter::present(read.error(), m_message);
    };
    paths.removeIf([](const QString &path) { return !isMessage(path); });
    if (!paths.isEmpty())
        deliver(m_gateway->readInvitation(paths.first()), this, begin);
    else
        deliver(m_gateway->readInvitation(tr("message.eml"), mime->data(kMessageType)), this, begin);
    return true;
}

bool MissionPage::eventFilter(QObject *watched, QEvent *event)
{
    const bool moves = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove;
    if (watched == m_window && isVisible() && (moves || event->type() == QEvent::Drop)) {
        auto *drag = static_cast<QDropEvent *>(event);
        if (moves ? takesDrop(drag->mimeData()) : drop(drag->mimeData())) {
            drag->setDropAction(Qt::CopyAction);
            drag->accept();
            return true;
        }
    }
    return WorkPage::eventFilter(watched, event);
}

void MissionPage::showEvent(QShowEvent *event)
{
    // Messages and receipts may fall anywhere on the window, not only on this page.
    if (m_window != window()) {
        if (m_window)
            m_window->removeEventFilter(this);
        m_window = window();
        m_window->setAcceptDrops(true);
        m_window->installEventFilter(this);
    }
    WorkPage::showEvent(event);
}

} // namespace gonfalone
