#pragma once

#include "core/office/Comune.h"
#include "ui/base/FormCard.h"
#include "ui/missions/MissionGateway.h"

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;

namespace gonfalone {

class InlineMessage;
class MomentField;

/// The least that a mission needs to have a number: who goes, why, where, when. The rest is filled in afterwards.
class NewMissionForm : public FormCard
{
    Q_OBJECT

public:
    explicit NewMissionForm(QWidget *parent = nullptr);

    /// Shows what was typed before, if it was cancelled by mistake.
    void begin(const QDate &today);
    void setAdministrators(const QList<OfficeHolder> &held);
    /// Fills in what a message says where nothing is typed yet; it is kept with the mission.
    void setInvitation(const MissionInvitation &invitation);
    const std::optional<MissionInvitation> &invitation() const { return m_invitation; }
    /// Forgets what was typed.
    void reset();
    Result<Mission> value() const;
    void showError(const Error &error);
    void setText(const QString &field, const QString &text);

signals:
    void submitted(const gonfalone::Mission &draft);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void submit();

    InlineMessage *m_message;
    QLabel *m_paper;
    QComboBox *m_kind;
    QLineEdit *m_person;
    QLineEdit *m_purpose;
    QLineEdit *m_inviter;
    QLineEdit *m_destination;
    MomentField *m_departs;
    MomentField *m_returns;
    std::optional<MissionInvitation> m_invitation;
};

} // namespace gonfalone
