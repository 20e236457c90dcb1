#include "ui/staff/StaffPage.h"

#include "ui/base/BusyOverlay.h"
#include "ui/base/DateField.h"
#include "ui/base/DayBar.h"
#include "ui/base/EmptyState.h"
#include "ui/base/ErrorPresenter.h"
#include "ui/base/FilterChips.h"
#include "ui/base/FlowLayout.h"
#include "ui/base/InlineMessage.h"
#include "ui/base/Theme.h"
#include "ui/staff/DelegaPane.h"
#include "ui/staff/OrgChartPane.h"
#include "ui/staff/StaffListPane.h"
#include "ui/staff/StaffPersonPane.h"
#include "ui/staff/StaffUnitsPane.h"

#include <QHBoxLayout>
#include <QListView>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kListWidth = 396;
constexpr int kLookAfterMs = 250;
const QStringList kViews{u"people"_s, u"units"_s, u"deleghe"_s, u"chart"_s};

} // namespace

StaffPage::StaffPage(StaffGateway *gateway, QWidget *parent)
    : WorkPage(parent), m_gateway(gateway), m_views(new FilterChips(this)), m_day(new DayBar(gateway->today(), this)),
      m_message(new InlineMessage(this)), m_stack(new QStackedWidget(this))
{
    gateway->setParent(this);
    build();
    m_busy = new BusyOverlay(m_stack);
    bind();
    bindPanes();
    refresh();
}

void StaffPage::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    auto *bar = new QFrame(this);
    bar->setProperty("bar", u"top"_s);
    auto *edge = new QHBoxLayout(bar);
    edge->setContentsMargins(space::kM, space::kS, space::kM, space::kS);
    auto *tools = new QWidget(bar);
    edge->addWidget(tools);
    auto *row = new FlowLayout(tools, space::kL);
    m_views->setAccessibleName(tr("What is shown"));
    m_views->setFilters(QList<FilterChips::Filter>() << FilterChips::Filter{kViews.at(0), tr("People")}
                                                     << FilterChips::Filter{kViews.at(1), tr("Units")}
                                                     << FilterChips::Filter{kViews.at(2), tr("Deleghe")}
                                                     << FilterChips::Filter{kViews.at(3), tr("Chart")});
    auto *views = new QWidget(tools);
    auto *level = new QVBoxLayout(views);
    level->setContentsMargins({});
    level->addWidget(m_views);
    views->setMinimumHeight(m_day->field()->sizeHint().height());
    row->addWidget(views);
    row->addWidget(m_day);
    layout->addWidget(bar);
    auto *note = new QVBoxLayout;
    note->setContentsMargins(space::kL, 0, space::kL, 0);
    note->addWidget(m_message);
    layout->addLayout(note);
    m_stack->addWidget(buildPeople());
    m_units = new StaffUnitsPane(m_gateway, m_stack);
    m_deleghe = new DelegaPane(m_gateway, m_stack);
    m_stack->addWidget(m_units);
    m_stack->addWidget(m_deleghe);
    m_chart = new OrgChartPane(m_gateway, m_stack);
    m_stack->addWidget(m_chart);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_list->view());
}

QWidget *StaffPage::buildPeople()
{
    m_split = new QSplitter(m_stack);
    m_list = new StaffListPane(m_gateway->actor().may(Permission::ManageStaff), m_split);
    m_right = new QStackedWidget(m_split);
    m_person = new StaffPersonPane(m_gateway, m_right);
    m_right->addWidget(m_person);
    m_right->addWidget(new EmptyState(
        u"user-identity"_s, tr("Choose a person"),
        tr("How they are engaged, where they work and what they can do, on the day above."), {}, m_right));
    m_right->setCurrentIndex(1);
    m_split->addWidget(m_list);
    m_split->addWidget(m_right);
    m_split->setHandleWidth(1);
    m_split->setChildrenCollapsible(false);
    m_split->setStretchFactor(1, 1);
    m_split->setSizes({kListWidth, 2 * kListWidth});
    return m_split;
}

