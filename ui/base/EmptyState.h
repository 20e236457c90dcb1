#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace gonfalone {

/// A place with nothing in it yet: what it is for, and the first thing to do.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    /// `iconName` is a freedesktop name; without `action` there is no button.
    explicit EmptyState(const QString &iconName, const QString &title, const QString &text, const QString &action = {},
                        QWidget *parent = nullptr);

    void setContent(const QString &iconName, const QString &title, const QString &text, const QString &action = {});
    QPushButton *button() const { return m_button; }

signals:
    void actionTriggered();

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawIcon();

    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_button;
};

} // namespace gonfalone
