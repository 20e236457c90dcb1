#include "ui/agenda/OnCallPane.h"

#include "ui/agenda/EntryWords.h"
#include "ui/base/DateField.h"
#include "ui/base/ElidedLabel.h"
#include "ui/base/EmptyState.h"
#include "ui/base/ErrorPresenter.h"
#include "ui/base/InlineMessage.h"
#include "ui/base/Theme.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

QDateTime local(qint64 utc, const QTimeZone &zone)
{
    return QDateTime::fromSecsSinceEpoch(utc).toTimeZone(zone);
}

/// "Mon 4 May", with the clock where it is not midnight; an end at midnight is the day before.
QString instantText(qint64 utc, const QTimeZone &zone, bool end)
{
    const bool midnight = local(utc, zone).time() == QTime(0, 0);
    const QDateTime at = local(utc - (midnight && end ? 1 : 0), zone);
    return QLocale().toString(at, midnight ? u"ddd d MMM"_s : u"ddd d MMM, HH:mm"_s);
}

} // namespace

void OnCallPane::take(const OnCallBoard &board)
{
    const bool typing = isTyping();
    m_board = board;
    const QString typedName = m_person->currentText();
    m_person->clear();
    m_person->addItems(board.people);
    m_person->setCurrentText(typedName);
    m_form->setVisible(board.edits);
    m_title->setFullText(tr("On call, %1").arg(EntryWords::range(m_from, to())));
    showRows(typing);
    showSummary();
    showSwaps();
}

void OnCallPane::showRows(bool typing)
{
    const QTimeZone &zone = m_gateway->clock().zone;
    int keep = m_table->currentRow();
    for (int row = 0; row < m_board.shifts.size(); ++row) {
        if (m_began.id.isValid() && m_board.shifts.at(row).id == m_began.id)
            keep = row;
    }
    const QSignalBlocker quiet(m_table);
    m_table->setRowCount(int(m_board.shifts.size()));
    for (int row = 0; row < m_board.shifts.size(); ++row) {
        const OnCallShift &shift = m_board.shifts.at(row);
        QString note = shift.note;
        for (const OnCallConflict &one : m_board.conflicts) {
            if (one.shift.id == shift.id)
                note += (note.isEmpty() ? QString() : u" · "_s) + one.text;
        }
        const QStringList cells{instantText(shift.from, zone, false),
                                instantText(shift.to, zone, true),
                                shift.person,
                                onCallName(shift.kind),
                                shift.phone,
                                note};
        for (int column = 0; column < cells.size(); ++column) {
            auto *item = new QTableWidgetItem(cells.at(column));
            item->setToolTip(item->text());
            if (column == 5 && note != shift.note)
                item->setForeground(theme::toneText(Tone::Bad));
            m_table->setItem(row, column, item);
        }
    }
    m_stack->setCurrentIndex(m_board.shifts.isEmpty() ? 1 : 0);
    m_table->setCurrentCell(std::min(keep, m_table->rowCount() - 1), 0);
    if (!typing)
        showForm(selected());
}

void OnCallPane::showSummary()
{
    const QTimeZone &zone = m_gateway->clock().zone;
    QStringList lines;
    for (const OnCallKind kind : {OnCallKind::Assessore, OnCallKind::Staff}) {
        QStringList holes, loads;
        for (const OnCallHole &hole : m_board.holes) {
            if (hole.kind == kind)
                holes << instantText(hole.from, zone, false) + u" – "_s + instantText(hole.to, zone, true);
        }
        for (const OnCallLoad &load : m_board.loads) {
            if (load.kind == kind)
                loads << tr("%1: %2 (%3 on feasts)").arg(load.person).arg(load.days.value).arg(load.holidays.value);
        }
        // Where nobody ever is on call a hole of four weeks says nothing.
        if (loads.isEmpty())
            continue;
        lines << u"%1 — %2"_s.arg(onCallName(kind), tr("days: %1").arg(loads.join(u", "_s)));
        lines << (holes.isEmpty() ? tr("Every hour is covered.") : tr("Not covered: %1").arg(holes.join(u"; "_s)));
    }
    m_summary->setText(lines.join(u'\n'));
    m_summary->setVisible(!lines.isEmpty());
}

void OnCallPane::showSwaps()
{
    while (QLayoutItem *item = m_swaps->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const QTimeZone &zone = m_gateway->clock().zone;
    for (const OnCallSwap &swap : std::as_const(m_board.swaps)) {
        if (swap.state != SwapState::Proposed)
            continue;
        auto *line = new QWidget(this);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins({});
        row->setSpacing(space::kS);
        auto *words = new QLabel(line);
        words->setTextFormat(Qt::PlainText);
        words->setWordWrap(true);
        words->setText(tr("%1 would take the shift of %2 (proposed by %3 on %4).")
                           .arg(swap.toPerson, swap.fromPerson, swap.proposedBy,
                                QLocale().toString(swap.proposedAt.toTimeZone(zone).date(), u"d MMM"_s)));
        row->addWidget(words, 1);
        for (const bool agreed : {true, false}) {
            auto *button = new QPushButton(agreed ? tr("Agreed") : tr("Not agreed"), line);
            button->setEnabled(m_board.edits);
            button->setProperty("answer", true);
            connect(button, &QPushButton::clicked, this, [this, id = swap.id, agreed] {
                run(m_gateway->answerSwap(id, agreed), agreed ? tr("The shift was swapped.") : tr("The swap is off."));
            });
            row->addWidget(button);
        }
        m_swaps->addWidget(line);
    }
}

const OnCallShift *OnCallPane::selected() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_board.shifts.size() ? &m_board.shifts.at(row) : nullptr;
}

