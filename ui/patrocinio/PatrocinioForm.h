#pragma once

#include "core/base/Result.h"
#include "core/patrocinio/Patrocinio.h"
#include "core/patrocinio/PatrocinioWorkflow.h"

#include <QHash>
#include <QMap>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace gonfalone {

class FormCard;

/// The fields of a case in cards: request, applicant, review, outcome. It knows the fields by the names of
/// PatrocinioFields and their texts; what they mean is the core's.
class PatrocinioForm : public QWidget
{
    Q_OBJECT

public:
    explicit PatrocinioForm(QWidget *parent = nullptr);

    /// Shows a case; what was typed before is gone. `editable` is whether this person may change it now.
    void load(const Patrocinio &patrocinio, bool editable);
    /// Shows a newer version of the same case under what is typed: only the fields that nobody typed in change, and the
    /// focus and the cursor stay. Returns the fields that were typed in here and changed there.
    QStringList merge(const Patrocinio &newer, bool editable);
    /// The questions of the regulation that holds for the case, before it is loaded.
    void setQuestions(const QList<Exclusion> &questions);
    /// The case with what is typed. Invalid, with the fields, when something is no value.
    Result<Patrocinio> value() const;
    /// What was loaded last.
    const Patrocinio &loaded() const { return m_loaded; }

    bool isDirty() const { return !m_dirty.isEmpty(); }
    /// Name → text of the fields that differ from what was loaded.
    QMap<QString, QString> dirtyFields() const;
    QString text(const QString &field) const;
    /// The text as it was loaded.
    QString baseText(const QString &field) const { return m_base.value(field); }
    /// As if the person had typed it.
    void setText(const QString &field, const QString &text);

    /// Marks the fields and moves the focus to the first; returns those that have no place here.
    QList<FieldError> showErrors(const QList<FieldError> &errors);
    void clearErrors();
    void setToday(const QDate &today);
    void focusFirst();
    /// False when the field is not shown in this state.
    bool focusField(const QString &field);
    QWidget *field(const QString &name) const { return m_fields.value(name); }
    /// Shows the way from the applicant to what the office holds on them.
    void offerPersonalData();
    QPushButton *personalDataButton() const { return m_person; }

signals:
    void edited();
    void dirtyChanged(bool dirty);
    void personalDataAsked();

private:
    enum class Kind { Line, Text, Date, Amount, Answer };
    struct Spec {
        const char *name;
        Kind kind;
    };
    void addField(FormCard *card, const QString &name, const QString &label, Kind kind);
    FormCard *addCard(const QString &title, const QList<Spec> &specs);
    QWidget *makeField(const QString &name, Kind kind);
    static QString shown(const Patrocinio &patrocinio, const QString &field);
    void lockFields(const Patrocinio &patrocinio, bool editable);
    void changed(const QString &name);
    void arrange(PatrocinioState state);

    Patrocinio m_loaded;
    QMap<QString, QString> m_base; ///< the texts as they were loaded
    QMap<QString, bool> m_dirty;
    QHash<QString, QWidget *> m_fields;
    QHash<QString, FormCard *> m_cardOf;
    QList<FormCard *> m_cards;
    QVBoxLayout *m_layout;
    QStringList m_questions; ///< the fields of the questions that are asked now
    QPushButton *m_person = nullptr;
    FormCard *m_exclusions = nullptr;
    FormCard *m_referral = nullptr;
    FormCard *m_integration = nullptr;
    FormCard *m_notice = nullptr;
    FormCard *m_after = nullptr;
    FormCard *m_step = nullptr;
    FormCard *m_outcome = nullptr;
    bool m_loading = false;
};

} // namespace gonfalone