void StaffPage::bind()
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kLookAfterMs);
    connect(&m_soon, &QTimer::timeout, this, &StaffPage::refresh);
    connect(m_day, &DayBar::dayChanged, this, &StaffPage::showAll);
    connect(m_views, &FilterChips::currentChanged, this,
            [this](const QString &id) { setView(View(kViews.indexOf(id))); });
    connect(m_message, &InlineMessage::actionTriggered, this, &StaffPage::refresh);
    connect(m_gateway, &StaffGateway::idle, this, [this] {
        if (isIdle())
            emit idle();
    });
}

void StaffPage::bindPanes()
{
    connect(m_list, &StaffListPane::chosen, this, [this](StaffPersonId person) { openPerson(person); });
    connect(m_list, &StaffListPane::entered, m_person, &StaffPersonPane::focusFirst);
    connect(m_list, &StaffListPane::newRequested, this, &StaffPage::newPerson);
    connect(m_list, &StaffListPane::importRequested, this, &StaffPage::chooseFile);
    connect(m_person, &StaffPersonPane::changed, this, [this](StaffPersonId person, const QString &said) {
        refresh();
        m_whenRead = [this, person, said] {
            m_right->setCurrentIndex(0);
            m_list->select(person);
            m_person->show(m_book, person, m_day->day());
            m_person->say(Tone::Ok, said);
        };
    });
    connect(m_person, &StaffPersonPane::stale, this, &StaffPage::refresh);
    connect(m_person, &StaffPersonPane::unitAsked, this, &StaffPage::openUnit);
    connect(m_person, &StaffPersonPane::newGivenUp, this, [this] {
        if (m_list->selected().isValid())
            m_person->show(m_book, m_list->selected(), m_day->day());
        else
            m_right->setCurrentIndex(1);
        m_list->focusList();
    });
    connect(m_units, &StaffUnitsPane::chosen, this, [this](StaffUnitId unit) { openUnit(unit); });
    connect(m_units, &StaffUnitsPane::newRequested, this, &StaffPage::newUnit);
    StaffUnitPane *unit = m_units->detail();
    connect(unit, &StaffUnitPane::changed, this, [this, unit](StaffUnitId id, const QString &said) {
        refresh();
        m_whenRead = [this, unit, id, said] {
            m_units->open(id);
            unit->say(Tone::Ok, said);
        };
    });
    connect(unit, &StaffUnitPane::stale, this, &StaffPage::refresh);
    connect(unit, &StaffUnitPane::personAsked, this, &StaffPage::openPerson);
    connect(m_deleghe, &DelegaPane::changed, this, [this](const QString &said) {
        refresh();
        m_whenRead = [this, said] { m_deleghe->message()->showMessage(Tone::Ok, said); };
    });
    connect(m_deleghe, &DelegaPane::stale, this, &StaffPage::refresh);
    connect(m_deleghe, &DelegaPane::unitAsked, this, &StaffPage::openUnit);
    connect(m_chart, &OrgChartPane::personAsked, this, &StaffPage::openPerson);
    connect(m_chart, &OrgChartPane::unitAsked, this, &StaffPage::openUnit);
    connect(m_chart, &OrgChartPane::done, this, [this] {
        if (isIdle())
            emit idle();
    });
    const auto goOn = [this] {
        if (const auto then = std::exchange(m_afterGivingUp, nullptr))
            then();
    };
    connect(m_person, &StaffPersonPane::actionTriggered, this, goOn);
    connect(unit, &StaffUnitPane::actionTriggered, this, goOn);
    connect(m_deleghe->message(), &InlineMessage::actionTriggered, this, goOn);
}

void StaffPage::refresh()
{
    const int asked = ++m_asked;
    m_day->setToday(m_gateway->today());
    if (!m_read)
        m_busy->start(tr("Reading the people and the units…"));
    deliver(m_gateway->book(), this, [this, asked](const Result<StaffBook> &book) {
        if (asked == m_asked)
            take(book);
    });
}

void StaffPage::take(const Result<StaffBook> &book)
{
    m_busy->stop();
    const auto then = std::exchange(m_whenRead, nullptr);
    if (!book) {
        m_message->showMessage(ErrorPresenter::tone(book.error()), ErrorPresenter::sentence(book.error()),
                               tr("Try again"));
        return;
    }
    m_message->clear();
    m_read = true;
    m_book = *book;
    showAll();
    if (then)
        then();
}

