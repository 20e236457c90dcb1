#pragma once

#include "ui/evaluation/EvaluationGateway.h"

#include <QHash>
#include <QMap>
#include <QWidget>

class QVBoxLayout;

namespace gonfalone {

class DeedCard;
class DiaryCard;
class FormCard;
class GoalsCard;
class PartiesCard;
class ScoresCard;
class TrainingCard;
class WordsCard;

/// A sheet in cards: goals, scores, reasons, what is said of the next step, diary, training, parties, what was said.
/// It knows the fields by the names of EvaluationSheet and their texts; the goals are one field, "goals".
class EvaluationForm : public QWidget
{
    Q_OBJECT

public:
    explicit EvaluationForm(QWidget *parent = nullptr);

    /// Shows a sheet; what was typed before is gone.
    void load(const SheetDossier &dossier);
    /// Shows a newer version of the same sheet under what is typed: only the fields that nobody typed in change.
    /// Returns the fields that were typed in here and changed there.
    QStringList merge(const SheetDossier &newer);
    /// The sheet with what is typed. Invalid, with the fields, when something is no value.
    Result<EvaluationSheet> value() const;
    /// The same as far as it can be read: what the score is computed from while one types.
    EvaluationSheet sketch() const;
    /// What is typed of the step itself; Invalid, with the field, when the day is none.
    Result<EvaluationStep> step(EvaluationAction action) const;
    const EvaluationSheet &loaded() const { return m_loaded; }

    /// Whether anything is typed, and whether any of it is the sheet's own.
    bool isDirty() const;
    bool hasChanges() const;
    /// Name → text of what differs from what was loaded; what is typed of a deed is deed.KEY.FIELD.
    QMap<QString, QString> dirtyFields() const;
    QString text(const QString &field) const;
    QString baseText(const QString &field) const { return m_base.value(field); }
    /// As if the person had typed it.
    void setText(const QString &field, const QString &text);

    /// Marks the fields and moves the focus to the first; returns those that have no place here.
    QList<FieldError> showErrors(const QList<FieldError> &errors);
    void clearErrors();
    void setToday(const QDate &today);
    /// What follows from what is typed: the score, who may do what.
    void showBearing(const SheetBearing &bearing);

    void focusFirst();
    /// False when the field is not shown in this state.
    bool focusField(const QString &field);
    QWidget *field(const QString &name) const;
    GoalsCard *goals() const { return m_goals; }
    ScoresCard *scores() const { return m_scores; }
    DiaryCard *diary() const { return m_diary; }
    TrainingCard *training() const { return m_training; }
    PartiesCard *parties() const { return m_parties; }
    WordsCard *words() const { return m_words; }
    /// The card on which a deed is done; null when there is none.
    DeedCard *cardOf(SheetDeed deed) const;

signals:
    void edited();
    void deedSubmitted(gonfalone::SheetDeed deed);
    /// Something that can be typed in came or went.
    void arranged();

private:
    void build();
    QWidget *addText(FormCard *card, const QString &name, const QString &hint = {});
    void bindField(const QString &name, QWidget *field);
    void bindScores();
    void showDossier(const SheetDossier &dossier);
    void showStep(const SheetBearing &bearing);
    void arrange();
    void arrangeCards();
    void typed(const QString &name);
    QList<DeedCard *> deedCards() const;
    static QString shown(const EvaluationSheet &sheet, const QString &field);
    QStringList ownFields() const;
    bool isWritable(const QString &field) const;
    bool showGeneralError(const FieldError &error);

    EvaluationSheet m_loaded;
    EvaluationSystem m_system;
    EvaluationParty m_mine = EvaluationParty::Evaluator;
    QMap<QString, QString> m_base; ///< the texts as they were loaded
    QMap<QString, bool> m_dirty;
    QHash<QString, QWidget *> m_fields;
    QVBoxLayout *m_layout;
    GoalsCard *m_goals;
    ScoresCard *m_scores;
    FormCard *m_reasons;
    FormCard *m_step;
    FormCard *m_late;
    DiaryCard *m_diary;
    TrainingCard *m_training;
    PartiesCard *m_parties;
    WordsCard *m_words;
    bool m_loading = false;
    bool m_needsWords = false; ///< one of the steps that are mine is nothing without its words
    bool m_hasSteps = false;
};

} // namespace gonfalone
