#include "ui/base/TimeField.h"

#include "ui/base/Theme.h"

#include <QKeyEvent>
#include <QRegularExpression>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kQuarter = 15 * 60;

} // namespace

TimeField::TimeField(QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(tr("hh:mm"));
    connect(this, &QLineEdit::textEdited, this, &TimeField::edited);
}

QTime TimeField::parse(const QString &text)
{
    static const QRegularExpression written(u"^\\s*(\\d{1,2})(?:[:.,h ]?(\\d{2}))?\\s*$"_s);
    const auto match = written.match(text);
    return match.hasMatch() ? QTime(match.captured(1).toInt(), match.captured(2).toInt()) : QTime();
}

void TimeField::setTime(const QTime &time)
{
    setText(time.isValid() ? time.toString(u"H:mm"_s) : QString());
}

QSize TimeField::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(u"00:00"_s) + theme::px(28), QLineEdit::sizeHint().height()};
}

void TimeField::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Up ? kQuarter : event->key() == Qt::Key_Down ? -kQuarter : 0;
    if (step == 0 || !time().isValid())
        return QLineEdit::keyPressEvent(event);
    setTime(time().addSecs(step));
    selectAll();
    emit edited();
}

void TimeField::focusOutEvent(QFocusEvent *event)
{
    if (const QTime typed = time(); typed.isValid())
        setTime(typed);
    QLineEdit::focusOutEvent(event);
}

} // namespace gonfalone
