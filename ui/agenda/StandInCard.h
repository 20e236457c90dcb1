#pragma once

#include "core/base/Explained.h"
#include "ui/base/Card.h"

class QLabel;
class QPushButton;

namespace gonfalone {

class ReasonsPopover;

/// Who stands for the mayor at this moment, and why. Hidden for who may not know it.
class StandInCard : public Card
{
    Q_OBJECT

public:
    explicit StandInCard(QWidget *parent = nullptr);

    void setStanding(const Explained<QString> &standing);
    QString name() const;
    QPushButton *whyButton() const { return m_why; }

private:
    QLabel *m_name;
    QPushButton *m_why;
    ReasonsPopover *m_reasons;
    QList<Reason> m_known;
};

} // namespace gonfalone
