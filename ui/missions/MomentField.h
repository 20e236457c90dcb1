#pragma once

#include <QDate>
#include <QWidget>

class QLineEdit;

namespace gonfalone {

class DateField;
class TimeField;

/// A day and an hour as the clocks of a place show them, with the zone where it is not Italy's. Its text is that of
/// MissionFields: "2026-03-10 08:00 Europe/Brussels"; what is no time stays as it was typed.
class MomentField : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged USER true)
    Q_PROPERTY(bool readOnly READ isReadOnly WRITE setReadOnly)

public:
    explicit MomentField(QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text);
    bool isReadOnly() const;
    void setReadOnly(bool readOnly);
    void setToday(const QDate &today);
    /// What the parts are called for who does not see the label.
    void name(const QString &of);
    DateField *day() const { return m_day; }
    TimeField *hour() const { return m_hour; }
    QLineEdit *zone() const { return m_zone; }

signals:
    void textChanged();

private:
    DateField *m_day;
    TimeField *m_hour;
    QLineEdit *m_zone;
};

} // namespace gonfalone
