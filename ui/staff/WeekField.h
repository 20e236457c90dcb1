#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace gonfalone {

/// The hours of the seven days from Monday; all empty means the office's own pattern. Their sum is said beside them.
class WeekField : public QWidget
{
    Q_OBJECT

public:
    explicit WeekField(QWidget *parent = nullptr);

    /// Minutes of seven days, or nothing. A day that is no time comes back as -1, which the rules refuse.
    QList<int> minutes() const;
    void setMinutes(const QList<int> &week);

signals:
    void edited();

private:
    void showSum();

    QList<QLineEdit *> m_days;
    QLabel *m_sum;
};

} // namespace gonfalone
