#include "ui/agenda/CalendarList.h"

#include "ui/base/Theme.h"

#include <QCheckBox>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace gonfalone {

namespace {

constexpr int kSwatch = 12;

} // namespace

/// A check box with the colour of its calendar behind its name.
class CalendarList::Row : public QCheckBox
{
public:
    Row(const CalendarLook &look, QWidget *parent) : QCheckBox(parent)
    {
        setChecked(look.shown);
        set(look);
    }

    void set(const CalendarLook &look)
    {
        shown = look;
        setAccessibleName(look.name);
        setToolTip(look.waits ? CalendarList::tr("%1: its key was not handed over to you yet. It comes when somebody "
                                                 "who has it signs in.")
                                    .arg(look.name)
                              : look.name);
        update();
    }

    CalendarLook shown;

    QSize sizeHint() const override
    {
        const QSize box = QCheckBox::sizeHint();
        return {box.width() + theme::px(kSwatch) + space::kS + fontMetrics().horizontalAdvance(shown.name),
                std::max(box.height(), fontMetrics().height() + space::kXs)};
    }
    QSize minimumSizeHint() const override { return {theme::px(80), sizeHint().height()}; }

protected:
    bool hitButton(const QPoint &pos) const override { return rect().contains(pos); }
    void paintEvent(QPaintEvent *event) override
    {
        QCheckBox::paintEvent(event);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const int side = theme::px(kSwatch);
        const int left = QCheckBox::sizeHint().width() + space::kXs;
        const QRectF swatch(left, (height() - side) / 2.0, side, side);
        painter.setPen(Qt::NoPen);
        painter.setBrush(calendarInk(shown.colour).text);
        painter.drawRoundedRect(swatch, 3, 3);
        painter.setPen(QColor(theme::tokens().text));
        const QRect room(int(swatch.right()) + space::kS, 0, width() - int(swatch.right()) - space::kS, height());
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(shown.name, Qt::ElideRight, room.width()));
    }
};

CalendarList::CalendarList(QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins({});
    m_rows->setSpacing(space::kXs);
    auto *title = new QLabel(tr("Calendars"), this);
    theme::setRole(title, TextRole::Strong);
    m_rows->addWidget(title);
}

void CalendarList::setLooks(const QList<CalendarLook> &looks)
{
    const auto same = [&looks, this] {
        return std::equal(looks.cbegin(), looks.cend(), m_boxes.cbegin(), m_boxes.cend(),
                          [](const CalendarLook &look, const Row *row) { return look.id == row->shown.id; });
    };
    if (same()) {
        for (qsizetype i = 0; i < looks.size(); ++i)
            m_boxes.at(i)->set(looks.at(i));
        return;
    }
    QList<AgendaCalendarId> hidden, known;
    for (Row *row : std::as_const(m_boxes)) {
        if (!row->isChecked())
            hidden << row->shown.id;
        known << row->shown.id;
        row->deleteLater();
    }
    m_boxes.clear();
    for (const CalendarLook &look : looks) {
        auto *row = new Row(look, this);
        if (hidden.contains(look.id) || (m_wanted && !known.contains(look.id) && !m_wanted(look)))
            row->setChecked(false);
        connect(row, &QCheckBox::toggled, this, &CalendarList::changed);
        m_rows->addWidget(row);
        row->show();
        m_boxes << row;
    }
}

QList<AgendaCalendarId> CalendarList::shown() const
{
    QList<AgendaCalendarId> ids;
    for (const Row *row : m_boxes) {
        if (row->isChecked())
            ids << row->shown.id;
    }
    return ids;
}

} // namespace gonfalone
