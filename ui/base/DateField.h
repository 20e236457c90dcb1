#pragma once

#include <QDate>
#include <QLineEdit>

namespace gonfalone {

/// A day that may be left empty: typed as people write it (14/6/2026, 14.6.26), or taken from a calendar.
/// Up and Down move it by a day, Page Up and Page Down by a month. What is no date stays as it was typed, so that
/// nothing is lost; the rules of the field say what is wrong with it.
class DateField : public QLineEdit
{
    Q_OBJECT

public:
    explicit DateField(QWidget *parent = nullptr);

    /// yyyy-MM-dd, or the text as it was typed when it is no date.
    QString isoText() const;
    void setIsoText(const QString &text);
    QDate date() const;
    void setDate(const QDate &date);
    /// What an empty field starts from when the arrows or the calendar are used.
    void setToday(const QDate &today) { m_today = today; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    static QDate parse(const QString &text);

signals:
    void edited();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void move(int days, int months);
    void openCalendar();

    QDate m_today;
};

} // namespace gonfalone
