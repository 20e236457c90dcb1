#pragma once

#include "core/base/Error.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace gonfalone {

class FormCard;
class InlineMessage;

/// A person chooses another password. What is typed leaves this page with `submitted` and is cleared when refused.
class PasswordPage : public QWidget
{
    Q_OBJECT

public:
    /// `forced`: the present one was given by the administrator, and serves for nothing else.
    PasswordPage(const QString &name, bool forced, QWidget *parent = nullptr);

    void setBusy(bool busy);
    void showError(const Error &error);
    FormCard *form() const { return m_form; }
    QPushButton *submitButton() const { return m_submit; }

signals:
    /// `present` is empty when forced: it was typed to sign in just now.
    void submitted(const QString &present, const QString &wanted);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void build(const QString &name);
    void submit();
    void refresh();
    void fit();

    bool m_forced;
    bool m_busy = false;
    QWidget *m_column;
    InlineMessage *m_message;
    FormCard *m_form;
    QLineEdit *m_present;
    QLineEdit *m_wanted;
    QLineEdit *m_again;
    QPushButton *m_submit;
    QPushButton *m_cancel;
};

} // namespace gonfalone
