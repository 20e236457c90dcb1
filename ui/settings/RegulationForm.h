#pragma once

#include "core/patrocinio/RegulationProfile.h"
#include "ui/base/FormCard.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace gonfalone {

class DateField;
class ProvisionTable;

/// The regulation on patronage as a form: what each provision says, in which article, and whether somebody read it.
/// The rows are named as the fields of the file, so that its faults find their place.
class RegulationForm : public FormCard
{
    Q_OBJECT

public:
    explicit RegulationForm(const QDate &today, QWidget *parent = nullptr);

    void load(const RegulationProfile &profile);
    RegulationProfile value() const;
    ProvisionTable *attachments() const { return m_attachments; }

private:
    /// Article and tick beside what a provision says.
    struct Source {
        QLineEdit *article = nullptr;
        QCheckBox *verified = nullptr;
    };
    void addHead(const QDate &today);
    void addClauses();
    Source addClause(const QString &key, const QString &label, QWidget *field);
    template <typename T>
    void show(const Source &source, const Clause<T> &clause);
    template <typename T>
    void read(const Source &source, Clause<T> &clause) const;

    RegulationProfile m_loaded; ///< for what the form does not show: the notes
    QLineEdit *m_name;
    QLineEdit *m_source;
    DateField *m_from;
    DateField *m_to;
    QSpinBox *m_lead;
    QComboBox *m_late;
    QSpinBox *m_procedure;
    QComboBox *m_organ;
    QSpinBox *m_limit;
    QCheckBox *m_misuse;
    QComboBox *m_stamp;
    QLineEdit *m_wording;
    QSpinBox *m_drafts;
    QList<Source> m_sources; ///< in the order of the clauses
    ProvisionTable *m_attachments;
    ProvisionTable *m_exclusions;
    ProvisionTable *m_logoRules;
};

} // namespace gonfalone
