#pragma once

#include "ui/settings/SettingsGateway.h"

#include <QPointer>
#include <QWidget>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace gonfalone {

class FormCard;
class InlineMessage;

/// One place of the settings: what it is for, a message, its content. What is typed stays until it is saved, also
/// while another place is shown.
class SettingsSection : public QWidget
{
    Q_OBJECT

public:
    SettingsSection(SettingsGateway *gateway, const QString &title, const QString &purpose, QWidget *parent = nullptr);

    QString title() const { return m_title; }
    /// Reads what it shows; keeps what is typed.
    virtual void refresh() = 0;
    /// Before the window closes or somebody else signs in.
    virtual void keepUnsaved();
    /// Nothing is waiting to be shown (a pause after typing).
    virtual bool isCalm() const { return true; }
    InlineMessage *message() const { return m_message; }

protected:
    SettingsGateway *gateway() const { return m_gateway; }
    QVBoxLayout *body() const { return m_body; }
    /// Shows what was refused: in the message, and in the fields of `form`.
    void showError(const Error &error, FormCard *form = nullptr);
    void showDone(const QString &text);
    /// A row of buttons under a form; the first one is the primary.
    static QWidget *buttonRow(const QList<QPushButton *> &buttons);

    using NamedFields = QList<QPair<QString, QLineEdit *>>;
    /// The fields whose text is kept for this person under `place`, and comes back with bringBack().
    void keepFields(const QString &place, const NamedFields &fields);
    /// Reads what was kept, the first time that it is called.
    void bringBack();
    /// Whether there is something to keep; by default when a field has text.
    virtual bool hasTyped() const;
    /// On what the text was typed ("3" for version 3), kept with it and handed back with it.
    virtual QString basis() const { return {}; }
    virtual void broughtBack(const QString &) {}
    void showBroughtBack();

private:
    SettingsGateway *m_gateway;
    QString m_title;
    InlineMessage *m_message;
    QVBoxLayout *m_body;
    QString m_place;
    NamedFields m_fields;
    QString m_kept;
    bool m_asked = false;
};

} // namespace gonfalone
