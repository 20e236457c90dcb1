#include "ui/base/DateField.h"

#include <QCalendarWidget>
#include <QLocale>

namespace gonfalone {

using namespace Qt::StringLiterals;

DateField::DateField(const QDate &date, QWidget *parent) : QDateEdit(date, parent)
{
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    if (!format.contains(u"yyyy"_s))
        format.replace(u"yy"_s, u"yyyy"_s);
    setDisplayFormat(format);
    setCalendarPopup(true);
    calendarWidget()->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendarWidget()->setAccessibleName(tr("Calendar"));
}

} // namespace gonfalone
