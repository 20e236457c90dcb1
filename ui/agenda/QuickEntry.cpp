#include "ui/agenda/QuickEntry.h"

#include "core/agenda/SeriesText.h"
#include "core/agenda/TypedEntry.h"
#include "ui/base/ErrorPresenter.h"
#include "ui/base/Theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

QString shortDay(const QDate &day)
{
    return QLocale().toString(day, u"ddd d MMM"_s);
}

QString wordsOf(const TypedEntry &typed)
{
    QStringList parts;
    const bool several = typed.lastDay.isValid() && typed.lastDay != typed.day;
    if (typed.isAllDay())
        parts << (several ? u"%1 – %2"_s.arg(shortDay(typed.day), shortDay(typed.lastDay)) : shortDay(typed.day));
    else
        parts << u"%1, %2 – %3"_s.arg(shortDay(typed.day), typed.from.toString(u"H:mm"_s),
                                      (several ? shortDay(typed.lastDay) + u' ' : QString())
                                          + typed.to.toString(u"H:mm"_s));
    parts << typed.title;
    if (!typed.place.isEmpty())
        parts << typed.place;
    if (!typed.category.isEmpty())
        parts << categoryName(typed.category);
    return parts.join(u" · "_s);
}

AgendaEntry entryOf(const TypedEntry &typed)
{
    AgendaEntry entry;
    entry.words.title = typed.title;
    entry.words.place = typed.place;
    entry.words.category = typed.category;
    const QDate last = typed.lastDay.isValid() ? typed.lastDay : typed.day;
    if (typed.isAllDay()) {
        entry.series.start = wholeDay(typed.day);
        entry.series.length = {qint32(typed.day.daysTo(last)) + 1, 0};
        return entry;
    }
    entry.series.start = zonedTime(typed.day, typed.from, {});
    entry.series.length.seconds = qint32(typed.day.daysTo(last) * 24 * 3600 + typed.from.secsTo(typed.to));
    return entry;
}

} // namespace

QuickEntry::QuickEntry(const Clock &clock, QWidget *parent)
    : QWidget(parent), m_clock(clock), m_field(new QLineEdit(this)), m_understood(new QLabel(this))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(2);
    m_field->setPlaceholderText(tr("Thu 10-11 audience Pro Loco, Sala Giunta"));
    m_field->setAccessibleName(tr("Enter an appointment in one line"));
    m_field->setToolTip(
        tr("A day, the times, what, and after a comma where. Enter puts it into the agenda, Shift+Enter "
           "opens its form."));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    theme::setRole(m_understood, TextRole::Note);
    m_understood->setTextFormat(Qt::PlainText);
    m_understood->setWordWrap(true);
    m_understood->setVisible(false);
    rows->addWidget(m_field);
    rows->addWidget(m_understood);
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::textChanged, this, &QuickEntry::read);
}

void QuickEntry::setDay(const QDate &day)
{
    m_day = day;
    read();
}

QString QuickEntry::understood() const
{
    return m_understood->isHidden() ? QString() : m_understood->text();
}

void QuickEntry::reset()
{
    m_field->clear();
}

void QuickEntry::read()
{
    const QString text = m_field->text().trimmed();
    m_understood->setVisible(!text.isEmpty());
    if (text.isEmpty())
        return;
    const auto typed = readTyped(text, m_clock.today(), m_day);
    m_understood->setText(typed ? wordsOf(*typed) : ErrorPresenter::sentence(typed.error()));
    theme::setRole(m_understood, typed ? TextRole::Note : TextRole::ErrorText);
    m_field->setAccessibleDescription(m_understood->text());
}

void QuickEntry::submit(bool openForm)
{
    const auto typed = readTyped(m_field->text(), m_clock.today(), m_day);
    if (typed)
        emit entered(entryOf(*typed), openForm);
    else
        read();
}

bool QuickEntry::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        submit(key->modifiers().testFlag(Qt::ShiftModifier));
        return true;
    }
    if (key->key() == Qt::Key_Escape || key->key() == Qt::Key_Down) {
        emit left();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace gonfalone
