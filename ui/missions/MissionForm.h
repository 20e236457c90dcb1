#pragma once

#include "core/documents/Document.h"
#include "core/office/Comune.h"
#include "ui/missions/MissionGateway.h"
#include "ui/missions/StepsCard.h"

#include <QHash>
#include <QMap>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace gonfalone {

class ExpensesCard;
class FormCard;

/// A mission in cards, in the order in which it comes about: who and why, journey, car, company, costs, how it went,
/// refund, act, and what is said of the next step. It knows the fields by the names of MissionFields and their texts.
class MissionForm : public QWidget
{
    Q_OBJECT

public:
    explicit MissionForm(QWidget *parent = nullptr);

    /// Shows a mission; what was typed before is gone. `editable` is whether this person may change it now.
    void load(const Mission &mission, bool editable);
    /// Shows a newer version of the same mission under what is typed: only the fields that nobody typed in change.
    /// Returns the fields that were typed in here and changed there.
    QStringList merge(const Mission &newer, bool editable);
    /// The mission with what is typed. Invalid, with the fields, when something is no value.
    Result<Mission> value() const;
    /// The same as far as it can be read: what the limits and the missing things are computed from while one types.
    Mission sketch() const;
    /// What is typed of the step itself; Invalid, with the field, when the day is none.
    Result<MissionStep> step(MissionAction action) const;
    const Mission &loaded() const { return m_loaded; }

    /// Whether anything is typed, and whether any of it is the mission's own.
    bool isDirty() const { return !m_dirty.isEmpty(); }
    bool hasChanges() const;
    /// Name → text of what differs from what was loaded.
    QMap<QString, QString> dirtyFields() const;
    QString text(const QString &field) const;
    QString baseText(const QString &field) const { return m_base.value(field); }
    /// As if the person had typed it.
    void setText(const QString &field, const QString &text);

    /// Marks the fields and moves the focus to the first; returns those that have no place here.
    QList<FieldError> showErrors(const QList<FieldError> &errors);
    void clearErrors();
    void setToday(const QDate &today);
    void setDocuments(const QList<Document> &documents);
    /// Who may go, for the completion of names.
    void setAdministrators(const QList<OfficeHolder> &held);
    /// What follows from what is typed: refund, limits, clashes, who may sign.
    void showBearing(const MissionBearing &bearing);
    /// The parts of the form with what `lacks` names in each; what belongs nowhere stands in the last one.
    QList<StepsCard::Part> parts(const QList<FieldError> &lacks) const;

    void focusFirst();
    /// False when the field is not shown in this state.
    bool focusField(const QString &field);
    QWidget *field(const QString &name) const { return m_fields.value(name); }
    ExpensesCard *expenses() const { return m_expenses; }
    QString limitsText() const;
    QString clashText() const;

signals:
    void edited();
    void receiptAsked();

private:
    enum class Kind { Line, Text, Date, Moment, Number, Amount, YesNo, MissionKind };
    struct Spec {
        const char *name;
        Kind kind;
    };
    void build();
    FormCard *addCard(const QString &title, const QList<Spec> &specs);
    QWidget *makeField(const QString &name, Kind kind);
    QLabel *addNote(FormCard *card);
    static QString shown(const Mission &mission, const QString &field);
    static QString labelOf(const QString &field);
    void lockFields(bool editable);
    void changed(const QString &name);
    void arrange();
    void arrangeKind();
    QList<FormCard *> order() const;
    FormCard *cardOf(const QString &field) const;
    void showLimits(const Result<MissionSimulation> &limits);
    void showRoute(const Result<Explained<MissionRoute>> &route);

    Mission m_loaded;
    bool m_editable = false;
    QMap<QString, QString> m_base; ///< the texts as they were loaded
    QMap<QString, bool> m_dirty;
    QHash<QString, QWidget *> m_fields;
    QHash<QString, FormCard *> m_cardOf;
    QList<FormCard *> m_cards;
    QVBoxLayout *m_layout;
    FormCard *m_who = nullptr;
    FormCard *m_way = nullptr;
    FormCard *m_car = nullptr;
    FormCard *m_company = nullptr;
    FormCard *m_costs = nullptr;
    FormCard *m_clash = nullptr;
    FormCard *m_outcome = nullptr;
    ExpensesCard *m_expenses = nullptr;
    FormCard *m_act = nullptr;
    FormCard *m_step = nullptr;
    QLabel *m_limits = nullptr;
    QLabel *m_clashes = nullptr;
    QLabel *m_route = nullptr;
    bool m_loading = false;
};

} // namespace gonfalone
