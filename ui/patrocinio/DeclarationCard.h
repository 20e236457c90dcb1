#pragma once

#include "core/patrocinio/PatrocinioService.h"
#include "ui/base/FormCard.h"

#include <QTimeZone>

class QComboBox;
class QPushButton;

namespace gonfalone {

class TextField;

/// Who declared what about conflicts of interest (art. 6-bis L. 241/1990), and the declaration of who is at work now.
class DeclarationCard : public FormCard
{
    Q_OBJECT

public:
    explicit DeclarationCard(QWidget *parent = nullptr);

    /// `login` is who is at work; `open` is whether there is anything left to declare on.
    void setDeclarations(const CaseRecords &records, const QString &login, bool open, const QTimeZone &zone);
    ConflictDeclaration declaration() const;
    void setDeclaration(const ConflictDeclaration &declaration);
    QPushButton *declareButton() const { return m_declare; }

signals:
    void declareRequested(const gonfalone::ConflictDeclaration &declaration);

private:
    void arrange();

    QWidget *m_rows = nullptr;
    bool m_open = false;
    bool m_reasonsAsked = false;
    QComboBox *m_answer;
    TextField *m_reasons;
    QComboBox *m_passedTo;
    QPushButton *m_declare;
};

} // namespace gonfalone
