#pragma once

#include "ui/settings/SettingsGateway.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace gonfalone {

class EmptyState;
class FilterChips;
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
    /// Shows the phrases of this template and those of all; new ones are of this template unless said otherwise.
    void setSection(const QString &key, const QString &name);
    QListWidget *list() const { return m_list; }
    QComboBox *place() const { return m_place; }
    FilterChips *filter() const { return m_filter; }

signals:
    void chosen(const QString &text);

private:
    void buildForm();
    void showRows();
    Phrase current() const;
    void edit(const Phrase &phrase);
    void save();
    void drop();

    SettingsGateway *m_gateway;
    InlineMessage *m_message;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    FilterChips *m_filter;
    QListWidget *m_list;
    FormCard *m_form;
    QComboBox *m_place;
    QLineEdit *m_title;
    TextField *m_text;
    QLineEdit *m_reason;
    QPushButton *m_drop;
    QString m_section;
    QList<Phrase> m_all;
    QList<Phrase> m_phrases; ///< those that the list shows
    Phrase m_edited;
};

} // namespace gonfalone
