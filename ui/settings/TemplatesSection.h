#pragma once

#include "ui/settings/SettingsSection.h"

#include <QTimer>

#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QSplitter;
class QTabWidget;

namespace gonfalone {

class DateField;
class FactsTable;
class PageLayout;
class PagesView;
class PhrasesPane;
class TemplateEditor;

/// The texts that the office prints: editor | what it looks like on a case, fields, phrases, versions.
class TemplatesSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit TemplatesSection(SettingsGateway *gateway, QWidget *parent = nullptr);
    /// As the list of places says it, before the place is made.
    static QString name() { return tr("Templates"); }
    ~TemplatesSection() override;

    void refresh() override;
    /// What is typed goes to the data, to be found again.
    void keepUnsaved() override;
    bool isCalm() const override { return !m_pause.isActive(); }
    TemplateEditor *editor() const { return m_editor; }
    QListWidget *faultList() const { return m_faults; }
    QTabWidget *tabs() const { return m_tabs; }
    DateField *validFrom() const { return m_from; }
    FactsTable *versionTable() const { return m_versions; }
    QComboBox *kind() const { return m_kind; }
    QComboBox *caseBox() const { return m_case; }
    PhrasesPane *phrases() const { return m_phrases; }
    QListWidget *fieldList() const { return m_fields; }
    void save();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
    QWidget *buildLeft();
    QWidget *buildLook();
    QWidget *buildHistory();
    QWidget *buildRight();
    void bind();
    void open(const QString &key, bool keepTyped);
    void opened(const TemplateDossier &dossier, bool keepTyped);
    void offerCases();
    void restore();
    void copyVersion();
    void lookAgain();
    void showPages(const DraftDocument &draft);
    void showFaults(const QList<FieldError> &faults);
    bool isTyped() const;
    QString key() const;
    TextTemplateId newest() const;

    QSplitter *m_split;
    QComboBox *m_kind;
    TemplateEditor *m_editor;
    QListWidget *m_faults;
    DateField *m_from;
    QLineEdit *m_note;
    QTabWidget *m_tabs;
    QComboBox *m_case;
    PagesView *m_pages;
    QLabel *m_pagesNote;
    QListWidget *m_fields;
    PhrasesPane *m_phrases;
    FactsTable *m_versions;
    QTimer m_pause;
    QString m_key;
    QString m_saved; ///< the text of the newest version
    TemplateDossier m_dossier;
    std::unique_ptr<PageLayout> m_layout;
    int m_asked = 0;
};

} // namespace gonfalone
