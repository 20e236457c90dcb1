#pragma once

#include "core/patrocinio/PatrocinioService.h"
#include "ui/base/FormCard.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace gonfalone {

class DateField;
class TextField;

/// The opinions of art. 49 TUEL: which are due and how they stand, those that were given, and a form for a new one.
class OpinionsCard : public FormCard
{
    Q_OBJECT

public:
    explicit OpinionsCard(QWidget *parent = nullptr);

    /// `recordable` is whether a new one may be recorded now.
    void setOpinions(const CaseRecords &records, bool recordable, const QDate &today);
    /// What is typed.
    Opinion opinion() const;
    void setOpinion(const Opinion &opinion);
    void clearForm();
    /// The lines that are shown, as a screen reader says them.
    QStringList lines() const;
    QPushButton *recordButton() const { return m_record; }

signals:
    void recordRequested(const gonfalone::Opinion &opinion);

private:
    void addForm();

    QWidget *m_rows = nullptr;
    QDate m_today;
    QComboBox *m_kind;
    QComboBox *m_outcome;
    QLineEdit *m_signer;
    QLineEdit *m_office;
    DateField *m_day;
    TextField *m_reasons;
    QPushButton *m_record;
};

} // namespace gonfalone
