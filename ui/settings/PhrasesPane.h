#pragma once

#include "ui/settings/SettingsGateway.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace gonfalone {

class EmptyState;
class FormCard;
class InlineMessage;
class TextField;

/// What the office writes often: a phrase is put into the text by Enter or a double click; added, changed, and dropped
/// with the reason.
class PhrasesPane : public QWidget
{
    Q_OBJECT

public:
    explicit PhrasesPane(SettingsGateway *gateway, QWidget *parent = nullptr);

    void refresh();
    QListWidget *list() const { return m_list; }

signals:
    void chosen(const QString &text);

private:
    void buildForm();
    Phrase current() const;
    void edit(const Phrase &phrase);
    void save();
    void drop();

    SettingsGateway *m_gateway;
    InlineMessage *m_message;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QListWidget *m_list;
    FormCard *m_form;
    QLineEdit *m_title;
    TextField *m_text;
    QLineEdit *m_reason;
    QPushButton *m_drop;
    QList<Phrase> m_phrases;
    Phrase m_edited;
};

} // namespace gonfalone