void StaffPage::showAll()
{
    const QDate day = m_day->day();
    m_list->setBook(on(m_book, day), day);
    if (m_person->person().isValid() && personIn(m_book, m_person->person()))
        m_person->show(m_book, m_person->person(), day);
    m_units->setBook(m_book, day);
    m_deleghe->show(m_book, day);
    m_chart->show(m_book, day);
}

void StaffPage::setView(View view)
{
    m_views->setCurrent(kViews.at(int(view)));
    m_stack->setCurrentIndex(int(view));
}

StaffPage::View StaffPage::view() const
{
    return View(m_stack->currentIndex());
}

bool StaffPage::isUnkept() const
{
    return m_person->isDirty() || m_units->detail()->isDirty() || m_deleghe->card()->isDirty();
}

void StaffPage::leaving(const std::function<void()> &then)
{
    const QString words = tr("What is written here is not saved yet: save it, or give it up."),
                  action = tr("Give it up");
    if (m_deleghe->card()->isDirty() && view() == View::Deleghe) {
        m_deleghe->message()->showMessage(Tone::Warn, words, action);
        m_afterGivingUp = [this, then] {
            m_deleghe->card()->giveUp();
            m_deleghe->message()->clear();
            then();
        };
        return;
    }
    if (m_person->isDirty() && view() == View::People) {
        m_person->say(Tone::Warn, words, action);
        m_afterGivingUp = [this, then] {
            m_person->giveUp();
            then();
        };
        m_list->select(m_person->person());
        return;
    }
    StaffUnitPane *unit = m_units->detail();
    if (unit->isDirty() && view() == View::Units) {
        unit->say(Tone::Warn, words, action);
        m_afterGivingUp = [unit, then] {
            unit->giveUp();
            then();
        };
        return;
    }
    then();
}

void StaffPage::openPerson(StaffPersonId person)
{
    if (person == m_person->person() && !m_person->isNew() && m_right->currentIndex() == 0) {
        setView(View::People);
        return m_list->select(person);
    }
    const bool elsewhere = view() != View::People;
    const auto open = [this, person] {
        setView(View::People);
        m_right->setCurrentIndex(0);
        m_list->select(person);
        m_person->show(m_book, person, m_day->day());
    };
    if (elsewhere && m_person->isDirty())
        setView(View::People);
    leaving(open);
}

void StaffPage::askToGiveUp(const std::function<void()> &then)
{
    if (!isUnkept())
        return then();
    setView(m_person->isDirty() ? View::People : m_units->detail()->isDirty() ? View::Units : View::Deleghe);
    leaving([this, then] { askToGiveUp(then); });
}

void StaffPage::showPerson(StaffPersonId person)
{
    if (m_read)
        return openPerson(person);
    m_whenRead = [this, person] { openPerson(person); };
}

QFuture<Result<StaffBook>> StaffPage::people()
{
    return m_read ? QtFuture::makeReadyFuture(Result<StaffBook>(m_book)) : m_gateway->book();
}

void StaffPage::openUnit(StaffUnitId unit)
{
    if (unit == m_units->selected() && unit == m_units->detail()->unit())
        return setView(View::Units);
    if (m_units->detail()->isDirty())
        setView(View::Units);
    else if (view() != View::Units) {
        setView(View::Units);
        return m_units->open(unit);
    }
    leaving([this, unit] {
        setView(View::Units);
        m_units->open(unit);
    });
}

void StaffPage::newPerson()
{
    if (!m_gateway->actor().may(Permission::ManageStaff))
        return;
    setView(View::People);
    leaving([this] {
        m_right->setCurrentIndex(0);
        m_person->beginNew(m_book, m_day->day());
    });
}

void StaffPage::newUnit()
{
    if (!m_gateway->actor().may(Permission::ManageStaff))
        return;
    setView(View::Units);
    leaving([this] { m_units->newUnit(); });
}

void StaffPage::officeChanged()
{
    if (!m_soon.isActive())
        m_soon.start();
}

bool StaffPage::isIdle() const
{
    return m_gateway->pending() == 0 && !m_soon.isActive() && m_chart->isIdle();
}

void StaffPage::showEvent(QShowEvent *event)
{
    WorkPage::showEvent(event);
    m_day->setToday(m_gateway->today());
}

} // namespace gonfalone
