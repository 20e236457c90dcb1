#pragma once

#include "ui/evaluation/DeedCard.h"

class QLabel;
class QVBoxLayout;

namespace gonfalone {

class FactsTable;

/// The diary of the year: good and bad facts with what proves them; what was withdrawn stays, with the reason.
class DiaryCard : public DeedCard
{
    Q_OBJECT

public:
    explicit DiaryCard(QWidget *parent = nullptr);

    void show(const SheetDossier &dossier) override;
    FactsTable *table() const { return m_table; }

protected:
    DeedTexts proposed(SheetDeed deed) const override;

private:
    void showChosen();

    FactsTable *m_table;
    QLabel *m_chosen; ///< the row that is chosen, in full
    QList<EvaluationFact> m_facts;
};

/// The training done, against the hours that are wanted in a year.
class TrainingCard : public DeedCard
{
    Q_OBJECT

public:
    explicit TrainingCard(QWidget *parent = nullptr);

    void show(const SheetDossier &dossier) override;
    QString meterText() const;

private:
    QLabel *m_meter;
    FactsTable *m_table;
};

/// Who evaluates, from when, and who else reads the sheet; the Portavoce's declaration.
class PartiesCard : public DeedCard
{
    Q_OBJECT

public:
    explicit PartiesCard(QWidget *parent = nullptr);

    void show(const SheetDossier &dossier) override;
    QString declarationText() const;

protected:
    DeedTexts proposed(SheetDeed deed) const override;

private:
    FactsTable *m_turns;
    QLabel *m_readers;
    QLabel *m_declaration;
};

/// What was said at each step: mid-year check, self-evaluation, the mayor, interview, request, opinion, decision.
class WordsCard : public Card
{
    Q_OBJECT

public:
    explicit WordsCard(QWidget *parent = nullptr);

    void show(const EvaluationSheet &sheet);
    QString text() const;

private:
    QVBoxLayout *m_rows;
    QList<EvaluationNote> m_notes;
};

} // namespace gonfalone
