#include "ui/agenda/AppointmentTimes.h"

#include "ui/base/DateField.h"
#include "ui/base/FlowLayout.h"
#include "ui/base/LabeledRow.h"
#include "ui/base/Theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostRows = 6;

} // namespace

AppointmentTimes::AppointmentTimes(const Clock &clock, QWidget *parent)
    : Card(tr("When"), parent), m_clock(clock), m_from(new DateField(this)),
      m_find(new QPushButton(tr("Find free times"), this)), m_note(new QLabel(this)), m_list(new QListWidget(this)),
      m_place(new QLineEdit(this)), m_letBe(new QLineEdit(this)), m_accept(new QPushButton(tr("Accept"), this)),
      m_propose(new QPushButton(tr("Propose the ticked times"), this))
{
    m_from->setToday(clock.today());
    body()->addWidget(new LabeledRow(tr("From"), m_from, this));
    body()->addWidget(m_find, 0, Qt::AlignLeft);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    theme::setRole(m_note, TextRole::Note);
    body()->addWidget(m_note);
    m_list->setAccessibleName(tr("Free times"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    body()->addWidget(m_list);
    body()->addWidget(new LabeledRow(tr("Where"), m_place, this));
    m_letBe->setPlaceholderText(tr("Why this time is kept all the same"));
    m_letBe->setAccessibleName(m_letBe->placeholderText());
    body()->addWidget(m_letBe);
    auto *buttons = new QWidget(this);
    auto *row = new FlowLayout(buttons, space::kS);
    row->setContentsMargins({});
    theme::makePrimary(m_accept);
    m_accept->setToolTip(tr("Enter in the list does the same"));
    row->addWidget(m_accept);
    row->addWidget(m_propose);
    body()->addWidget(buttons);
    connect(m_find, &QPushButton::clicked, this,
            [this] { emit freeAsked(m_from->date().isValid() ? m_from->date() : m_clock.today()); });
    connect(m_accept, &QPushButton::clicked, this, [this] { emit acceptAsked(chosen()); });
    connect(m_propose, &QPushButton::clicked, this, [this] { emit proposeAsked(ticked()); });
    connect(m_letBe, &QLineEdit::returnPressed, m_accept, &QPushButton::click);
    connect(m_list, &QListWidget::itemActivated, this, [this] {
        if (m_mayAccept)
            emit acceptAsked(chosen());
    });
    connect(m_list, &QListWidget::itemChanged, this, &AppointmentTimes::showButtons);
    connect(m_list, &QListWidget::currentRowChanged, this, &AppointmentTimes::showButtons);
}

void AppointmentTimes::load(const AppointmentRequest &r, bool mayPropose, bool mayAccept)
{
    m_mayPropose = mayPropose;
    m_mayAccept = mayAccept;
    m_letBe->clear();
    m_letBe->setVisible(false);
    if (m_place->text().isEmpty())
        m_place->setText(tr("The mayor's room"));
    setTimes(r.words.offered);
    m_note->setText(r.words.offered.isEmpty() ? tr("Free times keep to the rules of the mayor's day: hours, lunch, no "
                                                   "more audiences in a day than the office wants.")
                                              : tr("These times were proposed."));
    setVisible(mayPropose || mayAccept);
}

QString AppointmentTimes::words(const FreeSlot &slot) const
{
    const QDateTime from = QDateTime::fromSecsSinceEpoch(slot.from, Qt::UTC).toTimeZone(m_clock.zone);
    const QDateTime to = QDateTime::fromSecsSinceEpoch(slot.to, Qt::UTC).toTimeZone(m_clock.zone);
    return u"%1–%2"_s.arg(QLocale().toString(from, u"ddd d MMMM, H:mm"_s), QLocale().toString(to.time(), u"H:mm"_s));
}

void AppointmentTimes::setTimes(const QList<FreeSlot> &times)
{
    m_times = times;
    m_list->clear();
    for (const FreeSlot &slot : times) {
        auto *item = new QListWidgetItem(words(slot), m_list);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    if (!times.isEmpty())
        m_list->setCurrentRow(0);
    m_note->setText(times.isEmpty() ? tr("No free time in those days: look further on.")
                                    : tr("Enter accepts into the time that is chosen; Space ticks it to be proposed."));
    const int row = std::max(m_list->sizeHintForRow(0), fontMetrics().height() + space::kS);
    m_list->setFixedHeight(std::clamp(int(times.size()), 1, kMostRows) * row + 2 * m_list->frameWidth() + space::kXs);
    m_list->setVisible(!times.isEmpty());
    showButtons();
}

FreeSlot AppointmentTimes::chosen() const
{
    return m_times.value(m_list->currentRow());
}

QString AppointmentTimes::place() const
{
    return m_place->text().simplified();
}

QString AppointmentTimes::letBe() const
{
    return m_letBe->isHidden() ? QString() : m_letBe->text().trimmed();
}

void AppointmentTimes::askLetBe()
{
    m_letBe->setVisible(true);
    m_letBe->setFocus();
}

void AppointmentTimes::goTo()
{
    (m_times.isEmpty() ? static_cast<QWidget *>(m_find) : m_list)->setFocus();
}

QList<FreeSlot> AppointmentTimes::ticked() const
{
    QList<FreeSlot> times;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            times << m_times.at(row);
    }
    return times;
}

void AppointmentTimes::showButtons()
{
    m_accept->setVisible(m_mayAccept);
    m_accept->setEnabled(m_mayAccept && chosen().to > 0);
    m_propose->setVisible(m_mayPropose);
    m_propose->setEnabled(m_mayPropose && !ticked().isEmpty());
}

} // namespace gonfalone