void OnCallPane::showForm(const OnCallShift *shift)
{
    const QTimeZone &zone = m_gateway->clock().zone;
    m_save->setText(shift ? tr("Save the shift") : tr("Add the shift"));
    m_remove->setEnabled(shift);
    m_swap->setEnabled(shift);
    m_kind->setEnabled(!shift);
    m_began = shift ? *shift : OnCallShift();
    if (!shift) {
        const qint64 after =
            m_board.shifts.isEmpty() ? m_from.startOfDay(zone).toSecsSinceEpoch() : m_board.shifts.last().to;
        m_first->setDate(local(after, zone).date());
        m_last->setDate(local(after, zone).date().addDays(6));
        m_phone->clear();
        m_note->clear();
        m_person->setCurrentText({});
        m_baseline = typed();
        return;
    }
    m_kind->setCurrentIndex(int(shift->kind));
    m_person->setCurrentText(shift->person);
    m_first->setDate(local(shift->from, zone).date());
    m_last->setDate(local(shift->to - 1, zone).date());
    m_phone->setText(shift->phone);
    m_note->setText(shift->note);
    m_baseline = typed();
}

/// A shift that was entered with hours keeps them while its days stay the same.
OnCallShift OnCallPane::typed() const
{
    const QTimeZone &zone = m_gateway->clock().zone;
    const OnCallShift *old = m_began.id.isValid() ? &m_began : nullptr;
    OnCallShift shift = old ? *old : OnCallShift();
    shift.kind = OnCallKind(m_kind->currentIndex());
    shift.person = m_person->currentText().trimmed();
    shift.phone = m_phone->text().trimmed();
    shift.note = m_note->text().trimmed();
    const QDate first = m_first->date();
    const QDate last = m_last->date();
    if (!old || local(old->from, zone).date() != first)
        shift.from = first.isValid() ? first.startOfDay(zone).toSecsSinceEpoch() : 0;
    if (!old || local(old->to - 1, zone).date() != last)
        shift.to = last.isValid() ? last.addDays(1).startOfDay(zone).toSecsSinceEpoch() : 0;
    return shift;
}

void OnCallPane::save()
{
    const OnCallShift shift = typed();
    const bool isNew = !shift.id.isValid();
    if (isNew)
        m_table->setCurrentCell(-1, -1);
    run(m_gateway->saveShift(shift), isNew ? tr("The shift was added.") : tr("The shift was saved."));
}

void OnCallPane::run(const QFuture<Outcome> &future, const QString &done)
{
    deliver(future, this, [this, done](const Outcome &outcome) {
        if (!outcome) {
            const QList<FieldError> fields = ErrorPresenter::present(outcome.error(), m_message);
            if (outcome.error().kind == ErrorKind::Invalid && !fields.isEmpty())
                m_message->showMessage(ErrorPresenter::tone(outcome.error()), fields.first().message);
            return;
        }
        m_message->showMessage(Tone::Ok, done);
        m_baseline = typed(); // it is kept: the form may say what there is now
        refresh();
    });
}

void OnCallPane::goTo(const QDate &day)
{
    if (!day.isValid() || day.year() < 2 || day.year() > 9997)
        return;
    m_from = day.addDays(1 - day.dayOfWeek());
    const int asked = ++m_asked;
    deliver(m_gateway->onCall(m_from, to()), this, [this, asked](const Result<OnCallBoard> &board) {
        if (asked != m_asked)
            return;
        if (board)
            take(*board);
        else
            ErrorPresenter::present(board.error(), m_message);
    });
}

QString OnCallPane::summary() const
{
    return m_summary->text();
}

bool OnCallPane::isEmpty() const
{
    return m_stack->currentIndex() == 1;
}

QList<QPushButton *> OnCallPane::answers() const
{
    QList<QPushButton *> buttons;
    for (int i = 0; i < m_swaps->count(); ++i) {
        for (QPushButton *button : m_swaps->itemAt(i)->widget()->findChildren<QPushButton *>())
            buttons << button;
    }
    return buttons;
}

void OnCallPane::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape: emit backRequested(); return;
    case Qt::Key_PageUp: goTo(m_from.addDays(-28)); return;
    case Qt::Key_PageDown: goTo(m_from.addDays(28)); return;
    case Qt::Key_Delete:
        if (m_table->hasFocus() && m_remove->isEnabled() && m_board.edits)
            m_remove->click();
        return;
    default: QWidget::keyPressEvent(event);
    }
}

} // namespace gonfalone
