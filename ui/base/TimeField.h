#pragma once

#include <QLineEdit>
#include <QTime>

namespace gonfalone {

/// A time of the day as people write it: 9, 930, 9:30, 9.30. Up and Down move it by a quarter of an hour. What is no
/// time stays as it was typed.
class TimeField : public QLineEdit
{
    Q_OBJECT

public:
    explicit TimeField(QWidget *parent = nullptr);

    QTime time() const { return parse(text()); }
    void setTime(const QTime &time);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    static QTime parse(const QString &text);

signals:
    void edited();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
};

} // namespace gonfalone
